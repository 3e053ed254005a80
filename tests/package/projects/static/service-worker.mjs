// A service worker that is a module: it loads the package when it is installed.
import * as api from './node_modules/plainbounce/dist/web.js';
import { cases } from './cases.mjs';
import { conform } from './conformance.mjs';

addEventListener('install', (event) => event.waitUntil(api.init()));
addEventListener('message', (event) => {
  const answered = api.init().then(() => conform(api, cases));
  event.waitUntil(answered.then((answers) => event.source.postMessage(JSON.stringify(answers))));
});
