// What a whole session of use leaves behind. Everything that the browser sends passes a proxy of this test, whoever sends it:
// page, worker or service worker. What a page calls is recorded in the page itself, and what is stored is looked at in the end.

import { expect as hasty, test as base } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import { serve } from './static.mjs';

// Every file passes the proxy, which takes its time.
const expect = hasty.configure({ timeout: 60_000 });

// Words that must turn up nowhere: addresses, hosts and login data of what is pasted.
const PASSWORD = 's3cretPassw0rd';
const SECRETS = [
  PASSWORD,
  Buffer.from(PASSWORD).toString('base64'),
  Buffer.from(`\0anna\0${PASSWORD}`).toString('base64'),
];
const PRIVATE = ['private-jan', 'private-host', ...SECRETS];
const REPLY =
  '550 5.1.1 <private-jan@example.com>: Recipient address rejected: User unknown (private-host.example.com)';
const SESSION = [
  '220 private-host.example.com ESMTP',
  'EHLO client.example.org',
  '250 AUTH PLAIN LOGIN',
  `AUTH PLAIN ${SECRETS[2]}`,
  '535 5.7.8 try another way',
  'AUTH LOGIN',
  '334 VXNlcm5hbWU6',
  'cHJpdmF0ZS1qYW4=',
  '334 UGFzc3dvcmQ6',
  SECRETS[1],
  `535 5.7.8 Error: authentication failed for private-jan: ${PASSWORD}`,
].join('\n');
const LOG = `Mar  4 09:12:37 mx1 postfix/smtp[20417]: 4ZB7kQ1: to=<private-jan@example.com>, relay=private-host.example.com[198.51.100.14]:25, dsn=5.1.1, status=bounced (host private-host.example.com[198.51.100.14] said: 550 5.1.1 User unknown; smtp://anna:${PASSWORD}@private-host.example.com)\n`;

