// The main flows of the site in WebKitGTK, through WebKitWebDriver: Playwright drives none but a WebKit of its own.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, test } from 'node:test';
import { needDebianPackages } from '../../scripts/needs.mjs';
import { serve } from '../browser/static.mjs';

const PORT = 7290;
const PROGRAM = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const REPLY = '550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown';

let driver;
let session;
let site;

/** Asks the driver something, as W3C WebDriver has it; a request that hangs fails. */
async function ask(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(120_000),
  });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** What an asynchronous function gives in the page. */
async function inPage(work, ...given) {
  const script = `const done = arguments[arguments.length - 1];
    (${work})(...[...arguments].slice(0, -1)).then(done, (error) => done('failed: ' + error));`;
  return ask('POST', `/session/${session}/execute/async`, { script, args: given });
}

/** Polls until the page has something, and gives it. */
async function eventually(work, ...given) {
  for (let tries = 0; tries < 120; tries += 1) {
    const found = await inPage(work, ...given);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error(`the page never had it: ${work}`);
}

before(async () => {
  needDebianPackages(['webkit2gtk-driver', 'xvfb'], 'the site is tried in WebKit');
  site = await serve();
  const args = ['-a', 'WebKitWebDriver', `--port=${PORT}`, '--host=127.0.0.1'];
  driver = spawn('xvfb-run', args, { stdio: 'ignore', detached: true });
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: PROGRAM, args: ['--automation'] },
    },
  };
  for (let tries = 0; !session; tries += 1) {
    await new Promise((done) => setTimeout(done, 1000));
    session = await ask('POST', '/session', { capabilities }).then(
      ({ sessionId }) => sessionId,
      (error) => {
        if (tries > 60) throw error;
      },
    );
  }
  await ask('POST', `/session/${session}/timeouts`, { script: 60_000, pageLoad: 120_000 });
  await ask('POST', `/session/${session}/url`, { url: site.page });
  await eventually(async () => document.querySelector('#tables tbody tr') !== null);
});

after(async () => {
  if (session) await ask('DELETE', `/session/${session}`).catch(() => {});
  // The program and its screen are one group.
  if (driver) process.kill(-driver.pid);
  await site.stop();
});

const type = (text) =>
  inPage(async (text) => {
    const box = document.querySelector('#paste');
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);

const shown = async () => {
  const card = document.querySelector('plain-bounce').shadowRoot.querySelector('.card');
  return card && `${card.dataset.cause}: ${card.querySelector('.badge').textContent}`;
};

test('a reply is explained', async () => {
  await type(REPLY);
  assert.equal(await eventually(shown), 'mailbox-unknown: Not delivered');
});

test('the page and the answer change their language and direction', async () => {
  await inPage(async () => {
    const choice = document.querySelector('#language');
    choice.value = 'ar';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const direction = await eventually(async () => {
    const { dir, lang } = document.querySelector('plain-bounce').shadowRoot.querySelector('.answer') ?? {};
    return lang === 'ar' && `${document.documentElement.dir} ${dir}`;
  });
  assert.equal(direction, 'rtl rtl');
});

test('an address leads to its entry', async () => {
  await inPage(async () => void (location.hash = '#S3150'));
  assert.equal(await eventually(async () => document.querySelector('tr[aria-current]')?.id), 'S3150');
});

test('a long text is read', async () => {
  await inPage(async () => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '452 4.2.2 <jan@example.com>: Mailbox full\n'.repeat(3000));
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('#paste').dispatchEvent(event);
  });
  const cause = await eventually(async () => {
    const card = document.querySelector('plain-bounce').shadowRoot.querySelector('.card');
    return card?.dataset.cause === 'mailbox-full' && card.dataset.cause;
  });
  assert.equal(cause, 'mailbox-full');
});
