// Workers that get a compiled module from an import, as workerd does: ready on import.
import { addLocale, decode, decodeAll, initSync, loadLocale, localePack, locales, reference } from './core.js';
import module from './plainbounce.wasm';

initSync(module);

export { addLocale, decode, decodeAll, initSync, loadLocale, localePack, locales, reference };

/** Resolves at once: the module is ready on import. */
export async function init() {}