/** A proxy that keeps what passes, and lets pass only what goes to one origin. */
async function proxy() {
  const passed = [];
  const server = createServer(async (request, response) => {
    const body = [];
    for await (const part of request) body.push(part);
    const { method, url, headers } = request;
    passed.push({ method, url, headers: JSON.stringify(headers), body: Buffer.concat(body).toString() });
    if (!url.startsWith(server.allowed)) {
      response.writeHead(502).end();
      return;
    }
    const onward = ask(url, { method, headers: { ...headers, connection: 'close' } }, (answer) => {
      passed.push({ status: answer.statusCode, url });
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    onward.end(Buffer.concat(body));
  });
  // Chromium asks its maker what the fields of a form are for. A page cannot: its policy forbids it, and `record` would tell.
  const isBrowsers = (url) => url === 'content-autofill.googleapis.com:443';
  for (const kind of ['connect', 'upgrade']) {
    server.on(kind, ({ method, url, headers }, socket) => {
      if (!isBrowsers(url))
        passed.push({
          method: kind === 'connect' ? method : 'UPGRADE',
          url,
          headers: JSON.stringify(headers),
          body: '',
        });
      socket.destroy();
    });
  }
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const stop = () => new Promise((stopped) => server.close(stopped).closeAllConnections());
  return { server, passed, address: `http://127.0.0.1:${server.address().port}`, stop };
}

/** Runs in every page before its own scripts, and reports each call by which something could leave or stay. */
function record() {
  const tell = (what, ...details) => globalThis.recorded(what, details.map(String));
  const wrap = (owner, name, what = name, shown = (args) => args) => {
    const original = owner?.[name];
    if (typeof original !== 'function') return;
    owner[name] = function (...args) {
      tell(what, ...shown(args));
      return original.apply(this, args);
    };
  };
  const wrapClass = (name) => {
    const Original = globalThis[name];
    if (!Original) return;
    globalThis[name] = new Proxy(Original, {
      construct(target, args, made) {
        tell(name, args[0]);
        return Reflect.construct(target, args, made);
      },
    });
  };
  wrap(globalThis, 'fetch', 'fetch', ([input, init]) => [input?.url ?? input, init?.body ?? '']);
  wrap(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
  wrap(navigator, 'sendBeacon');
  for (const name of [
    'WebSocket',
    'EventSource',
    'RTCPeerConnection',
    'BroadcastChannel',
    'SharedWorker',
    'WebTransport',
  ]) {
    wrapClass(name);
  }
  for (const name of ['setItem', 'getItem']) wrap(Storage.prototype, name, `storage.${name}`);
  wrap(IDBFactory.prototype, 'open', 'indexedDB.open');
  wrap(globalThis.CacheStorage?.prototype, 'open', 'caches.open');
  for (const name of ['get', 'set']) wrap(globalThis.CookieStore?.prototype, name, `cookieStore.${name}`);
  for (const name of ['read', 'readText', 'write', 'writeText'])
    wrap(globalThis.Clipboard?.prototype, name, `clipboard.${name}`);
  wrap(document, 'execCommand');
  for (const name of ['pushState', 'replaceState'])
    wrap(History.prototype, name, 'history', ([, , url]) => [url ?? '']);
  for (const name of ['getDirectory', 'persist']) wrap(globalThis.StorageManager?.prototype, name, `storage.${name}`);
  wrap(globalThis, 'open', 'window.open');
  wrap(globalThis, 'postMessage', 'postMessage');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    get() {
      tell('cookie read');
      return cookie.get.call(document);
    },
    set(value) {
      tell('cookie', value);
      cookie.set.call(document, value);
    },
  });
}

const test = base.extend({
  watched: async ({ browser }, use) => {
    const [site, between] = [await serve(), await proxy()];
    const origin = new URL(site.page).origin;
    between.server.allowed = `${origin}/`;
    const context = await browser.newContext({
      proxy: { server: between.address, bypass: '<-loopback>' },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const calls = [];
    const consoles = [];
    await context.exposeFunction('recorded', (what, details) => void calls.push([what, ...details]));
    await context.addInitScript(record);
    context.on('console', (message) => consoles.push(message.text()));
    context.on('weberror', (error) => consoles.push(error.error().message));
    await use({ context, site, origin, passed: between.passed, calls, consoles });
    await context.close();
    await site.stop();
    await between.stop();
  },
});

/** What an origin keeps, as a page of it sees that. */
const kept = (page) =>
  page.evaluate(async () => {
    const files = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        files.push({ url: request.url, text: await (await cache.match(request)).text() });
      }
    }
    const directory = await navigator.storage.getDirectory?.();
    const saved = [];
    if (directory) for await (const name of directory.keys()) saved.push(name);
    return {
      files,
      other: [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()).map(({ name }) => name),
        ...saved,
        document.cookie,
        globalThis.name,
      ].filter((one) => one !== ''),
    };
  });

const box = (page) => page.locator('#paste');
const card = (page) => page.locator('.card').first();
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

