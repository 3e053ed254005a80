// The module as JavaScript, for hosts that allow no WebAssembly: nothing to fetch, ready on import. Slower and larger.
import instantiate from './asm.js';
import { addLocale, decode, decodeAll, initScript, loadLocale, localePack, locales, reference } from './core.js';

initScript(instantiate);

export { addLocale, decode, decodeAll, loadLocale, localePack, locales, reference };

/** Resolves at once: the module is ready on import. */
export async function init() {}

/** Does nothing: the module is ready on import. */
export function initSync() {}
