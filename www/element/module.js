// The one instance of the module with the element, and the functions of the package on the same instance: who has the
// element needs no second module.
import {
  addLocale,
  call,
  decode,
  decodeAll,
  initSync as start,
  isModule,
  load,
  loadLocale,
  localePack,
  locales,
  reference,
} from './core.js';
import { moduleFrom } from './fetch.js';
import { Answer, exports as instance, redact as mask } from './glue.js';

export { addLocale, decode, decodeAll, loadLocale, localePack, locales, reference };

/** The compiled module, for a worker to make an instance of its own from. */
export let compiled = null;

/** Loads the module, once: by itself when an element needs it, or from a source of one's own before. */
export function init(source) {
  return load(async () => {
    // The classic script has no address; it is started before this is asked for.
    compiled = await moduleFrom((await source) ?? new URL('./plainbounce-element.wasm', import.meta.url));
    return compiled;
  });
}

/** Starts the module at once from its bytes or from a WebAssembly.Module. */
export function initSync(module) {
  compiled ??= isModule(module) ? module : new WebAssembly.Module(module);
  start(compiled);
}

/**
 * An answer in this thread, decoded when it is first asked for something. Where the module was started anew in between, it
 * is decoded again: what the old instance held is gone. `given` are the arguments of `Answer` in src/wasm.rs.
 */
export class Near {
  #answer = null;
  #maker;

  constructor(...given) {
    this.given = given;
  }

  draw(inside, part, card) {
    this.#ask((answer) => answer.draw(inside, part, card));
  }

  words(what, card) {
    return this.#ask((answer) => answer.words(what, card));
  }

  decoding() {
    return this.#ask((answer) => answer.decoding());
  }

  /** Gives the memory back; asked again, it decodes again. */
  free() {
    if (this.#answer) release(this.#answer, this.#maker);
    this.#answer = null;
  }

  #ask(question) {
    return call('decode', () => {
      if (!this.#answer || this.#maker !== instance) {
        this.free();
        this.#answer = new Answer(...this.given);
        this.#maker = instance;
        forgotten.register(this, [this.#answer, instance], this.#answer);
      }
      return question(this.#answer);
    });
  }
}

// The glue frees a forgotten answer in whatever instance runs then. Held here, it is never forgotten there.
const forgotten = new FinalizationRegistry((held) => release(...held));

function release(answer, maker) {
  forgotten.unregister(answer);
  if (maker === instance) answer.free();
  else answer.__destroy_into_raw();
}

/** A text with everything masked that names a person or a machine: addresses, hosts, IPs and ids. */
export function redact(text) {
  return call('redact', () => mask(text));
}
