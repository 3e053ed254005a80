// Pages in the Chromium of this machine, and a server for a folder of them.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from '@playwright/test';
import { needChromium } from '../../scripts/needs.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** A Chromium without a window. */
export function browser() {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({
    executablePath: needChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  });
}

/** Serves the files of a folder on a free port; resolves to the address and a function that ends the server. */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const body = await readFile(join(folder, path)).catch(() => null);
    response.writeHead(body === null ? 404 : 200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
    response.end(body ?? 'Not found');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(stopped);
        server.closeAllConnections();
      }),
  };
}

/** What the page at `url` leaves in `answers`, read from JSON. */
export async function answersOf(chromium, url) {
  const page = await chromium.newPage();
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(error.stack ?? error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(url);
    await page.waitForFunction(() => globalThis.answers !== undefined, null, { timeout: 60_000 });
    return JSON.parse(await page.evaluate(() => globalThis.answers));
  } catch (error) {
    throw new Error([`${url}: ${error.message}`, ...troubles].join('\n'), { cause: error });
  } finally {
    await page.close();
  }
}
