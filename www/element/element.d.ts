// The types of `plainbounce/element`: the class of <plain-bounce>, without a side effect.

import type { Decoding } from './plainbounce.js';

export * from './plainbounce.js';

/** A text with everything masked that names a person or a machine: addresses, hosts, IPs and ids. */
export function redact(text: string): string;

export type Audience = 'sender' | 'helpdesk' | 'admin';
export type View = 'card' | 'compact' | 'full';
/** The bytes of a mail. */
export type Bytes = ArrayBuffer | Uint8Array;

/** What an element says by its events; all of them bubble and leave shadow roots. */
export interface PlainBounceEventMap {
  /** An answer is drawn. Read `decoding` while the event is handled; later, and of long inputs, ask the element's `decode()`. */
  decoded: CustomEvent<{ readonly decoding: Decoding }>;
  copied: CustomEvent<{ text: string; what: 'answer' | 'note' }>;
  /** The module or `src` did not load; the text inside stays readable. */
  error: CustomEvent<{ error: unknown }>;
}

/** The attributes of <plain-bounce>; each is a property of the same name. */
export interface PlainBounceAttributes {
  /** What the mail server said. It comes before `src` and the text inside. */
  value?: string | null;
  /** An address to read it from. It comes before the text inside. */
  src?: string | null;
  /** A BCP 47 tag; without one the language of the page around. */
  locale?: string;
  audience?: Audience;
  view?: View;
  /** Masks addresses, hosts and ids. */
  redact?: boolean;
  /** The level of the headline among those of the page, 1 to 6; 3 without it. */
  level?: number;
  /** Where codes and causes are explained: an address that their id is put behind, such as "reference.html#". */
  reference?: string;
}

/** Shows what a mail server said in plain words. */
export class PlainBounceElement extends HTMLElement {
  /** Registers the element; a name that is taken stays as it is. Gives the class that the name stands for. */
  static define(tag?: string, registry?: CustomElementRegistry): CustomElementConstructor;
  get value(): string | Bytes | null;
  set value(value: string | Bytes | null | undefined);
  get src(): string | Bytes | null;
  set src(source: string | Bytes | null | undefined);
  get locale(): string;
  set locale(locale: string | null | undefined);
  get audience(): Audience;
  set audience(audience: Audience | null | undefined);
  get view(): View;
  set view(view: View | null | undefined);
  redact: boolean;
  get level(): number;
  set level(level: number | null | undefined);
  get reference(): string;
  set reference(reference: string | null | undefined);
  /** The answer as data, once it is there; null when there is nothing to read. Rejects when the module does not load. */
  decode(): Promise<Decoding | null>;
  /** The answer as text; as long as there is none, the text that it is to explain. */
  toText(): string;
  addEventListener<Name extends keyof PlainBounceEventMap>(
    name: Name,
    listener: (this: PlainBounceElement, event: PlainBounceEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof PlainBounceEventMap>(
    name: Name,
    listener: (this: PlainBounceElement, event: PlainBounceEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'plain-bounce': PlainBounceElement;
  }
}
