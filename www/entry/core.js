// The one instance of the module, shared by the ES modules of the package, and the guard before it is there.
import {
  imports,
  take,
  addLocale as addPack,
  decode as decodeOne,
  decodeAll as decodeMany,
  localePack as packOf,
  locales as listLocales,
  reference as listAll,
} from './glue.js';
import packs from './packs.js';

let ready = false;
let starting = null;
/** The languages that are being loaded, or are there. */
const loading = new Map();

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

/** The languages that can be asked for: those in the module, and those that wait beside it. */
export function locales() {
  check('locales');
  return [...new Set([...listLocales(), ...Object.keys(packs)])];
}

export function addLocale(pack) {
  check('addLocale');
  const tag = addPack(pack);
  loading.set(tag, Promise.resolve(tag));
  return tag;
}

/** The text of the pack that a tag is answered in. */
export function localePack(tag) {
  check('localePack');
  return packOf(tag);
}

/** Loads the language that fits a tag best, once; resolves to its own tag. */
export async function loadLocale(tag) {
  check('loadLocale');
  if (typeof tag !== 'string') throw new TypeError(`loadLocale: tag must be a string, not ${typeof tag}`);
  const best = fitting(tag);
  if (best === 'en') return best;
  if (!loading.has(best)) {
    const load = packs[best]().then(addPack);
    load.catch(() => loading.delete(best));
    loading.set(best, load);
  }
  return loading.get(best);
}

/** The language that fits a tag best: most parts in common from the beginning, English last. */
export function fitting(tag) {
  const parts = (name) => name.toLowerCase().split(/[-_.]/);
  const asked = parts(tag);
  let best = 'en';
  let most = 0;
  for (const known of [...loading.keys(), ...Object.keys(packs)]) {
    const differs = parts(known).findIndex((part, at) => part !== asked[at]);
    const shared = differs < 0 ? parts(known).length : differs;
    if (shared > most) [best, most] = [known, shared];
  }
  return best;
}

/** Whether a language needs no loading. */
export function isLoaded(tag) {
  return tag === 'en' || loading.has(tag);
}

function check(name) {
  if (ready) return;
  throw new Error(`plainbounce: ${name}() was called before the module was loaded. Call "await init()" first, once.`);
}
