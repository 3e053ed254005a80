// The pool in a browser: Web Workers give the answers of `decodeAll`, under a strict policy too.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const PAGE = '/www/bare.html';
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const replies = readFileSync('tests/fixtures/replies.txt', 'utf8').split(/\n{2,}/);

async function open(page, policy) {
  const headers = policy ? { 'content-security-policy': policy } : {};
  await page.route(`**${PAGE}`, (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html>' }),
  );
  await page.goto(PAGE);
}

test('the answers are those of decodeAll, under a policy that allows this origin alone', async ({ page }) => {
  await open(page, POLICY);
  const found = await page.evaluate(async (texts) => {
    const { createPool } = await import('/dist/pool.js');
    const { decodeAll } = await import('/dist/web.js');
    const inputs = Array.from({ length: 8 }, () => [...texts, new TextEncoder().encode(texts[0])]).flat();
    const pool = await createPool({ size: 2 });
    const [plain, german] = await Promise.all([pool.decodeAll(inputs), pool.decodeAll(texts, { locale: 'de' })]);
    await pool.close();
    // The pool has loaded the module and the language here, too.
    const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
    return [
      inputs.length,
      same(plain, decodeAll(inputs)),
      same(german, decodeAll(texts, { locale: 'de' })),
      german[0].locale,
    ];
  }, replies);
  expect(found[0]).toBeGreaterThan(2 * 2 * 512);
  expect(found.slice(1)).toEqual([true, true, 'de']);
});

test('workers start when there is work, as many as allowed, and close ends them', async ({ page }) => {
  await open(page);
  await page.evaluate(async () => {
    const { createPool } = await import('/dist/pool.js');
    globalThis.pool = await createPool({ size: 2 });
  });
  expect(page.workers().length).toBe(0);
  await page.evaluate((texts) => globalThis.pool.decodeAll(texts), replies);
  expect(page.workers().length).toBe(2);
  await page.evaluate(() => globalThis.pool.close());
  await expect.poll(() => page.workers().length).toBe(0);
});

test('a worker that cannot be loaded is said, and the pool goes on', async ({ page }) => {
  await open(page);
  const found = await page.evaluate(async () => {
    const { createPool } = await import('/dist/pool.js');
    const pool = await createPool({ size: 1, worker: '/dist/no-such-worker.js' });
    const refused = () => pool.decodeAll(['550']).catch((error) => error.message);
    return [await refused(), await refused()];
  });
  const message = 'plainbounce: a worker of the pool stopped: its script did not load.';
  expect(found).toEqual([message, message]);
});

test('a module that cannot be loaded is said as by init', async ({ page }) => {
  await open(page);
  const message = await page.evaluate(async () => {
    const { createPool } = await import('/dist/pool.js');
    return createPool({ source: new URL('/dist/none.wasm', location) }).catch((error) => error.message);
  });
  expect(message).toMatch(/^plainbounce: http.*\/dist\/none\.wasm did not load: the server answered 404 Not Found\.$/);
});
