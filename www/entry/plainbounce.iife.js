// One classic script with everything inside, for a page that is opened from a file and for old templates: it makes the
// global `plainbounce`, ready at once, and where there are elements it registers <plain-bounce>.
import { initSync, PlainBounceElement } from './element.js';
import bytes from './plainbounce-element.wasm';

initSync(bytes);
PlainBounceElement.define();

export {
  addLocale,
  decode,
  decodeAll,
  initSync,
  loadLocale,
  localePack,
  locales,
  PlainBounceElement,
  reference,
} from './element.js';

/** Resolves at once: the module is ready when the script is. */
export async function init() {}
