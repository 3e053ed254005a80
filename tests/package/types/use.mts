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

// @ts-expect-error: a number is no input
decode(550);
// @ts-expect-error: nobody knows this reader
decode('550', { audience: 'boss' });
