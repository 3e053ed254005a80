// Hostile words through every form of input into every output of the package, under a strict policy with Trusted Types: nothing
// runs, and what comes from the input is text and nothing else.
import { expect, test } from '@playwright/test';
import { FORMS, PAYLOADS } from './payloads.mjs';

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const PAGE = `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>t</title><plain-bounce view="full"></plain-bounce></html>`;

test.beforeEach(async ({ page }) => {
  await page.route('**/payloads.html', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  await page.goto('/payloads.html');
  await page.evaluate(async () => {
    window.violations = [];
    addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective));
    const element = await import('/dist/element.js');
    await element.init();
    element.PlainBounceElement.define();
    await customElements.whenDefined('plain-bounce');
    window.element = element;
    window.format = await import('/dist/format.js');
  });
});

test('there are two hundred payloads at least, of every kind', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
  const kinds = new Set(PAYLOADS.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(
    'directions encoded formulas headers links markup scripts templates terminals vectors'.split(' '),
  );
});

for (const [form, wrap] of Object.entries(FORMS)) {
  test(`as ${form}`, async ({ page }) => {
    test.setTimeout(180_000);
    const inputs = PAYLOADS.map(({ kind, payload }) => {
      const input = wrap(payload);
      return { kind, payload, input: typeof input === 'string' ? input : [...input] };
    });
    const wrong = await page.evaluate(async (inputs) => {
      const ALLOWED = new Set(
        'a article aside bdi blockquote button circle code dd defs details div dl dt figcaption figure footer form g h1 h2 h3 h4 h5 h6 header input label li line mark nav ol p path pre rect section slot small span strong style summary svg table tbody td text textarea th thead tr ul use wbr'.split(
          ' ',
        ),
      );
      const { decode, format } = { decode: window.element.decode, format: window.format };
      const shown = document.querySelector('plain-bounce');
      const wrong = [];
      const tell = (where, what, payload) => wrong.push(`${where}: ${what} from ${JSON.stringify(payload)}`);
      const link = (where, anchor, payload) => {
        const { protocol, host, username } = new URL(anchor.href, 'https://base.invalid');
        if (!/^https?:$/.test(protocol)) tell(where, `a link to ${anchor.href}`, payload);
        if (username !== '' || /evil|base\.invalid|xn--/.test(host)) tell(where, `a link to ${anchor.href}`, payload);
      };
      for (const { input: given, payload } of inputs) {
        const input = typeof given === 'string' ? given : Uint8Array.from(given);
        for (const redact of [false, true]) {
          const answer = decode(input, { redact });
          for (const { explanation } of answer.findings) {
            const { headline, summary, steps, avoid, retry, forAdmin, links } = explanation;
            for (const text of [headline, summary, ...steps, avoid ?? '', retry, ...forAdmin.split('\n')]) {
              // Control characters, and marks that turn the direction of what stands after them.
              if (/[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u.test(text)) {
                tell('answer', `control characters in ${JSON.stringify(text)}`, payload);
              }
            }
            // A note is lines of a title and a value; nothing else can begin one.
            const titles = forAdmin.split('\n').map((line) => line.split(': ')[0]);
            if (new Set(titles).size < titles.length) tell('note', `a line twice: ${forAdmin}`, payload);
            links.forEach(({ url }) => link('answer', { href: url }, payload));
          }
          // No page parses this; an inert document does, as a ticket system would.
          const html = format.toHtml(answer, { note: true });
          const kinds = [...html.matchAll(/<\/?([a-z0-9-]+)/gi)].map(([, name]) => name.toLowerCase());
          const made = kinds.find((name) => !/^(?:section|h2|p|ol|ul|li|a|pre)$/.test(name));
          if (made) tell('HTML', `<${made}>`, payload);
          const attributes = [...html.matchAll(/<[a-z0-9-]+ ([^>]*)>/gi)].map(([, attributes]) => attributes);
          const odd = attributes.find(
            (text) =>
              !/^(?:dir="auto"|role="note" dir="auto"|href="https?:\/\/[^"<>\s]+" rel="noreferrer")$/.test(text),
          );
          if (odd) tell('HTML', `the attributes ${odd}`, payload);
        }
        shown.value = input;
        await shown.decode();
        const root = shown.shadowRoot;
        for (const made of root.querySelectorAll('*')) {
          if (!ALLOWED.has(made.localName)) tell('element', `<${made.localName}>`, payload);
          for (const { name, value } of made.attributes) {
            if (name.startsWith('on') || name === 'srcdoc' || /^\s*javascript:/i.test(value)) {
              tell('element', `${name}="${value}"`, payload);
            }
          }
          if (made.localName === 'a') link('element', made, payload);
        }
        if (window.pwned) {
          tell('page', 'a script ran', payload);
          delete window.pwned;
        }
      }
      if (Object.prototype.pwned) tell('page', 'the prototype was changed', '');
      if (window.violations.length > 0) tell('page', `violations ${[...new Set(window.violations)]}`, '');
      return wrong;
    }, inputs);
    expect(wrong.slice(0, 20)).toEqual([]);
  });
}

test('Markdown of hostile words holds no markup and no link but our own', async ({ page }) => {
  const { Parser } = await import('commonmark');
  const inputs = PAYLOADS.map(({ payload }) => FORMS.reply(payload));
  const texts = await page.evaluate(
    (inputs) => inputs.map((input) => window.format.toMarkdown(window.element.decode(input), { note: true })),
    inputs,
  );
  for (const [at, text] of texts.entries()) {
    const walker = new Parser().parse(text).walker();
    for (let step = walker.next(); step; step = walker.next()) {
      const { type, destination } = step.node;
      expect(['html_inline', 'html_block', 'image', 'emph', 'strong', 'code'], inputs[at]).not.toContain(type);
      if (type === 'link') expect(destination, inputs[at]).toMatch(/^https?:\/\/(?!.*evil)/);
    }
  }
});
