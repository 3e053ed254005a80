// The module inside this file: nothing to fetch, ready on import.
import { decode, decodeAll, initSync, locales, reference } from './core.js';
import bytes from './plainbounce.wasm';

initSync(bytes);

export { decode, decodeAll, initSync, locales, reference };

/** Resolves at once: the module is ready on import. */
export async function init() {}
