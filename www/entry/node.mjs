// Node's ES modules: the same instance as `require` gives. It is asked for by `require`: an `import` of a CommonJS file makes Node
// read it for its names first, which costs 2.5 ms.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const {
  addLocale,
  decode,
  decodeAll,
  init,
  initSync,
  loadLocale,
  localePack,
  locales,
  reference,
} = require('./node.cjs');

export { addLocale, decode, decodeAll, init, initSync, loadLocale, localePack, locales, reference };
