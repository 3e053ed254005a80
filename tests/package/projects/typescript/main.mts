// Compiled as an ES module of Node, then run: prints what the package answers.
import * as api from 'plainbounce';
import type { Decoding, Options } from 'plainbounce';
import * as inline from 'plainbounce/inline';
import * as script from 'plainbounce/js';
import { cases } from './cases.mjs';
import { conform } from './conformance.mjs';

// All of Node that is needed here: its own types differ from version to version.
declare const process: { argv: string[]; stdout: { write(text: string): void } };

const entries = { plainbounce: api, 'plainbounce/inline': inline, 'plainbounce/js': script } as const;
const options: Options = { audience: 'sender' };
const answer: Decoding = api.decode('550 5.1.1 User unknown', options);
if (answer.findings[0]?.code !== 550) throw new Error('the answer has not the type that it says');
const name = process.argv[2] as keyof typeof entries;
process.stdout.write(JSON.stringify(await conform(entries[name], cases)));
