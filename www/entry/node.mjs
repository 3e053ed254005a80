// Node's ES modules: the same instance as `require` gives.
export { decode, decodeAll, init, initSync, reference } from './node.cjs';
