// The main entry alone, as Parcel finds it without being told to read `exports`.
import * as api from 'plainbounce';
import { cases } from './cases.mjs';
import { conform } from './conformance.mjs';

api.init().then(async () => {
  globalThis.answers = JSON.stringify(await conform(api, cases));
});
