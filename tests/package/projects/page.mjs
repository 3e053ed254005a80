// The script of a page: loads the entry that the address names and leaves its answers in `answers`, or the error.
// Copied into each project that a bundler builds.
import { cases } from './cases.mjs';
import { conform } from './conformance.mjs';

const entries = {
  plainbounce: () => import('plainbounce'),
  'plainbounce/inline': () => import('plainbounce/inline'),
  'plainbounce/js': () => import('plainbounce/js'),
  'plainbounce/element/define': () => import('plainbounce/element/define'),
};

/** `sources` has what the bundler made of the modules' addresses, where it has to be told. */
export async function answer(sources = {}) {
  try {
    const name = new URLSearchParams(location.search).get('entry');
    const api = await entries[name]();
    await api.init(sources[name]);
    const answers = await conform(api, cases);
    if (api.PlainBounceElement) answers.shown = await shown();
    globalThis.answers = JSON.stringify(answers);
  } catch (error) {
    globalThis.answers = JSON.stringify({ error: String(error.stack ?? error) });
  }
}

/** The same for the pool: what two workers answer to the texts, in German. */
export async function answerInPool(load) {
  try {
    const { createPool } = await load();
    const pool = await createPool({ size: 2 });
    globalThis.answers = JSON.stringify(await pool.decodeAll(texts(), { locale: 'de' }));
  } catch (error) {
    globalThis.answers = JSON.stringify({ error: String(error.stack ?? error) });
  }
}

function texts() {
  return cases.map(({ text }) => text).filter((text) => typeof text === 'string');
}

/** What the element shows of a full mailbox. */
async function shown() {
  const box = document.createElement('plain-bounce');
  box.textContent = '452 4.2.2 <jan@example.com>: Mailbox full';
  const drawn = new Promise((ready) => box.addEventListener('decoded', ready));
  document.body.append(box);
  await drawn;
  return box.shadowRoot.textContent;
}
