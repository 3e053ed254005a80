// A worker without WebAssembly that answers with what the package answers.
import * as api from 'plainbounce/js';
import { cases } from './cases.mjs';
import { conform } from './conformance.mjs';

export default {
  fetch: async () => Response.json(await conform(api, cases)),
};
