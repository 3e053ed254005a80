// The module as JavaScript, for hosts that allow no WebAssembly: nothing to fetch, ready on import. Slower and larger.
import instantiate from './asm.js';
import { decode, decodeAll, initScript, locales, reference } from './core.js';

initScript(instantiate);

export { decode, decodeAll, locales, reference };

/** Resolves at once: the module is ready on import. */
export async function init() {}

/** Does nothing: the module is ready on import. */
export function initSync() {}
