// Compiled as CommonJS, then run: prints what the package answers.
import api = require('plainbounce');

// All of Node that is needed here: its own types differ from version to version.
declare const process: { argv: string[]; stdout: { write(text: string): void } };

const answer: api.Decoding = api.decode('550 5.1.1 User unknown');
const code: number | null | undefined = answer.findings[0]?.code;
if (code !== 550) throw new Error('the answer has not the type that it says');

void Promise.all([import('./cases.mjs'), import('./conformance.mjs')]).then(async ([{ cases }, { conform }]) => {
  process.stdout.write(JSON.stringify(await conform(api, cases)));
});
