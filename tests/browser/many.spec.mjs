// Many messages at once: files in, sums and tables out, with the page quick and the memory bounded all the while.

import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './static.mjs';
import { LONGEST, longest } from './tasks.mjs';

/**
 * The worker's script, which here tells with all it says how much memory its module has. It comes from the server, for
 * the service worker keeps it, and what it gives passes by the test's own routes.
 */
const TELLING = `const { instantiate } = WebAssembly;
  const say = postMessage;
  let module;
  WebAssembly.instantiate = async (...given) => (module = await instantiate(...given));
  globalThis.postMessage = (said) => say({ ...said, memory: module?.exports.memory.buffer.byteLength });
  ${readFileSync('www/many-worker.mjs', 'utf8')}`;

/** Keeps the memory that the worker tells; a module never gives any back, so the last figure is the most. */
const keepMemory = (page) =>
  page.evaluate(() => {
    globalThis.Worker = class extends Worker {
      constructor(...given) {
        super(...given);
        this.addEventListener('message', ({ data }) => (globalThis.memory = data.memory));
      }
    };
  });

const test = base.extend({
  many: async ({ page }, use) => {
    const answer = (path) => (path.endsWith('/many-worker.mjs') ? { body: TELLING, type: 'text/javascript' } : null);
    const site = await serve({ answer });
    const troubles = [];
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(new URL('many.html', site.page).href);
    await expect(page.locator('#network')).not.toBeEmpty();
    await use(page);
    expect(troubles).toEqual([]);
    await site.stop();
  },
});

const open = (page, files) =>
  page
    .locator('#file-picker')
    .setInputFiles(files.map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));

const LOG = (at, domain, words) =>
  `Mar  4 09:12:37 mx1 postfix/smtp[20417]: 4ZB7kQ${at}: to=<u${at}@${domain}>, relay=mx.${domain}[198.51.100.14]:25, ` +
  `delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.${domain}[198.51.100.14] said: ${words})\n`;
const UNKNOWN = '550 5.1.1 User unknown (in reply to RCPT TO command)';
const FULL = '552 5.2.2 Mailbox full (in reply to RCPT TO command)';
const MAIL = (address) =>
  `From MAILER-DAEMON Tue Mar  4 09:20:11 2025\nFrom: MAILER-DAEMON@example.com\nSubject: Undelivered\n` +
  `Content-Type: text/plain\n\n<${address}>: 550 5.1.1 User unknown\n\n`;

