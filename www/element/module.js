// The one instance of the module with the element, and the functions of the package on the same instance: who has the
// element needs no second module.
import {
  addLocale,
  call,
  decode,
  decodeAll,
  initSync,
  load,
  loadLocale,
  localePack,
  locales,
  reference,
} from './core.js';
import { moduleFrom } from './fetch.js';
import { Answer, redact as mask } from './glue.js';

export { addLocale, decode, decodeAll, initSync, loadLocale, localePack, locales, reference };

/** Loads the module, once: by itself when an element needs it, or from a source of one's own before. */
export function init(source) {
  return load(async () => moduleFrom((await source) ?? new URL('./plainbounce-element.wasm', import.meta.url)));
}

/** An answer to be drawn; the arguments are those of `Answer` in src/wasm.rs. */
export function answerTo(...given) {
  return call('decode', () => new Answer(...given));
}

/** A text with everything masked that names a person or a machine: addresses, hosts, IPs and ids. */
export function redact(text) {
  return call('redact', () => mask(text));
}
