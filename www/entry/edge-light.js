// Workers that get a compiled module from an import, by the suffix `?module`: ready on import.
import { decode, decodeAll, initSync, reference } from './core.js';
import module from './plainbounce.wasm?module';

initSync(module);

export { decode, decodeAll, initSync, reference };

/** Resolves at once: the module is ready on import. */
export async function init() {}
