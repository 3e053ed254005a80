// The module inside this file: nothing to fetch, ready on import.
import { addLocale, decode, decodeAll, initSync, loadLocale, localePack, locales, reference } from './core.js';
import bytes from './plainbounce.wasm';

initSync(bytes);

export { addLocale, decode, decodeAll, initSync, loadLocale, localePack, locales, reference };

/** Resolves at once: the module is ready on import. */
export async function init() {}
