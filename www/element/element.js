// The element <plain-bounce>: shows what a mail server said in plain words. This file has no side effect, so that it can
// be imported anywhere, a server included; `element-define.js` registers the class.
//
// Here are the properties, the events and what buttons do. What is shown is drawn by the module (src/widget), how it looks
// stands in element.css.
import styles from './element.css';
import { Near, compiled, init, loadLocale, localePack } from './module.js';

export {
  addLocale,
  decode,
  decodeAll,
  init,
  initSync,
  loadLocale,
  localePack,
  locales,
  redact,
  reference,
} from './module.js';

// Each is an attribute, too.
const PROPERTIES = ['value', 'src', 'locale', 'audience', 'view', 'redact', 'level', 'reference'];
const AUDIENCES = ['sender', 'helpdesk', 'admin'];
const VIEWS = ['card', 'compact', 'full'];
// Properties that are nothing but their attribute, and how that is read.
const MIRRORED = {
  /** The language of the answer, a BCP 47 tag; without one that of the page around. */
  locale: (given) => given ?? '',
  /** Who reads: "sender", "helpdesk" or "admin". */
  audience: (given) => oneOf(AUDIENCES, given),
  /** How much is open: "card", "compact" or "full". */
  view: (given) => oneOf(VIEWS, given),
  /** The level of the headline among those of the page, 1 to 6. */
  level: (given) => (/^[1-6]$/.test(given) ? Number(given) : 3),
  /** Where codes and causes are explained: an address that their id is put behind, such as "reference.html#". */
  reference: (given) => given ?? '',
};
// What the module draws, and what it has words for (src/wasm.rs).
const [WHOLE, MORE, BODY] = [0, 1, 2];
const [TEXT, CARD_TEXT, NOTE, ALOUD, COPIED, NOTE_COPIED, NOT_COPIED, MASKED, SHOWN] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
// What is longer is decoded in a worker: a page may stand still for 50 ms, and slow machines take that for so many bytes.
const LONG = 16_384;
// A screen reader hears a new answer when the typing has stopped, not at every key.
const SPEAK_PAUSE = 900;
// How long words about a deed stay on the screen.
const SHOW_TIME = 5000;

// A server has no elements; the class can be imported there all the same.
const Base = globalThis.HTMLElement ?? class {};

/**
 * Shows an answer in place of the text inside it, of `value` or of what `src` leads to. Until the module is loaded, and
 * when it cannot be, the text inside stays readable.
 *
 * @fires decoded - an answer is drawn; `detail.decoding` has it as data
 * @fires copied - something was copied; `detail` has the `text` and `what`: "answer" or "note"
 * @fires error - the module or `src` did not load; `detail.error` tells why
 */
export class PlainBounceElement extends Base {
  static observedAttributes = PROPERTIES;

  /**
   * Registers the element. A name that is taken stays as it is, so that several versions can meet on one page; a second
   * name gets a class of its own, for a class has one name. Gives the class that the name stands for.
   */
  static define(tag = 'plain-bounce', registry = globalThis.customElements) {
    if (!registry) return this;
    const known = registry.get(tag);
    if (known) return known;
    try {
      registry.define(tag, this);
      return this;
    } catch (error) {
      if (error.name !== 'NotSupportedError') throw error;
      const own = class extends this {};
      registry.define(tag, own);
      return own;
    }
  }

