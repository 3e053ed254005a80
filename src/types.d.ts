// The types of the npm package `plainbounce`. Hosts rely on every name here: add, but do not rename or drop.
// All offsets are UTF-16 code units of the input string, or bytes when the input was bytes.

/** What the input turned out to be. */
export type Kind =
  | 'reply' // one or more bare SMTP/LMTP replies, multi-line ones joined
  | 'code' // nothing but a code: "550", "5.7.26", "550 5.1.1", "#5.1.1"
  | 'transcript' // an SMTP session: swaks, telnet, openssl s_client, a library's debug log
  | 'log' // lines of a mail server's log
  | 'error' // a reply wrapped by a mail client, library or application: dialog, toast, exception
  | 'notice' // the human-readable text of a bounce, or bare DSN fields, as copied from a mail
  | 'message' // a whole RFC 5322 mail, headers and all
  | 'unrecognized'; // nothing here tells of mail delivery

/** The stable id of a cause, such as "mailbox-unknown"; `reference().causes` lists them all. */
export type Cause = string;

export type Outcome = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'in-progress' | 'reported' | 'unknown';
export type Permanence = 'permanent' | 'temporary' | 'success' | 'unknown';
export type Who = 'sender' | 'sender-admin' | 'recipient' | 'recipient-admin' | 'nobody' | 'unknown';

export interface Decoding {
  kind: Kind;
  /** One per recipient and reply, in the order of the input; empty when nothing tells of delivery. */
  findings: Finding[];
  /** Facts about the mail that failed, where the input has them. */
  original: { subject: string | null; messageId: string | null; from: string | null; date: string | null } | null;
  /** Things the reader should know about this answer: see Warning. */
  warnings: Warning[];
  /** BCP 47 tag of the language the explanations are in. */
  locale: string;
}

export interface Finding {
  outcome: Outcome;
  cause: Cause;
  /** Other readings that the text allows, best first. */
  alternatives: Cause[];
  confidence: 'high' | 'medium' | 'low';
  /** What the cause was read from, strongest first wins. */
  basis: 'provider' | 'text' | 'enhanced-status' | 'reply-code' | 'none';
  permanence: Permanence;
  /** Who can act. */
  who: Who;
  /** Whether, by whom and when delivery is tried again. `after` in seconds, `until` in RFC 3339. */
  retry: { by: 'server' | 'sender' | 'nobody' | 'unknown'; after: number | null; until: string | null };
  recipient: string | null;
  /** Earlier temporary failures of the same delivery that a log shows; 0 where it shows none. */
  deferrals: number;
  /** Three digits, 200-599; null where the input has none (IPs, ports, ids and versions are no codes). */
  code: number | null;
  /** RFC 3463 status as the input has it: "5.1.1". */
  enhanced: string | null;
  /** The server's own words: continuation lines joined, codes and wrappers removed. */
  reply: string | null;
  /** The command that was answered: "CONNECT", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "END-OF-DATA" ... */
  command: string | null;
  /** Stable id and display name of the refusing service, e.g. "gmail". */
  provider: { id: string; name: string } | null;
  /** The host that gave the reply, and the one that reports it. */
  remote: { host: string | null; ip: string | null } | null;
  reporter: string | null;
  /** A named block list, with the page where a listing is looked up or removed. */
  blocklist: { name: string; url: string | null } | null;
  /** The spans of the input that led to the answer. */
  evidence: {
    start: number;
    end: number;
    tells: 'code' | 'enhanced-status' | 'cause' | 'provider' | 'recipient' | 'retry';
  }[];
  /** Null only when `Options.explain` is false. */
  explanation: Explanation;
  /** Stable id of the rule that decided, for reports of wrong answers. */
  rule: string;
}

/** Plain language, in the asked locale, with the finding's facts filled in. Plain text: never markup. */
export interface Explanation {
  headline: string; // at most 60 characters, no code, no blame
  summary: string; // what happened, one or two sentences
  steps: string[]; // what to do now, at most three, the first doable without an administrator
  avoid: string | null; // what not to do, where people commonly do it
  retry: string; // whether it will be tried again
  forAdmin: string; // a note to hand to the administrator: facts and codes, addresses masked on demand
  links: { title: string; url: string }[];
}

