// Node's ES modules: the same instance as `require` gives.
export { addLocale, decode, decodeAll, init, initSync, loadLocale, localePack, locales, reference } from './node.cjs';
