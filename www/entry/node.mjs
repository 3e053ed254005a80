// Node's ES modules: the same instance as `require` gives.
export { decode, decodeAll, init, initSync, locales, reference } from './node.cjs';
