// What a worker of the pool does: takes a piece of a batch, and gives the JSON of its answers. The build puts the text itself in
// place of what the glue would parse from it.
import { addLocale, decodeAll, imports, take } from './glue.js';

let module;
let language = null;

/** Starts the module; `compiled` is a WebAssembly.Module. */
export function begin(compiled) {
  module = compiled;
  take(new WebAssembly.Instance(module, imports()));
}

export function answer({ inputs, options, pack }) {
  try {
    if (pack !== null) learn(pack);
    return { text: `[${decodeAll(inputs, options).join(',')}]` };
  } catch (cause) {
    // The instance is of no use after a trap.
    begin(module);
    if (language !== null) addLocale(language);
    const why = 'the module stopped, most likely for want of memory. It was started anew: other inputs can be decoded';
    return { error: new Error(`plainbounce: decodeAll() gave no answer: ${why}.`, { cause }) };
  }
}

function learn(pack) {
  addLocale(pack);
  language = pack;
}
