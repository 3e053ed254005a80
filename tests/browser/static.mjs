// A static server for the tests of the page, with the faults that a badly kept one has.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves the project under `prefix`. `answer(path)` may give `{ status, type, body, headers }` in place of a file.
 * Resolves to the page's address and a function that stops the server.
 */
export async function serve({ prefix = '', answer = () => null } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const own = answer(path) ?? {};
    let body = own.body;
    if (body === undefined && path.startsWith(`${prefix}/`)) {
      body = await readFile(join(ROOT, normalize(path.slice(prefix.length)))).catch(() => undefined);
    }
    const status = own.status ?? (body === undefined ? 404 : 200);
    response.writeHead(status, { 'content-type': own.type ?? TYPES[extname(path)] ?? 'text/plain', ...own.headers });
    response.end(status === 200 ? body : 'Not found');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    page: `http://127.0.0.1:${server.address().port}${prefix}/www/`,
    stop: () =>
      new Promise((stopped) => {
        server.close(stopped);
        server.closeAllConnections();
      }),
  };
}
