// Prints what the named entry answers.
import { cases } from './cases.mjs';
import { conform } from './conformance.mjs';

const api = await import(process.argv[2]);
await api.init();
process.stdout.write(JSON.stringify(await conform(api, cases)));