  #root;
  #slot;
  #status;
  #drawn = null;
  // The answer in this thread, which decodes when it is asked, and the one that is asked: the same, or one in a worker.
  #near = null;
  #answer = null;
  // The one in a worker that is not ready yet.
  #coming = null;
  // What was given as a property and is no text: bytes.
  #value = null;
  #source = null;
  #fetchedFrom;
  #fetchedBytes;
  // The input that is drawn.
  #shown = null;
  #isSettled = false;
  #version = 0;
  #work = null;
  #speaking;
  #watcher;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    const document = this.ownerDocument;
    this.#slot = document.createElement('slot');
    this.#status = document.createElement('p');
    this.#status.className = 'status';
    this.#status.setAttribute('part', 'status');
    this.#status.setAttribute('role', 'status');
    this.#root.append(this.#slot, this.#status);
    this.#root.addEventListener('click', (event) => this.#press(event));
    // `toggle` does not bubble.
    this.#root.addEventListener('toggle', (event) => this.#try(this.#unfold(event.target)), true);
  }

  connectedCallback() {
    this.#dress();
    for (const name of PROPERTIES) this.#adopt(name);
    this.#watcher ??= new MutationObserver(() => this.#change());
    this.#watcher.observe(this, { childList: true, characterData: true, subtree: true });
    this.#change();
  }

  disconnectedCallback() {
    this.#watcher?.disconnect();
    clearTimeout(this.#speaking);
    // Put back into a page, it is drawn anew; asked before, `#near` decodes again.
    this.#forget();
    this.#answer = this.#near;
  }

  adoptedCallback() {
    this.#dress();
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === 'value' && after !== null) this.#value = null;
    if (name === 'src' && after !== null) this.#source = null;
    this.#change();
  }

  /** What the mail server said: a text, or the bytes of a mail. It comes before `src` and the text inside. */
  get value() {
    return this.#value ?? this.getAttribute('value');
  }

  set value(value) {
    this.#value = isBytes(value) ? value : null;
    this.#reflect('value', value);
  }

  /** Where to read it: an address, or the bytes of a mail themselves. It comes before the text inside. */
  get src() {
    return this.#source ?? this.getAttribute('src');
  }

  set src(source) {
    this.#source = isBytes(source) ? source : null;
    this.#reflect('src', source);
  }

  /** Whether addresses, hosts and ids are masked. */
  get redact() {
    return this.hasAttribute('redact');
  }

  set redact(redact) {
    this.toggleAttribute('redact', Boolean(redact));
  }

  static {
    for (const [name, read] of Object.entries(MIRRORED)) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get() {
          return read(this.getAttribute(name));
        },
        set(value) {
          this.#reflect(name, value);
        },
      });
    }
  }

  /** The answer as data, once it is there; null when there is nothing to read. Rejects when the module does not load. */
  async decode() {
    if (!this.#drawn && !this.#work) this.#change(true);
    let failure = null;
    while (this.#work) failure = await this.#work;
    if (failure) throw failure;
    return this.#answer?.decoding() ?? null;
  }

  /** The answer as text; as long as there is none, the text that it is to explain. */
  toText() {
    return this.#near ? this.#near.words(TEXT, 0) : this.#textInside();
  }

  // What is shown.

  /** Everything that changes in one task is drawn at once. */
  #change(evenAlone = false) {
    this.#version += 1;
    this.#coming?.free();
    if (this.isConnected || evenAlone) this.#work ??= this.#catchUp().finally(() => (this.#work = null));
  }

  async #catchUp() {
    await null;
    for (;;) {
      const version = this.#version;
      const failure = await this.#draw(() => version === this.#version);
      this.#isSettled = true;
      if (version === this.#version) return failure;
    }
  }

  /** Draws what there is to read; `isNew()` tells whether it still is. Gives what went wrong. */
  async #draw(isNew) {
    try {
      const input = await this.#input();
      if (!isNew()) return null;
      if (input.length === 0) {
        this.#clear();
        return null;
      }
      await init();
      const language = this.#language();
      // A language that does not load is no reason to say nothing.
      await loadLocale(language).catch(() => {});
      if (isNew()) await this.#show(input, language, isNew);
      return null;
    } catch (error) {
      if (isNew()) {
        this.#clear();
        this.#tell('error', { error });
      }
      return error;
    }
  }

  /** A text or bytes, whichever of the three ways they came. */
  async #input() {
    const given = this.value ?? this.src;
    if (isBytes(given)) return ArrayBuffer.isView(given) ? given : new Uint8Array(given);
    if (given === null) return this.#textInside();
    return this.value === null ? this.#fetched(given) : given;
  }

  async #fetched(address) {
    const url = new URL(address, this.ownerDocument.baseURI);
    if (this.#fetchedFrom === url.href) return this.#fetchedBytes;
    const response = await fetch(url);
    if (!response.ok) throw new Error(`plainbounce: ${url.href} did not load: the server answered ${response.status}.`);
    this.#fetchedBytes = new Uint8Array(await response.arrayBuffer());
    this.#fetchedFrom = url.href;
    return this.#fetchedBytes;
  }

  #textInside() {
    const walk = this.ownerDocument.createTreeWalker(this, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let text = '';
    while (walk.nextNode()) text += walk.currentNode.data ?? (walk.currentNode.localName === 'br' ? '\n' : '');
    return text.trim();
  }

  async #show(input, locale, isNew) {
    const { audience, redact } = this;
    const options = { audience, redact, locale };
    const near = new Near(input, options, VIEWS.indexOf(this.view), this.level, this.#entries());
    const answer = await this.#reader(near, locale);
    const isSame = this.#shown === input;
    const drawing = isNew() && (await this.#whole(answer, isSame ? this.#cards(this.#drawn).length : 0));
    const aloud = isNew() && (await answer.words(ALOUD, 0));
    if (!isNew()) {
      answer.free();
      return;
    }
    this.#forget();
    this.#near = near;
    this.#answer = answer;
    this.#shown = input;
    await this.#replace(drawing, isSame);
    if (this.#isSettled && !isSame) this.#speakLater(aloud);
    this.#tell('decoded', {
      get decoding() {
        return near.decoding();
      },
    });
  }

  /** Who decodes: a worker where the input is long and one can run, else this thread. */
  async #reader(near, locale) {
    if (near.given[0].length <= LONG) return near;
    try {
      const { Far } = await import('./element-far.js');
      this.#coming = new Far(compiled, localePack(locale), near.given);
      await this.#coming.ready;
      return this.#coming;
    } catch {
      return near;
    } finally {
      this.#coming = null;
    }
  }

  /** What an answer draws, apart from the page. */
  async #drawing(answer, part, card) {
    const box = this.ownerDocument.createElement('div');
    await answer.draw(box, part, card);
    return box.firstChild;
  }

  /** All that is drawn at once, and as many cards as the reader has asked for before. */
  async #whole(answer, cards) {
    const drawing = await this.#drawing(answer, WHOLE, 0);
    for (let more; this.#cards(drawing).length < cards && (more = drawing.querySelector('[data-do="more"]'));) {
      more.replaceWith(...(await this.#drawing(answer, MORE, Number(more.dataset.at))).childNodes);
    }
    return drawing;
  }

  #cards(drawing) {
    return drawing?.querySelectorAll('.card') ?? [];
  }

  #forget() {
    this.#answer?.free();
    this.#near?.free();
  }

  #clear() {
    this.#drawn?.remove();
    this.#forget();
    this.#drawn = this.#near = this.#answer = null;
    this.#slot.hidden = false;
  }

  /** Puts a new drawing in place of the old one. What was open stays open, and the focus stays where it was. */
  async #replace(drawing, isSame) {
    const focused = this.#root.activeElement?.dataset.key;
    const open = [...(this.#drawn?.querySelectorAll('details[data-key]') ?? [])];
    const kept = open.filter((fold) => isSame || !fold.dataset.at);
    if (this.#drawn) this.#drawn.replaceWith(drawing);
    else this.#slot.after(drawing);
    this.#drawn = drawing;
    this.#slot.hidden = true;
    for (const { dataset, open } of kept) {
      const fold = this.#byKey(dataset.key);
      if (fold) fold.open = open;
      await this.#unfold(fold);
    }
    if (focused) this.#byKey(focused)?.focus();
  }

  #byKey(key) {
    return this.#drawn.querySelector(`[data-key="${CSS.escape(key)}"]`);
  }

  #language() {
    if (this.locale) return this.locale;
    for (let node = this; node; node = node.getRootNode().host) {
      const around = node.closest('[lang]');
      if (around) return around.lang;
    }
    return navigator.language;
  }

  /** Where codes are explained, unless it is an address that runs a script. */
  #entries() {
    if (!this.reference) return '';
    const { protocol } = new URL(this.reference, this.ownerDocument.baseURI);
    return ['https:', 'http:', 'file:'].includes(protocol) ? this.reference : '';
  }

  // What buttons do.

  #press(event) {
    const button = event.target.closest?.('[data-do]');
    if (!button) return;
    const at = Number(button.dataset.at);
    const deeds = {
      copy: () => this.#copy(CARD_TEXT, at, 'answer', COPIED),
      'copy-note': () => this.#copy(NOTE, at, 'note', NOTE_COPIED),
      mask: () => this.#mask(),
      more: () => this.#more(button, at),
    };
    this.#try(deeds[button.dataset.do]());
  }

  #try(deed) {
    deed.catch((error) => this.#tell('error', { error }));
  }

  async #copy(words, at, what, deed) {
    const text = await this.#answer.words(words, at);
    const isDone = await this.#toClipboard(text);
    await this.#sayDone(isDone ? deed : NOT_COPIED);
    if (isDone) this.#tell('copied', { text, what });
  }

  /** Also where a page has no clipboard of its own: without encryption, or in a frame that may not. */
  async #toClipboard(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const before = this.#root.activeElement;
      const box = this.ownerDocument.createElement('textarea');
      box.className = 'spoken';
      box.value = text;
      this.#root.append(box);
      box.select();
      const isDone = this.ownerDocument.execCommand('copy');
      box.remove();
      before?.focus();
      return isDone;
    }
  }

  async #mask() {
    this.redact = !this.redact;
    await this.#sayDone(this.redact ? MASKED : SHOWN);
  }

  async #more(button, from) {
    const cards = [...(await this.#drawing(this.#answer, MORE, from)).childNodes];
    button.replaceWith(...cards);
    cards[0].querySelector('summary').focus();
  }

  /** What folds is drawn when it is opened for the first time. */
  async #unfold(fold) {
    if (!fold?.matches?.('details.card[open]') || begun.has(fold) || fold.querySelector(':scope > .body')) return;
    begun.add(fold);
    try {
      await this.#answer.draw(fold, BODY, Number(fold.dataset.at));
    } catch (error) {
      begun.delete(fold);
      throw error;
    }
  }

  // What is said aloud, in the one live region.

  async #sayDone(deed) {
    this.#say(await this.#answer.words(deed, 0), true);
  }

  #say(words, isShown) {
    clearTimeout(this.#speaking);
    this.#status.classList.toggle('shown', isShown);
    // The same words twice are a change only if the region was empty in between.
    this.#status.textContent = '';
    this.#speaking = setTimeout(() => {
      this.#status.textContent = words;
      if (isShown) this.#speaking = setTimeout(() => this.#say('', false), SHOW_TIME);
    }, 50);
  }

  #speakLater(words) {
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => this.#say(words, false), SPEAK_PAUSE);
  }

  // Small things.

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** A property that was set before the class was there would hide the one of the class. */
  #adopt(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  #reflect(name, value) {
    if (value === null || value === undefined || isBytes(value)) this.removeAttribute(name);
    else this.setAttribute(name, value);
    this.#change();
  }

  /** A style sheet belongs to the document that it was made in. */
  #dress() {
    const { defaultView } = this.ownerDocument;
    if (!defaultView) return;
    let sheet = sheets.get(this.ownerDocument);
    if (!sheet) {
      sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(styles);
      sheets.set(this.ownerDocument, sheet);
    }
    this.#root.adoptedStyleSheets = [sheet];
  }
}

const sheets = new WeakMap();
// Cards that are drawn, or are being drawn.
const begun = new WeakSet();

function isBytes(value) {
  // The tag is the same for the buffers of another window.
  return ArrayBuffer.isView(value) || value?.[Symbol.toStringTag] === 'ArrayBuffer';
}

function oneOf(values, given) {
  return values.includes(given) ? given : values[0];
}
