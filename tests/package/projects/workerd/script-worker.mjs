// A worker without WebAssembly that answers with what the package answers.
import * as api from 'plainbounce/js';
import { cases } from './cases.mjs';
import { conform } from './conformance.mjs';

export default {
  fetch: () => Response.json(conform(api, cases)),
};
