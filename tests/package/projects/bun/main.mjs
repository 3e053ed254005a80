// Prints what the named entry answers.
import { cases } from './cases.mjs';
import { conform } from './conformance.mjs';

const api = await import(Bun.argv[2]);
await api.init();
console.log(JSON.stringify(await conform(api, cases)));
