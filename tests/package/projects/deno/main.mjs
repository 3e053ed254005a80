// Prints what the named entry answers.
import { cases } from './cases.mjs';
import { conform } from './conformance.mjs';

const api = await import(Deno.args[0]);
await api.init();
console.log(JSON.stringify(await conform(api, cases)));