export interface Warning {
  id:
    | 'code-contradicts-text'
    | 'client-explanation-overridden'
    | 'truncated'
    | 'too-long'
    | 'limit-reached'
    | 'backscatter'
    | 'mixed-languages'
    | 'decoding-damaged'
    | 'no-reason-given'
    | 'outlook-file';
  message: string;
}

export interface Options {
  locale?: string; // BCP 47; the best loaded match is used, English last: see loadLocale
  audience?: 'sender' | 'helpdesk' | 'admin'; // "sender" by default
  redact?: boolean; // mask addresses, hosts and ids in the explanation
  explain?: boolean; // false: leave `explanation` null, for batch work; true by default
  limits?: Limits;
}

/**
 * Lower limits for one call, each a number of 0 or more; a higher one than the limit itself changes nothing. What is cut
 * is said by the warning `too-long` for `input`, by `limit-reached` for the others.
 */
export interface Limits {
  input?: number; // bytes that are read, of a string those of its UTF-8; at most 512 MB
  findings?: number; // and with them recipients, for there is one finding for each recipient and reply; at most 10,000
  evidence?: number; // pieces of evidence of one finding; at most 32
  mimeDepth?: number; // nested MIME parts and attached messages; at most 32
  mimeParts?: number; // MIME parts of one mail; at most 10,000
}

/** What can be decoded: text as pasted, or the bytes of a mail or a file. A Node Buffer is a Uint8Array. */
export type Input = string | Uint8Array | ArrayBuffer;

/**
 * Decodes anything a user may paste. Never throws on any string or bytes; throws a TypeError that names the argument
 * on other types, and in a browser an Error when the module is not loaded yet: see `init`.
 */
export function decode(input: Input, options?: Options): Decoding;

/** Decodes many inputs in one crossing of the boundary; same results as `decode`, one by one. */
export function decodeAll(inputs: readonly Input[], options?: Options): Decoding[];

/**
 * Loads the module. Needed once in a browser, before the first call; in Node, in workers and with `plainbounce/inline`
 * everything is ready on import, and this resolves at once. Without a source the file beside the script is fetched.
 * Calls while it loads share one load; after a failure it can be called again. Rejects with an Error that names the
 * cause and the URL.
 */
export function init(source?: ModuleSource | PromiseLike<ModuleSource>): Promise<void>;
/** Where the module comes from: an address, an answer, its bytes, or what `WebAssembly.compile` made of them. */
export type ModuleSource =
  | string
  | { readonly href: string }
  | { readonly url: string } // URL, Request or Response
  | ArrayBuffer
  | ArrayBufferView
  | CompiledModule;
/** A `WebAssembly.Module`, which not every host's types know. */
export type CompiledModule = object;
/** Loads the module at once, from its bytes or from a compiled module. Does nothing when it is loaded. */
export function initSync(module: ArrayBuffer | ArrayBufferView | CompiledModule): void;

/** The BCP 47 tags of the languages that explanations can be asked for in; English, "en", is always there. */
export function locales(): string[];

/**
 * Loads the language that fits a BCP 47 tag best ("pt" loads "pt-BR"), from its file beside the script, once. Resolves to the tag of
 * that language, "en" when none fits. In Node, where `decode` reads a language when it is first asked for, nothing needs this.
 */
export function loadLocale(tag: string): Promise<string>;
/**
 * Adds a language from its pack: the default export of `plainbounce/locales/*`, or what `plainbounce compile-locale` has made. A
 * pack of the same tag is replaced. Returns the tag; throws an Error that says why when the text is no pack of this version.
 */
export function addLocale(pack: string): string;
/** The pack of the loaded language that fits a tag best, as text, to make another one of it: see `plainbounce/overrides`. */
export function localePack(tag: string): string;

/** The reference tables: every code, enhanced status and cause with its explanation. */
export function reference(options?: Options): Reference;
export interface Reference {
  replyCodes: { code: number; name: string; meaning: string; commands: string[]; standard: boolean; source: string }[];
  enhancedCodes: { code: string; name: string; meaning: string; registered: boolean; source: string }[];
  firstDigits: { digit: number; meaning: string }[];
  secondDigits: { digit: number; meaning: string }[];
  causes: { id: Cause; group: string; who: Who; permanence: Permanence; explanation: Explanation }[];
  providers: { id: string; name: string; help: string | null }[];
}
