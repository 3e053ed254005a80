// The script of a page: loads the entry that the address names and leaves its answers in `answers`, or the error.
// Copied into each project that a bundler builds.
import { cases } from './cases.mjs';
import { conform } from './conformance.mjs';

const entries = {
  plainbounce: () => import('plainbounce'),
  'plainbounce/inline': () => import('plainbounce/inline'),
  'plainbounce/js': () => import('plainbounce/js'),
};

/** `source` is what the bundler made of the module's address, where it has to be told. */
export async function answer(source) {
  try {
    const api = await entries[new URLSearchParams(location.search).get('entry')]();
    await api.init(source);
    globalThis.answers = JSON.stringify(conform(api, cases));
  } catch (error) {
    globalThis.answers = JSON.stringify({ error: String(error.stack ?? error) });
  }
}