/** A table of sums as text. */
const sums = (page, field) =>
  page
    .locator(`table[data-field="${field}"] tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim()).join(' | ')));

test('a log and a mailbox are summed up by cause, provider and domain', async ({ many: page }) => {
  await open(page, [
    ['mail.log', LOG(1, 'example.com', UNKNOWN) + LOG(2, 'example.com', FULL) + LOG(3, 'example.net', UNKNOWN)],
    ['box.mbox', MAIL('a@example.org') + MAIL('b@example.org')],
  ]);
  await expect(page.locator('#said')).toHaveText('Everything is read.');
  await expect(page.locator('#found')).toHaveText('Results: 5');
  expect(await sums(page, 'cause')).toEqual([
    'This address does not exist | 4 | 80.0%',
    'The recipient’s mailbox is full | 1 | 20.0%',
  ]);
  expect(await sums(page, 'domain')).toEqual([
    'example.com | 2 | 40.0%',
    'example.org | 2 | 40.0%',
    'example.net | 1 | 20.0%',
  ]);
  await page.locator('select[data-field="domain"]').selectOption('example.org');
  await expect(page.locator('#found')).toHaveText('Results: 2');
  await expect(page.locator('#rows-body tr')).toHaveCount(2);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
});

test('a folder is read with the folders in it, and a table as its lines', async ({
  browserName,
  many: page,
}, testInfo) => {
  const folder = testInfo.outputPath('mails');
  mkdirSync(join(folder, 'older'), { recursive: true });
  writeFileSync(join(folder, 'one.eml'), MAIL('a@example.org').slice(MAIL('').indexOf('\n') + 1));
  writeFileSync(join(folder, 'older', 'box.mbox'), MAIL('b@example.org') + MAIL('c@example.org'));
  writeFileSync(
    join(folder, 'table.csv'),
    'recipient,reply\nd@example.com,"550 5.1.1 <d@example.com>: User unknown"\ne@example.com,"452 4.2.2 <e@example.com>: Mailbox full"\n',
  );
  if (browserName === 'firefox') {
    // Its driver hands over no folder: the files that the picker would give, as the page would get them.
    const paths = readdirSync(folder, { recursive: true }).filter((path) => path.includes('.'));
    const files = paths.map((path) => [path.split('/').pop(), readFileSync(join(folder, path), 'utf8')]);
    await page.locator('#folder-picker').evaluate((picker, files) => {
      const transfer = new DataTransfer();
      for (const [name, text] of files) transfer.items.add(new File([text], name));
      picker.files = transfer.files;
      picker.dispatchEvent(new Event('change', { bubbles: true }));
    }, files);
  } else {
    await page.locator('#folder-picker').setInputFiles(folder);
  }
  await expect(page.locator('#said')).toHaveText('Everything is read.');
  expect(await sums(page, 'domain')).toEqual(['example.org | 3 | 60.0%', 'example.com | 2 | 40.0%']);
  expect(await sums(page, 'cause')).toEqual([
    'This address does not exist | 4 | 80.0%',
    'The recipient’s mailbox is full | 1 | 20.0%',
  ]);
});

test('what is saved is masked unless that is switched off, and no cell becomes a formula', async ({
  browserName,
  many: page,
}) => {
  const saved = async (name) => {
    const button = page.getByRole('button', { name });
    // Its driver tells of no download: what the page gives the browser to save.
    if (browserName === 'firefox') return given(page, button);
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return readFileSync(await download.path(), 'utf8');
  };
  await open(page, [['replies.json', JSON.stringify(['550 5.1.1 <=cmd@example.com>: =HYPERLINK("x") User unknown'])]]);
  await expect(page.locator('#said')).toHaveText('Everything is read.');
  expect(await saved('Save as CSV')).not.toContain('cmd@example.com');
  await page.getByRole('switch').uncheck();
  const csv = await saved('Save as CSV');
  expect(csv).toContain('mailbox-unknown');
  expect(
    csv
      .split('\r\n')[1]
      .split(',')
      .filter((cell) => /^"?[=+\-@]/.test(cell)),
  ).toEqual([]);
  const { sums, results } = JSON.parse(await saved('Save as JSON'));
  expect(sums).toMatchObject([{ cause: 'mailbox-unknown', count: 1 }]);
  expect(results).toMatchObject([{ code: 550, enhanced: '5.1.1', cause: 'mailbox-unknown' }]);
});

/** What a button makes the page give to the browser as a file. */
async function given(page, button) {
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      globalThis.given = blob;
      URL.createObjectURL = createObjectURL;
      return createObjectURL.call(URL, blob);
    };
  });
  await button.click();
  return page.evaluate(() => globalThis.given.text());
}

/** Drops a log of 100 MB. It is made in the page, for nothing of that size is sent over the wire of a test. */
const dropHugeLog = (page) =>
  page.evaluate(
    ([line, other]) => {
      let part = '';
      for (let at = 0; at < 20_000; at += 1) part += (at % 3 ? line : other).replaceAll('@@', at.toString(36));
      const blob = new Blob([part]);
      const transfer = new DataTransfer();
      transfer.items.add(new File(Array(Math.ceil(100e6 / blob.size)).fill(blob), 'mail.log'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
    },
    [LOG('@@', 'example.com', UNKNOWN), LOG('@@', 'example.net', FULL)],
  );

test('a log of 100 MB is read to its end, and the page stays quick', async ({ browser, browserName, many: page }) => {
  test.setTimeout(300_000);
  await keepMemory(page);
  const begin = Date.now();
  await dropHugeLog(page);
  const read = () => expect(page.locator('#said')).toHaveText('Everything is read.', { timeout: 280_000 });
  // Only Chromium tells how long a thread works at one piece.
  const blocked = browserName === 'chromium' ? await longest(browser, page, read) : await read();
  const found = Number(/\d+/.exec(await page.locator('#found').textContent())[0]);
  expect(found).toBeGreaterThan(300_000);
  const [domain] = await sums(page, 'domain');
  expect(domain).toMatch(/^example\.com \| [\d,.]+ \| 66\.\d%$/);
  const figures = {
    seconds: (Date.now() - begin) / 1000,
    results: found,
    heap: await page.evaluate(() => performance.memory?.usedJSHeapSize),
    module: await page.evaluate(() => globalThis.memory),
    longest: blocked,
  };
  console.log(`    100 MB of a log: ${JSON.stringify(figures)}`);
  if (blocked !== undefined) expect(blocked).toBeLessThanOrEqual(LONGEST);
  // Firefox tells a page nothing of its heap.
  if (figures.heap !== undefined) expect(figures.heap).toBeLessThan(100e6);
  expect(figures.module).toBeGreaterThan(1e6);
  expect(figures.module).toBeLessThan(32e6);
});

test('reading is cancelled, and what was read so far is shown', async ({ many: page }) => {
  await dropHugeLog(page);
  await expect(page.locator('#progress')).toBeVisible();
  await expect.poll(() => page.locator('#bar').evaluate((bar) => bar.value), { timeout: 60_000 }).toBeGreaterThan(2e6);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('#said')).toHaveText('Cancelled. What was read so far is shown.');
  await expect(page.locator('#found')).toHaveText(/^Results: \d{4,}/);
});
