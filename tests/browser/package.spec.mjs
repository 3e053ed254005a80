// The package in a browser: from a static server, by its own entries.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const REPLY = '550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown';
const PAGE = '/www/bare.html';
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** Opens an empty page of the same origin, under a policy when one is given. */
async function open(page, policy) {
  const headers = policy ? { 'content-security-policy': policy } : {};
  await page.route(`**${PAGE}`, (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html>' }),
  );
  await page.goto(PAGE);
}

/** What `run` in the page gives or the message of what it throws. */
function inPage(page, run, given) {
  return page.evaluate(run, given).catch((error) => error.message.split('\n')[0].replace('page.evaluate: ', ''));
}

test('a call before init says what to do', async ({ page }) => {
  await open(page);
  const message = await inPage(page, async () => (await import('/dist/web.js')).decode('550'));
  expect(message).toBe(
    'Error: plainbounce: decode() was called before the module was loaded. Call "await init()" first, once.',
  );
});

test('init loads once and all calls share it', async ({ page }) => {
  let loads = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('.wasm')) loads += 1;
  });
  await open(page);
  const codes = await page.evaluate(async (reply) => {
    const { decode, init } = await import('/dist/web.js');
    await Promise.all([init(), init()]);
    await init();
    return decode(reply).findings.map(({ code }) => code);
  }, REPLY);
  expect(codes).toEqual([550]);
  expect(loads).toBe(1);
});

for (const [name, source] of Object.entries({
  'a path': `'/dist/plainbounce.wasm'`,
  'a URL': `new URL('/dist/plainbounce.wasm', location)`,
  'a Request': `new Request('/dist/plainbounce.wasm')`,
  'a Response': `await fetch('/dist/plainbounce.wasm')`,
  'a promise of a Response': `fetch('/dist/plainbounce.wasm')`,
  'an ArrayBuffer': `await (await fetch('/dist/plainbounce.wasm')).arrayBuffer()`,
  'a Uint8Array': `new Uint8Array(await (await fetch('/dist/plainbounce.wasm')).arrayBuffer())`,
  'a WebAssembly.Module': `await WebAssembly.compileStreaming(fetch('/dist/plainbounce.wasm'))`,
})) {
  test(`init takes ${name}`, async ({ page }) => {
    await open(page);
    const code = await page.evaluate(`(async () => {
      const { decode, init } = await import('/dist/web.js');
      await init(${source});
      return decode(${JSON.stringify(REPLY)}).findings[0].code;
    })()`);
    expect(code).toBe(550);
  });
}

test('initSync takes bytes', async ({ page }) => {
  await open(page);
  const code = await page.evaluate(async (reply) => {
    const { decode, initSync } = await import('/dist/web.js');
    initSync(await (await fetch('/dist/plainbounce.wasm')).arrayBuffer());
    return decode(reply).findings[0].code;
  }, REPLY);
  expect(code).toBe(550);
});

test('a missing module is named with its address and the answer, and init can be tried again', async ({
  page,
  baseURL,
}) => {
  let missing = true;
  await page.route('**/plainbounce.wasm', (route) =>
    missing ? route.fulfill({ status: 404, body: 'Not found' }) : route.continue(),
  );
  await open(page);
  const load = async () => {
    const { decode, init } = await import('/dist/web.js');
    await init();
    return decode('550').findings[0].code;
  };
  expect(await inPage(page, load)).toBe(
    `Error: plainbounce: ${baseURL}/dist/plainbounce.wasm did not load: the server answered 404 Not Found.`,
  );
  missing = false;
  expect(await inPage(page, load)).toBe(550);
});

test('a page in place of the module is named by its type', async ({ page, baseURL }) => {
  await page.route('**/plainbounce.wasm', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Welcome' }));
  await open(page);
  expect(await inPage(page, async () => (await import('/dist/web.js')).init())).toBe(
    `Error: plainbounce: ${baseURL}/dist/plainbounce.wasm did not load: ` +
      'the server sent "text/html", which is no WebAssembly.',
  );
});

test('a wrong MIME type alone does no harm', async ({ page }) => {
  const body = readFileSync('dist/plainbounce.wasm');
  await page.route('**/plainbounce.wasm', (route) => route.fulfill({ contentType: 'application/octet-stream', body }));
  await open(page);
  const load = async () => {
    const { decode, init } = await import('/dist/web.js');
    await init();
    return decode('550').findings[0].code;
  };
  expect(await inPage(page, load)).toBe(550);
});

test('a broken connection is named', async ({ page, baseURL }) => {
  await page.route('**/plainbounce.wasm', (route) => route.abort());
  await open(page);
  expect(await inPage(page, async () => (await import('/dist/web.js')).init())).toBe(
    `Error: plainbounce: ${baseURL}/dist/plainbounce.wasm did not load: ` +
      "it could not be fetched: no connection, or the page's connect-src does not allow it.",
  );
});

test('a policy that forbids WebAssembly is named with the keyword it needs', async ({ page, baseURL }) => {
  await open(page, POLICY);
  expect(await inPage(page, async () => (await import('/dist/web.js')).init())).toBe(
    `Error: plainbounce: ${baseURL}/dist/plainbounce.wasm did not load: ` +
      "the page's Content-Security-Policy needs 'wasm-unsafe-eval' in script-src.",
  );
});

for (const entry of ['web.js', 'inline.js']) {
  test(`${entry} runs under the policy of the README, with Trusted Types`, async ({ page }) => {
    const policy = POLICY.replace("'self'", "'self' 'wasm-unsafe-eval'");
    await open(page, `${policy}; require-trusted-types-for 'script'; trusted-types 'none'`);
    const load = async (name) => {
      const { decode, init } = await import(`/dist/${name}`);
      await init();
      return decode('550').findings[0].code;
    };
    expect(await inPage(page, load, entry)).toBe(550);
  });
}

test('js.js runs where the policy forbids WebAssembly, with Trusted Types', async ({ page }) => {
  await open(page, `${POLICY}; require-trusted-types-for 'script'; trusted-types 'none'`);
  const load = async () => {
    const { decode } = await import('/dist/js.js');
    return decode('550').findings[0].code;
  };
  expect(await inPage(page, load)).toBe(550);
});

test('an entry that is ready on import makes the others ready', async ({ page }) => {
  await open(page, POLICY);
  const load = async () => {
    await import('/dist/js.js');
    const { decode, init } = await import('/dist/web.js');
    await init();
    return decode('550').findings[0].code;
  };
  expect(await inPage(page, load)).toBe(550);
});

test('a wrong source is a TypeError', async ({ page }) => {
  await open(page);
  expect(await inPage(page, async () => (await import('/dist/web.js')).init(5))).toBe(
    'TypeError: init: source must be a URL, Request, Response, bytes or WebAssembly.Module, not number',
  );
});
