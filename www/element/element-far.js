// Answers to long inputs, which are decoded in a worker: the page stays quick meanwhile. Loaded when the first one comes.

const SVG = 'http://www.w3.org/2000/svg';

let address;
// A policy that forbids the worker is not asked again: each time it would tell whoever watches over the page.
let isRefused = false;

/**
 * An answer in a worker of its own, once it is decoded there: like `Near` of module.js, but everything comes later. Fails
 * where no worker can run: under a policy that forbids it, in a frame of no origin, or where the script comes from elsewhere.
 */
export class Far {
  #worker;
  #waiting = new Map();
  #asked = 0;

  /** `pack` is the language of the answer, `given` what `Near` is made of. */
  constructor(module, pack, given) {
    this.#worker = started();
    this.#worker.onmessage = ({ data: [asked, answer, error] }) => {
      const { resolve, reject } = this.#waiting.get(asked);
      this.#waiting.delete(asked);
      if (error) reject(error);
      else resolve(answer);
    };
    this.#worker.onerror = (event) => {
      event.preventDefault();
      isRefused = true;
      this.#end(new Error(`plainbounce: the worker did not run: ${event.message ?? 'it did not load'}.`));
    };
    this.ready = this.#ask('decode', module, pack, given);
  }

  async draw(inside, part, card) {
    const drawn = await this.#ask('draw', part, card);
    inside.append(...drawn.map((node) => built(inside.ownerDocument, node)));
  }

  words(what, card) {
    return this.#ask('words', what, card);
  }

  decoding() {
    return this.#ask('decoding');
  }

  free() {
    this.#end(new Error('plainbounce: the text changed before it was read.'));
  }

  #ask(...question) {
    return new Promise((resolve, reject) => {
      this.#waiting.set((this.#asked += 1), { resolve, reject });
      this.#worker.postMessage([this.#asked, ...question]);
    });
  }

  #end(error) {
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function started() {
  if (isRefused) throw new Error('plainbounce: the page lets no worker run.');
  try {
    address ??= scriptAddress(new URL('./element-worker.js', import.meta.url));
    return new Worker(address, { type: 'module' });
  } catch (error) {
    isRefused = true;
    throw error;
  }
}

/** An address in the form that the page's policy wants. */
function scriptAddress(url) {
  const policy = globalThis.trustedTypes?.createPolicy('plainbounce', { createScriptURL: () => url.href });
  return policy ? policy.createScriptURL('') : url;
}

/** What the worker has drawn: a text, or the name of an element, its attributes and what is in it. */
function built(document, drawn) {
  if (typeof drawn === 'string') return document.createTextNode(drawn);
  const [name, attributes, inside] = drawn;
  const isPicture = name === 'svg' || name === 'path';
  const element = isPicture ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  element.append(...inside.map((node) => built(document, node)));
  return element;
}
