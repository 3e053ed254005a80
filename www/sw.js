// The service worker: keeps the files of the site, so that it works without a connection. With one, the network comes
// first, so that nobody reads an old version; nothing but the site's own files passes here.

const CACHE = 'plainbounce';
const FILES = [
  './',
  'index.html',
  'many.html',
  'embed.html',
  'site.css',
  'site.mjs',
  'many.mjs',
  'many-worker.mjs',
  'embed.mjs',
  'aggregate.mjs',
  'dom.mjs',
  'examples.mjs',
  'export.mjs',
  'intake.mjs',
  'network.mjs',
  'pieces.mjs',
  'reference.mjs',
  'share.mjs',
  'trusted.mjs',
  'words.mjs',
  'icon.svg',
  'manifest.webmanifest',
  '../dist/element.js',
  '../dist/element-far.js',
  '../dist/element-worker.js',
  '../dist/plainbounce-element.wasm',
  '../dist/site/tokens.js',
  '../dist/site/words/en.js',
];

addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});

addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(fromNetworkOrCache(request));
});

async function fromNetworkOrCache(request) {
  const cache = await caches.open(CACHE);
  // Without what stands behind the path: a link to share carries its text there, and no text is kept.
  const { origin, pathname } = new URL(request.url);
  const file = origin + pathname;
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(file, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(file);
    if (kept) return kept;
    throw error;
  }
}
