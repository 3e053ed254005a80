// Browsers and their bundlers: `init()` fetches the module that lies beside this file.
import { addLocale, decode, decodeAll, initSync, load, loadLocale, localePack, locales, reference } from './core.js';
import { moduleFrom } from './fetch.js';

export { addLocale, decode, decodeAll, initSync, loadLocale, localePack, locales, reference };

/**
 * Loads the module, once. `source` may be a URL, a Request, a Response, bytes, a WebAssembly.Module or a promise of one;
 * without it the file beside this one is fetched. After a failure it can be called again.
 */
export function init(source) {
  return load(async () => moduleFrom((await source) ?? new URL('./plainbounce.wasm', import.meta.url)));
}
