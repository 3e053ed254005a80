// A Web Worker that is a module.
import * as api from './node_modules/plainbounce/dist/web.js';
import { cases } from './cases.mjs';
import { conform } from './conformance.mjs';

await api.init();
postMessage(JSON.stringify(await conform(api, cases)));
