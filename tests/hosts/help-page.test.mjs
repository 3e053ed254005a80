// The help page: one file, opened from the disk in Chromium, without any server.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { decode } from 'plainbounce';
import { buildHosts } from '../../scripts/hosts.mjs';
import { root } from '../../scripts/needs.mjs';
import { browser } from './pages.mjs';

const SLOW = { timeout: 30_000 };
const REPLY = '550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown';
let chromium;
let folder;
let address;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plainbounce-page-'));
  copyFileSync(buildHosts().helpPage, join(folder, 'help.html'));
  address = pathToFileURL(join(folder, 'help.html')).href;
  chromium = await browser();
});
after(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true });
});

/** The page, with the addresses that it asked for and what went wrong in it. */
async function opened(hash = '', locale = 'en-US') {
  const context = await chromium.newContext({ locale });
  const page = await context.newPage();
  const asked = [];
  const troubles = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  await page.goto(address + hash);
  return {
    page,
    asked,
    troubles,
    heading: (name) => page.locator('plain-bounce').getByRole('heading', { name }).first(),
  };
}

function headline(input, locale = 'en') {
  return decode(input, { locale }).findings[0].explanation.headline;
}

test('what is pasted is explained, and nothing is asked for but the page', async () => {
  const { page, asked, troubles, heading } = await opened();
  await page.getByLabel('The error, or the mail that came back').fill(REPLY);
  await heading(headline(REPLY)).waitFor(SLOW);
  assert.deepEqual(asked, [address]);
  assert.deepEqual(troubles, []);
});

test('a mail is read from a file', async () => {
  const { page, heading } = await opened();
  const bounce = join(root, 'tests', 'fixtures', 'mail', 'systems', 'gmail.eml');
  await page.locator('#file').setInputFiles(bounce);
  await heading(headline(readFileSync(bounce))).waitFor(SLOW);
});

test('an error in the address is explained at once', async () => {
  const { heading } = await opened(`#${encodeURIComponent(REPLY)}`);
  await heading(headline(REPLY)).waitFor(SLOW);
});

test('the explanation is in the language of the browser, without a server to ask for it', async () => {
  const { page, asked, troubles, heading } = await opened(`#${encodeURIComponent(REPLY)}`, 'fr-FR');
  await heading(headline(REPLY, 'fr')).waitFor(SLOW);
  // The words of the element itself, too: its badge says what became of the mail.
  const shown = await page.locator('plain-bounce').evaluate((element) => element.shadowRoot.textContent);
  assert.match(shown, /^Non remis/);
  assert.deepEqual([asked.length, troubles], [1, []]);
});

test('an address that is no text does no harm', async () => {
  const { page, troubles } = await opened('#100%');
  await page.getByLabel('The error, or the mail that came back').fill(REPLY);
  assert.deepEqual(troubles, []);
});