test('a whole session asks for the package’s own files, keeps them, and does nothing else', async ({ watched }) => {
  test.setTimeout(240_000);
  const { context, site, origin, passed, calls, consoles } = watched;
  const page = await context.newPage();
  await page.goto(site.page);
  await box(page).fill(REPLY);
  await expect(card(page)).toHaveAttribute('data-cause', 'mailbox-unknown');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  for (const chip of await page.locator('#examples button').all()) await chip.click();
  await expect(card(page)).toBeVisible();

  // A transcript with login data, and a file.
  await box(page).fill(SESSION);
  await expect(card(page)).toHaveAttribute('data-cause', 'login-failed');
  for (const fold of await page.locator('.card details').all()) {
    await fold.evaluate((fold) => (fold.open = true));
  }
  await expect(page.locator('.card pre.source').first()).toContainText('AUTH LOGIN');
  const shown = await page.locator('plain-bounce').evaluate(({ shadowRoot }) => shadowRoot.textContent);
  for (const secret of SECRETS) expect.soft(shown).not.toContain(secret);
  await page.locator('#picker').setInputFiles({
    name: 'bounce.eml',
    mimeType: 'message/rfc822',
    buffer: Buffer.from(
      `From: MAILER-DAEMON@example.com\nSubject: Undelivered\nMessage-ID: <1@example.com>\n\n${REPLY}\n`,
    ),
  });
  await expect(card(page)).toHaveAttribute('data-cause', 'mailbox-unknown');

  // Other readers and languages.
  for (const audience of ['helpdesk', 'admin']) await page.locator(`#audience [value="${audience}"]`).check();
  for (const language of ['de', 'ar', 'en']) {
    await page.locator('#language').selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }

  // What is copied is what was asked for; nothing is read from the clipboard.
  await box(page).fill(SESSION);
  await expect(card(page)).toHaveAttribute('data-cause', 'login-failed');
  const before = calls.filter(([what]) => what.startsWith('clipboard.')).length;
  await page.getByRole('button', { name: /^Copy/ }).first().click();
  await expect.poll(() => calls.filter(([what]) => what === 'clipboard.writeText').length).toBe(before + 1);
  for (const secret of SECRETS) expect.soft(await clipboard(page)).not.toContain(secret);
  calls.splice(calls.findIndex(([what]) => what === 'clipboard.readText'));

  // A link: masked unless that is switched off, and behind the `#` in any case.
  await page.locator('#share').click();
  await expect(page.locator('#share-link')).toHaveValue(/#text=/);
  for (const word of PRIVATE) expect.soft(await page.locator('#share-text').textContent()).not.toContain(word);
  await page.locator('#share-copy').click();
  const link = await clipboard(page);
  calls.splice(calls.findIndex(([what]) => what === 'clipboard.readText'));
  expect(link.startsWith(`${site.page}#text=`)).toBe(true);
  const other = await context.newPage();
  await other.goto(link);
  await expect(card(other)).toHaveAttribute('data-cause', 'login-failed');
  for (const word of PRIVATE) expect.soft(await box(other).inputValue()).not.toContain(word);
  await other.close();

  // Many at once, saved as a file.
  await page.goto(new URL('many.html', site.page).href);
  await expect(page.locator('#network')).not.toBeEmpty();
  await page
    .locator('#file-picker')
    .setInputFiles({ name: 'mail.log', mimeType: 'text/plain', buffer: Buffer.from(LOG.repeat(3)) });
  await expect(page.locator('#rows-body tr')).not.toHaveCount(0);
  for (const name of ['Save as CSV', 'Save as JSON']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    const saved = readFileSync(await download.path(), 'utf8');
    for (const word of PRIVATE) expect.soft(saved).not.toContain(word);
  }
  await page.getByRole('switch').uncheck();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const saved = readFileSync(await download.path(), 'utf8');
  expect(saved).toContain('private-jan');
  for (const secret of SECRETS) expect.soft(saved).not.toContain(secret);
  await page.goto(new URL('embed.html', site.page).href);
  await expect(page.locator('plain-bounce .card')).toBeVisible();

  // Without a connection.
  await context.setOffline(true);
  await page.goto(site.page);
  await box(page).fill(REPLY);
  await expect(card(page)).toHaveAttribute('data-cause', 'mailbox-unknown');
  await context.setOffline(false);

  const asked = passed.filter(({ method }) => method);
  const own = (url) => new RegExp(`^${origin}/(?:www|dist)/[\\w./-]*$`).test(url);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(({ method, url, body }) => method !== 'GET' || body !== '' || !own(url))).toEqual([]);
  expect(passed.filter(({ status }) => status && status >= 400)).toEqual([]);
  expect(asked.filter((one) => PRIVATE.some((word) => JSON.stringify(one).includes(word)))).toEqual([]);
  expect(consoles).toEqual([]);

  const fetched = calls.filter(([what]) => what === 'fetch');
  expect(fetched.filter(([, url, body]) => body !== '' || !own(new URL(url, site.page).href))).toEqual([]);
  const copies = calls.filter(([what]) => what === 'clipboard.writeText');
  expect(copies).toHaveLength(2);
  expect(calls.filter((call) => !fetched.includes(call) && !copies.includes(call))).toEqual([]);

  const { files, other: stored } = await kept(page);
  expect(stored).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(files.length).toBeGreaterThan(20);
  expect(files.map(({ url }) => url).filter((url) => !own(url))).toEqual([]);
  expect(files.filter(({ text }) => PRIVATE.some((word) => text.includes(word)))).toEqual([]);
});

