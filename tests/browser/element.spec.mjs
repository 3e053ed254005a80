// The element <plain-bounce> in pages of every kind: what it shows, how it is worked, and what it keeps to.

import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import { serve } from './static.mjs';

const REPLY = '550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown in virtual mailbox table';
const SEVERAL = `550 5.1.1 <ann@example.com>: User unknown
550 5.1.1 <bob@example.com>: User unknown
452 4.2.2 <eve@example.net>: Mailbox full`;
const SCRIPT = '<script type="module" src="/dist/element-define.js"></script>';
const STRICT =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'";

const test = base.extend({
  // Opens a page with this body, and under this policy where one is given. What goes wrong in it fails the test.
  open: async ({ page }, use) => {
    const pages = new Map();
    const site = await serve({ answer: (path) => pages.get(path) ?? null });
    const troubles = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    const address = new URL('/page.html', site.page).href;
    await use(async (body, { policy, head = SCRIPT, others = {} } = {}) => {
      const headers = policy ? { 'content-security-policy': policy } : {};
      const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="/www/icon.svg">`;
      const type = 'text/html; charset=utf-8';
      pages.set('/page.html', { type, headers, body: `${html}${head}<body>${body}` });
      for (const [path, other] of Object.entries(others)) pages.set(path, { type, ...other });
      await page.goto(address);
      return troubles;
    });
    expect(troubles).toEqual([]);
    await site.stop();
  },
});

const element = (page) => page.locator('plain-bounce');
const card = (page) => element(page).locator('.card').first();
const drawn = (page) => expect(card(page)).toBeVisible();
const escaped = (text) => text.replaceAll('<', '&lt;');

test('the text inside becomes an answer', async ({ page, open }) => {
  await open(`<plain-bounce>${escaped(REPLY)}</plain-bounce>`);
  await expect(card(page)).toHaveAttribute('data-cause', 'mailbox-unknown');
  await expect(element(page)).toMatchAriaSnapshot(`
    - article:
      - paragraph: Not delivered
      - heading "This address does not exist" [level=3]
      - paragraph: The recipient’s mail server has no mailbox called jan@example.com, so the message was not delivered.
      - term: Whose turn
      - definition:
        - strong: Yours
      - term: Tried again
      - definition:
        - strong: "No"
        - text: It will not be tried again.
      - figure "The message stopped at the mailbox.":
        - list:
          - listitem: You sent
          - listitem: Your server took it
          - listitem: Their server took it
          - listitem: Mailbox stopped here
      - heading "What to do" [level=4]
      - list:
        - listitem: /Check the address/
        - listitem: /Ask the person/
        - listitem: /Remove the old entry/
  `);
});

test('without the module the text inside stays readable, and the error tells why', async ({ page, open }) => {
  await page.route('**/plainbounce-element.wasm', (route) => route.fulfill({ status: 404, body: '' }));
  const troubles = await open(`<plain-bounce>${escaped(REPLY)}</plain-bounce>`, {
    head: `<script type="module">
      addEventListener('error', (event) => event.detail && (document.title = event.detail.error.message), true);
      import('/dist/element-define.js');
    </script>`,
  });
  await expect(page).toHaveTitle(/plainbounce-element\.wasm did not load: the server answered 404/);
  await expect(element(page)).toContainText(REPLY);
  await expect(page.getByText(REPLY)).toBeVisible();
  troubles.length = 0;
});

test('properties and attributes are in step, also those that were set before the class was there', async ({
  page,
  open,
}) => {
  await open('<plain-bounce id="one"></plain-bounce>', { head: '' });
  await page.evaluate(async (reply) => {
    const one = document.querySelector('#one');
    Object.assign(one, { value: reply, audience: 'admin', view: 'full', redact: true, level: 2 });
    await import('/dist/element-define.js');
  }, REPLY);
  await drawn(page);
  expect(
    await element(page).evaluate((one) => one.getAttributeNames().map((name) => [name, one.getAttribute(name)])),
  ).toEqual([
    ['id', 'one'],
    ['value', REPLY],
    ['audience', 'admin'],
    ['view', 'full'],
    ['redact', ''],
    ['level', '2'],
  ]);
  const read = await element(page).evaluate((one) => {
    one.setAttribute('audience', 'nobody');
    one.setAttribute('view', 'compact');
    one.removeAttribute('redact');
    return [one.audience, one.view, one.redact, one.level, one.locale];
  });
  expect(read).toEqual(['sender', 'compact', false, 2, '']);
});

test('bytes are read as a value and as a source, and an address is fetched', async ({ page, open }) => {
  const mail = `From: MAILER-DAEMON@example.com\r\nSubject: Undelivered\r\nContent-Type: text/plain\r\n\r\n${REPLY}\r\n`;
  await open('<plain-bounce src="/bounce.eml"></plain-bounce>', { others: { '/bounce.eml': { body: mail } } });
  await expect(card(page)).toHaveAttribute('data-cause', 'mailbox-unknown');
  const kinds = await element(page).evaluate(async (one, mail) => {
    const bytes = new TextEncoder().encode(mail);
    const kinds = [(await one.decode()).kind];
    one.src = bytes;
    kinds.push((await one.decode()).kind, one.getAttribute('src'), one.src === bytes);
    one.value = bytes.buffer;
    kinds.push((await one.decode()).kind, one.getAttribute('value'));
    one.value = '452 4.2.2 Mailbox full';
    kinds.push((await one.decode()).kind);
    return kinds;
  }, mail);
  expect(kinds).toEqual(['message', 'message', null, true, 'message', null, 'reply']);
});

test('decode and toText give what is shown, and events bubble out of shadow roots', async ({ page, open }) => {
  await open('<div id="host"></div>');
  const told = await page.evaluate(async (reply) => {
    const told = [];
    document.addEventListener('decoded', (event) =>
      told.push(event.detail.decoding.findings[0].cause, event.target.id),
    );
    const root = document.querySelector('#host').attachShadow({ mode: 'open' });
    const one = document.createElement('plain-bounce');
    told.push(one.toText());
    one.textContent = reply;
    told.push(one.toText() === reply);
    root.append(one);
    const { findings, locale } = await one.decode();
    told.push(findings[0].recipient, locale, one.toText().split('\n')[0]);
    return told;
  }, REPLY);
  expect(told).toEqual([
    '',
    true,
    'mailbox-unknown',
    'host',
    'jan@example.com',
    'en',
    'Not delivered: This address does not exist',
  ]);
});

test('what changes in the text inside changes the answer; an empty one takes it away', async ({ page, open }) => {
  await open(`<plain-bounce>${escaped(REPLY)}</plain-bounce>`);
  await drawn(page);
  await element(page).evaluate((one) => (one.textContent = '452 4.2.2 Mailbox full'));
  await expect(card(page)).toHaveAttribute('data-cause', 'mailbox-full');
  await expect(element(page).getByRole('status')).toHaveText(/^Not accepted for now\. /);
  await element(page).evaluate((one) => (one.textContent = ''));
  await expect(element(page).locator('.card')).toHaveCount(0);
});

test('it speaks the language that is asked for, or that of the page around', async ({ page, open }) => {
  await open(`<plain-bounce locale="de">${escaped(REPLY)}</plain-bounce>
    <div lang="fr"><plain-bounce>${escaped(REPLY)}</plain-bounce></div>`);
  const badges = page.locator('plain-bounce .badge');
  await expect(badges).toHaveCount(2);
  const languages = page.locator('plain-bounce .answer');
  expect(await languages.evaluateAll((all) => all.map(({ lang, dir }) => [lang, dir]))).toEqual([
    ['de', 'ltr'],
    ['fr', 'ltr'],
  ]);
  await expect(badges.first()).toHaveText('Nicht zugestellt');
  await element(page)
    .first()
    .evaluate((one) => (one.locale = 'en'));
  await expect(badges.first()).toHaveText('Not delivered');
});

test('several recipients are grouped by cause, and what folds is drawn when it is opened', async ({ page, open }) => {
  await open(`<plain-bounce>${escaped(SEVERAL)}</plain-bounce>`);
  const cards = element(page).locator('.card');
  await expect(cards).toHaveCount(2);
  await expect(element(page).getByRole('list', { name: 'Results at a glance' })).toHaveText(
    /2 × Not delivered.*1 × Not accepted for now/,
  );
  await expect(cards.nth(1).locator('.body')).toHaveCount(0);
  await cards.nth(1).locator('summary').first().click();
  await expect(cards.nth(1).locator('.body')).toBeVisible();
});

test('the keyboard reaches everything, and the focus and what was open stay when it is drawn anew', async ({
  page,
  open,
}) => {
  await open(`<plain-bounce>${escaped(REPLY)}</plain-bounce>`);
  await drawn(page);
  const stops = [];
  for (let count = 0; count < 7; count += 1) {
    await page.keyboard.press('Tab');
    const named = await element(page).evaluate((one) => one.shadowRoot.activeElement?.textContent.trim());
    stops.push(named);
    if (named === 'Why we think so') await page.keyboard.press('Enter');
  }
  expect(stops.map((stop) => stop?.slice(0, 24))).toEqual([
    'Copy as text',
    'Copy the note',
    'Why we think so',
    expect.stringContaining('550'),
    'The server’s own words',
    'Note for the administrat',
    'Technical details',
  ]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const mask = element(page).getByRole('switch', { name: 'Mask addresses' });
  await expect(mask).toBeChecked();
  await expect(mask).toBeFocused();
  await expect(element(page)).toHaveAttribute('redact', '');
  await expect(element(page).locator('.why')).toHaveAttribute('open', '');
  await expect(element(page).getByRole('status')).toHaveText('Addresses are masked.');
  await expect(element(page).locator('.answer')).not.toContainText('jan@example.com');
});

test('copying puts the text on the clipboard and says so', async ({ page, open, context, browserName }) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(`<plain-bounce>${escaped(REPLY)}</plain-bounce>`);
  await drawn(page);
  const copied = element(page).evaluate(
    (one) => new Promise((done) => one.addEventListener('copied', ({ detail }) => done(detail), { once: true })),
  );
  await element(page).getByRole('button', { name: 'Copy the note' }).click();
  const { text, what } = await copied;
  expect(what).toBe('note');
  expect(text).toMatch(/^What happened: This address does not exist\n/);
  await expect(element(page).getByRole('status')).toHaveText('The note for the administrator is copied.');
  if (browserName === 'chromium') expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('what is pasted stays text', async ({ page, open }) => {
  const markup =
    '550 5.1.1 <img src=x onerror="document.title=1"> <b>User unknown</b> <script>document.title=2</script>';
  await open('<plain-bounce view="full"></plain-bounce>', { policy: STRICT });
  await element(page).evaluate((one, value) => (one.value = value), markup);
  await drawn(page);
  expect(await element(page).locator(':is(img, b, script)').count()).toBe(0);
  await expect(page).toHaveTitle('Page');
});

test('it runs under a strict policy with Trusted Types, and asks for its own files only', async ({ page, open }) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(`<plain-bounce>${escaped(REPLY)}</plain-bounce>`, { policy: STRICT });
  await drawn(page);
  expect(asked.filter((path) => path.startsWith('/dist/')).sort()).toEqual([
    '/dist/element-define.js',
    '/dist/element.js',
    '/dist/plainbounce-element.wasm',
  ]);
});

test('it works in a frame with a sandbox', async ({ page, open }) => {
  const inside = `<!doctype html><html lang="en"><title>Frame</title><script type="module" src="/dist/element-define.js"></script><plain-bounce>${escaped(REPLY)}</plain-bounce>`;
  const shared = { headers: { 'access-control-allow-origin': '*' } };
  await page.route('**/dist/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...shared.headers } });
  });
  await open('<iframe sandbox="allow-scripts" title="Frame" src="/frame.html"></iframe>', {
    others: { '/frame.html': { body: inside } },
  });
  await expect(page.frameLocator('iframe').locator('plain-bounce .card')).toBeVisible();
});

test('several versions meet on one page, and a second name gets a class of its own', async ({ page, open }) => {
  await open('<plain-bounce></plain-bounce><x-bounce></x-bounce>');
  const told = await page.evaluate(async (reply) => {
    const { PlainBounceElement } = await import('/dist/element.js');
    const other = await import('/dist/element.js?another-version');
    const first = customElements.get('plain-bounce');
    const told = [other.PlainBounceElement.define() === first, PlainBounceElement.define() === first];
    PlainBounceElement.define('x-bounce');
    for (const one of document.querySelectorAll('plain-bounce, x-bounce')) {
      one.value = reply;
      told.push((await one.decode()).findings[0].cause);
    }
    return told;
  }, REPLY);
  expect(told).toEqual([true, true, 'mailbox-unknown', 'mailbox-unknown']);
});

test('a page styles it by properties and parts, and cannot break its box', async ({ page, open }) => {
  await open(
    `<style>
      plain-bounce { --plainbounce-surface: rgb(255, 250, 240); margin: 20px; display: flex; background: red; padding: 9px }
      plain-bounce::part(headline) { color: rgb(1, 2, 3) }
    </style><plain-bounce>${escaped(REPLY)}</plain-bounce>`,
  );
  await drawn(page);
  const style = (locator) =>
    locator.evaluate((node) => {
      const { display, backgroundColor, padding, margin, color } = getComputedStyle(node);
      return { display, backgroundColor, padding, margin, color };
    });
  expect(await style(element(page))).toMatchObject({
    display: 'block',
    backgroundColor: 'rgba(0, 0, 0, 0)',
    padding: '0px',
    margin: '20px',
  });
  expect(await style(card(page))).toMatchObject({ backgroundColor: 'rgb(255, 250, 240)' });
  expect(await style(element(page).locator('.headline'))).toMatchObject({ color: 'rgb(1, 2, 3)' });
});

test('links to codes and causes lead where the page says, and never run a script', async ({ page, open }) => {
  await open(`<plain-bounce view="full" reference="ref.html#">${escaped(REPLY)}</plain-bounce>`);
  await drawn(page);
  const links = () =>
    element(page)
      .locator('a.entry')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(await links()).toEqual(['ref.html#550', 'ref.html#5.1.1', 'ref.html#mailbox-unknown']);
  await element(page).evaluate((one) => (one.reference = 'javascript:alert(1)//'));
  await expect(element(page).locator('a.entry')).toHaveCount(0);
});

for (const [name, width] of [
  ['a narrow page', 280],
  ['a wide one', 1280],
]) {
  test(`nothing sticks out of ${name}, and every target has 24 pixels`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(`<plain-bounce view="full">${escaped(SEVERAL)}</plain-bounce>`);
    await drawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const small = await element(page).evaluate((one) =>
      [...one.shadowRoot.querySelectorAll('a, button, summary')]
        .filter((target) => target.getBoundingClientRect().height < 24 || target.getBoundingClientRect().width < 24)
        .map((target) => target.textContent),
    );
    expect(small).toEqual([]);
  });
}

const STATES = {
  'one answer': [REPLY, ''],
  'everything open': [REPLY, 'view="full"'],
  'masked, for an administrator': [REPLY, 'view="full" redact audience="admin" reference="ref.html#"'],
  'several answers': [SEVERAL, ''],
  'a line each': [SEVERAL, 'view="compact"'],
  'nothing recognised': ['hello', ''],
  'in another language': [REPLY, 'view="full" locale="de"'],
};
for (const colorScheme of ['light', 'dark']) {
  for (const [name, [text, attributes]] of Object.entries(STATES)) {
    test(`axe finds nothing: ${name}, ${colorScheme}`, async ({ page, open }) => {
      await page.emulateMedia({ colorScheme });
      await open(
        `<style>:root { color-scheme: light dark }</style><main><h1>Page</h1><h2>Part</h2>
        <plain-bounce ${attributes}>${escaped(text)}</plain-bounce></main>`,
      );
      await drawn(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    });
  }
}
