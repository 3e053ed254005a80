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

/** Makes an instance of the module, once it is there; the first one, and another one after a trap. */
let instantiate = null;
let starting = null;
/** The languages that are being loaded, or are there. */
const loading = new Map();
/** The packs of those that are there, by tag: a new instance has to learn them again. */
const known = new Map();

/** Loads the WebAssembly.Module that `source` resolves to, once; after a failure the next call tries again. */
export function load(source) {
  if (instantiate) return Promise.resolve();
  starting ??= source()
    .then(async (module) => use(await WebAssembly.instantiate(module, imports()), () => instanceOf(module)))
    .catch((error) => {
      starting = null;
      throw error;
    });
  return starting;
}

/** Starts the module at once from its bytes or from a WebAssembly.Module. */
export function initSync(module) {
  if (instantiate) return;
  const compiled = isModule(module) ? module : new WebAssembly.Module(module);
  use(instanceOf(compiled), () => instanceOf(compiled));
}

/** Starts the module in its JavaScript form: a function that makes the exports from the imports. */
export function initScript(make) {
  const start = () => ({ exports: make(imports()) });
  if (!instantiate) use(start(), start);
}

/** By its tag: at the edge, modules come from another realm, where `instanceof` fails. */
export function isModule(value) {
  return value?.[Symbol.toStringTag] === 'WebAssembly.Module';
}

function instanceOf(module) {
  return new WebAssembly.Instance(module, imports());
}

function use(instance, again) {
  // Two ways of starting may have run at once; the first one stays, for it may have answered already.
  if (!instantiate) take(instance);
  instantiate ??= again;
}

export function decode(input, options) {
  return call('decode', () => decodeOne(input, options));
}

export function decodeAll(inputs, options) {
  return call('decodeAll', () => decodeMany(inputs, options));
}

export function reference(options) {
  return call('reference', () => listAll(options));
}

/** The languages that can be asked for: those in the module, and those that wait beside it. */
export function locales() {
  return [...new Set([...call('locales', listLocales), ...Object.keys(packs)])];
}

export function addLocale(pack) {
  const tag = call('addLocale', () => addPack(pack));
  known.set(tag, pack);
  loading.set(tag, Promise.resolve(tag));
  return tag;
}

/** The text of the pack that a tag is answered in. */
export function localePack(tag) {
  return call('localePack', () => packOf(tag));
}

/** Loads the language that fits a tag best, once; resolves to its own tag. */
export async function loadLocale(tag) {
  check('loadLocale');
  if (typeof tag !== 'string') throw new TypeError(`loadLocale: tag must be a string, not ${typeof tag}`);
  const best = fitting(tag);
  if (best === 'en') return best;
  if (!loading.has(best)) {
    const load = packs[best]().then(addLocale);
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

/** Calls the module. One that has trapped, as when there is no memory left, is not used again: another takes its place. */
export function call(name, work) {
  check(name);
  try {
    return work();
  } catch (error) {
    if (!isTrap(error)) throw error;
    take(instantiate());
    for (const pack of known.values()) addPack(pack);
    const why = 'the module stopped, most likely for want of memory. It was started anew: other inputs can be decoded';
    throw new Error(`plainbounce: ${name}() gave no answer: ${why}.`, { cause: error });
  }
}

// The JavaScript form ends with an error of its own where WebAssembly traps.
function isTrap(error) {
  const isScripted = error instanceof Error && error.message === 'abort';
  return isScripted || (typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError);
}

function check(name) {
  if (instantiate) return;
  throw new Error(`plainbounce: ${name}() was called before the module was loaded. Call "await init()" first, once.`);
}
