// A service worker that is a module: it loads the package when it is installed.
import * as api from './node_modules/plainbounce/dist/web.js';
import { cases } from './cases.mjs';
import { conform } from './conformance.mjs';

addEventListener('install', (event) => event.waitUntil(api.init()));
addEventListener('message', (event) => {
  event.waitUntil(api.init().then(() => event.source.postMessage(JSON.stringify(conform(api, cases)))));
});
