// The one instance of the module, shared by the ES modules of the package, and the guard before it is there.
import start, {
  initSync as startSync,
  decode as decodeOne,
  decodeAll as decodeMany,
  locales as listLocales,
  reference as listAll,
} from './glue.js';

let ready = false;
let starting = null;

/** Loads the module from what `source` gives, once; after a failure the next call tries again. */
export function load(source) {
  starting ??= source()
    .then((bytesOrModule) => start({ module_or_path: bytesOrModule }))
    .then(() => {
      ready = true;
    })
    .catch((error) => {
      starting = null;
      throw error;
    });
  return ready ? Promise.resolve() : starting;
}

/** Starts the module at once from its bytes or from a WebAssembly.Module. */
export function initSync(module) {
  if (ready) return;
  startSync({ module });
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