test('the element on a page of its own', async ({ watched }) => {
  test.setTimeout(120_000);
  const { context, site, origin, passed, calls, consoles } = watched;
  const page = await context.newPage();
  await context.route('**/own.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>t</title><plain-bounce></plain-bounce>' }),
  );
  await page.goto(new URL('own.html', site.page).href);
  await page.evaluate(async (session) => {
    const element = await import('/dist/element.js');
    await element.init();
    element.PlainBounceElement.define();
    const shown = document.querySelector('plain-bounce');
    shown.value = session;
    await shown.decode();
    await element.loadLocale('fr');
    shown.locale = 'fr';
    shown.redact = true;
    await shown.decode();
    for (const wrong of [null, 5, {}]) {
      try {
        element.decode(wrong);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
      }
    }
  }, SESSION);
  await expect(page.locator('.card').first()).toHaveAttribute('data-cause', 'login-failed');
  const paths = passed.filter(({ method }) => method).map(({ method, url }) => `${method} ${url.replace(origin, '')}`);
  expect(paths.filter((path) => !/^GET \/dist\/[\w./-]+$/.test(path))).toEqual([]);
  expect(calls.filter(([what, url]) => what !== 'fetch' || !url.startsWith(`${origin}/dist/`))).toEqual([]);
  expect(consoles).toEqual([]);
  expect((await kept(page)).other).toEqual([]);
  expect((await kept(page)).files).toEqual([]);
});

test('what the recorder is there for, it records', async ({ watched }) => {
  test.setTimeout(120_000);
  const { context, site, passed, calls, consoles } = watched;
  const page = await context.newPage();
  await context.route('**/own.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>t</title>' }),
  );
  await page.goto(new URL('own.html', site.page).href);
  await page.evaluate(async () => {
    const elsewhere = 'http://collector.example.com/';
    await fetch(`${elsewhere}fetch`).catch(() => {});
    navigator.sendBeacon(`${elsewhere}beacon`, 'text');
    new XMLHttpRequest().open('GET', elsewhere);
    new WebSocket('ws://collector.example.com/socket');
    new EventSource(`${elsewhere}events`);
    new Image().src = `${elsewhere}image`;
    document.cookie = 'a=b';
    localStorage.setItem('a', 'b');
    sessionStorage.setItem('c', 'd');
    indexedDB.open('e');
    await (await caches.open('f')).put('/www/g', new Response('private'));
    await navigator.clipboard.writeText('h');
    history.replaceState(null, '', '?i');
    console.log('j');
    const inWorker = `fetch('${elsewhere}worker').catch(() => {}).then(() => postMessage(1))`;
    const worker = new Worker(URL.createObjectURL(new Blob([inWorker])));
    await new Promise((done) => (worker.onmessage = done));
  });
  for (const path of ['fetch', 'beacon', 'events', 'image', 'worker']) {
    await expect.poll(() => passed.map(({ url }) => url)).toContain(`http://collector.example.com/${path}`);
  }
  const names = new Set(calls.map(([what]) => what));
  for (const name of [
    'fetch',
    'sendBeacon',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'cookie',
    'storage.setItem',
  ]) {
    expect(names).toContain(name);
  }
  for (const name of ['indexedDB.open', 'caches.open', 'clipboard.writeText', 'history']) expect(names).toContain(name);
  expect(consoles).toContain('j');
  const { files, other } = await kept(page);
  expect(other).toEqual(['a', 'c', 'e', 'a=b']);
  expect(files.map(({ text }) => text)).toEqual(['private']);
});
