// A worker that answers with what the package answers.
import * as api from 'plainbounce';
import { cases } from './cases.mjs';
import { conform } from './conformance.mjs';

export default {
  fetch: async () => Response.json(await conform(api, cases)),
};
