// A small static server for the demo and the browser tests: `www/` and `dist/`, nothing else of the disk.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './needs.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.eml': 'message/rfc822',
  '.txt': 'text/plain; charset=utf-8',
  '.ftl': 'text/plain; charset=utf-8',
};
const OPEN = ['/www/', '/dist/'];

/** Serves on the first free port from `port` on; resolves to the port. */
export function serve(port, { tries = 20 } = {}) {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || tries === 0) reject(error);
      else resolve(serve(port + 1, { tries: tries - 1 }));
    });
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

async function answer(request, response) {
  const path = pathOf(request.url);
  if (path === '/') return send(response, 302, { location: '/www/' });
  if (path === null || !OPEN.some((folder) => path.startsWith(folder))) return send(response, 404);
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  try {
    const body = await readFile(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    send(
      response,
      200,
      { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' },
      body,
    );
  } catch {
    send(response, 404);
  }
}

/** The path of a request without what climbs out of the folder; null when it cannot be read. */
function pathOf(url) {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).replaceAll('\\', '/');
  } catch {
    return null;
  }
}

function send(response, status, headers = {}, body = status === 404 ? 'Not found\n' : '') {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(body);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await serve(Number(process.env.PORT ?? 8123), { tries: 0 });
}
