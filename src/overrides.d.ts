// Types of `plainbounce/overrides`.

/** The names of all messages, such as `mailbox-full.headline` or `mailbox-full_helpdesk.step-1`. */
export const messageNames: readonly string[];

/**
 * Replaces messages of a language from now on. A text may name facts as `{ $recipient }`; when one of them is not known, the
 * package's own sentence is said instead. Resolves to the tag of the language; rejects with an error that names the
 * message when there is none of this name, or the text cannot be read.
 */
export function overrideMessages(locale: string, messages: Readonly<Record<string, string>>): Promise<string>;

/**
 * Makes a language pack, for `addLocale`, of messages that `plainbounce compile-locale` has compiled, as pairs of name and
 * pattern; what they lack is said as in the language `base`, English by default.
 */
export function packFrom(
  tag: string,
  compiled: Iterable<readonly [name: string, pattern: string]>,
  base?: string,
): Promise<string>;
