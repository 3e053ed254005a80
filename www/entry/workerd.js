// Workers that get a compiled module from an import, as workerd does: ready on import.
import { decode, decodeAll, initSync, locales, reference } from './core.js';
import module from './plainbounce.wasm';

initSync(module);

export { decode, decodeAll, initSync, locales, reference };

/** Resolves at once: the module is ready on import. */
export async function init() {}
