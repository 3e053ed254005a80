// The one instance of the module with the element, and the functions of the package on the same instance: who has the
// element needs no second module.
import { addLocale, decode, decodeAll, initSync, load, loadLocale, localePack, locales, reference } from './core.js';
import { moduleFrom } from './fetch.js';
import { Answer, redact as mask } from './glue.js';

export { addLocale, Answer, decode, decodeAll, initSync, loadLocale, localePack, locales, reference };

/** Loads the module, once: by itself when an element needs it, or from a source of one's own before. */
export function init(source) {
  return load(async () => moduleFrom((await source) ?? new URL('./plainbounce-element.wasm', import.meta.url)));
}

/** A text with everything masked that names a person or a machine: addresses, hosts, IPs and ids. */
export function redact(text) {
  // The guard of the module says what to do when it is not loaded.
  locales();
  return mask(text);
}
