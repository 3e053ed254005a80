// The one instance of the module, shared by the ES modules of the package, and the guard before it is there.
import {
  imports,
  take,
  decode as decodeOne,
  decodeAll as decodeMany,
  locales as listLocales,
  reference as listAll,
} from './glue.js';

let ready = false;
let starting = null;

/** Loads the WebAssembly.Module that `source` resolves to, once; after a failure the next call tries again. */
export function load(source) {
  if (ready) return Promise.resolve();
  starting ??= source()
    .then((module) => WebAssembly.instantiate(module, imports()))
    .then(use)
    .catch((error) => {
      starting = null;
      throw error;
    });
  return starting;
}

/** Starts the module at once from its bytes or from a WebAssembly.Module. */
export function initSync(module) {
  if (ready) return;
  const compiled = module instanceof WebAssembly.Module ? module : new WebAssembly.Module(module);
  use(new WebAssembly.Instance(compiled, imports()));
}

/** Starts the module in its JavaScript form: a function that makes the exports from the imports. */
export function initScript(instantiate) {
  if (!ready) use({ exports: instantiate(imports()) });
}

function use(instance) {
  // Two ways of starting may have run at once; the first one stays, for it may have answered already.
  if (!ready) take(instance);
  ready = true;
}

export function decode(input, options) {
  check('decode');
  return decodeOne(input, options);
}

export function decodeAll(inputs, options) {
  check('decodeAll');
  return decodeMany(inputs, options);
}

export function reference(options) {
  check('reference');
  return listAll(options);
}

export function locales() {
  check('locales');
  return listLocales();
}

function check(name) {
  if (ready) return;
  throw new Error(`plainbounce: ${name}() was called before the module was loaded. Call "await init()" first, once.`);
}
