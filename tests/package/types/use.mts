// Compiled, never run: every name of the API in use.
import {
  decode,
  decodeAll,
  init,
  initSync,
  locales,
  reference,
  type Decoding,
  type Explanation,
  type Finding,
  type Options,
  type Reference,
} from 'plainbounce';
import * as inline from 'plainbounce/inline';
import { createPool, type Pool } from 'plainbounce/pool';

const options: Options = { locale: 'en', audience: 'helpdesk', redact: true };
const answer: Decoding = decode('550 5.1.1 User unknown', options);
const [first] = decodeAll(['550', new Uint8Array(2), new ArrayBuffer(2)]);
const finding: Finding | undefined = first?.findings[0];
const explanation: Explanation | null | undefined = finding?.explanation;
export const headline: string | undefined = explanation?.headline;
export const same: Decoding = inline.decode('550');
export const tables: Reference = reference({ locale: locales()[0] ?? 'en' });
export const codes: number[] = tables.replyCodes.map(({ code }) => code);
export const tags: string[] = inline.locales();
export const reply: string | null | undefined = answer.findings[0]?.reply;

export async function load(bytes: ArrayBuffer, view: Uint8Array): Promise<void> {
  await init();
  await init('/plainbounce.wasm');
  await init(bytes);
  await init(Promise.resolve(view));
  initSync(view);
}

export async function many(bytes: ArrayBuffer): Promise<Decoding[]> {
  await createPool();
  const pool: Pool = await createPool({ size: 2, source: bytes, worker: '/pool-worker.js' });
  const answers = await pool.decodeAll(['550', bytes, new Uint8Array(2)], options);
  await pool.close();
  return answers;
}

// @ts-expect-error: a number is no input
decode(550);
// @ts-expect-error: nobody knows this reader
decode('550', { audience: 'boss' });
