// Other words for single messages, in a language that is there. The names of the messages are those of the language files
// (`mailbox-full.headline`, `mailbox-full_helpdesk.step-1`); they stand here, so that the package itself need not carry them.
import { addLocale, loadLocale, localePack } from 'plainbounce';
import names from './messages.js';

// The letters of the variables and the marks of a pattern: src/explain/pattern.rs.
const VARIABLES = [
  'recipient',
  'server',
  'ip',
  'provider',
  'blocklist',
  'limit',
  'wait',
  'until',
  'domain',
  'sender',
  'listed',
  'code',
  'enhanced',
  'reply',
  'failed',
  'count',
  'first',
  'second',
  'third',
  'reporter',
  'title',
  'retry',
];
const [VALUE, CHOICE, CASE, THEN, OTHERWISE, END] = ['\u0001', '\u0002', '\u0003', '\u0004', '\u0005', '\u0006'];
const DEEPEST = 8;

/** The names of all messages, in the order of a pack. */
export const messageNames = Object.freeze(names.split('\n'));

/**
 * Replaces messages of a language from now on. A text may name facts as `{ $recipient }`; when one of them is not known, the
 * package's own sentence is said instead. Resolves to the tag of the language.
 */
export async function overrideMessages(locale, messages) {
  const tag = await loadLocale(locale);
  const [first, ...patterns] = localePack(tag).split('\n');
  for (const [name, text] of Object.entries(messages)) {
    const at = messageNames.indexOf(name);
    if (at < 0) throw new RangeError(`overrideMessages: no message is called "${name}"`);
    if (typeof text !== 'string') {
      throw new TypeError(`overrideMessages: ${name} must be a string, not ${text === null ? 'null' : typeof text}`);
    }
    patterns[at] = pattern(name, text, patterns[at]);
  }
  return addLocale([first, ...patterns].join('\n'));
}

/** Makes a pack of compiled messages, for `addLocale`; what they lack is said as in the language `base`. */
export async function packFrom(tag, compiled, base = 'en') {
  const [first, ...patterns] = localePack(await loadLocale(base)).split('\n');
  const [mark, fingerprint] = first.split(' ');
  const own = new Map(compiled);
  const all = messageNames.map((name, at) => own.get(name) ?? patterns[at]);
  return [`${mark} ${fingerprint} ${tag}`, ...all].join('\n');
}

function pattern(name, text, original) {
  const used = new Set();
  const filled = plain(text).replace(/\{\s*\$([a-z]+)\s*\}/g, (_, variable) => {
    const at = VARIABLES.indexOf(variable);
    if (at < 0) throw new RangeError(`overrideMessages: ${name} names $${variable}, which is no fact`);
    used.add(at);
    return VALUE + letter(at);
  });
  if (/[{}]/.test(filled)) throw new SyntaxError(`overrideMessages: ${name} has a brace that encloses no $fact`);
  if (used.size >= DEEPEST) throw new RangeError(`overrideMessages: ${name} names too many facts`);
  const guard = (inner, at) => `${CHOICE}${letter(at)}${CASE}none${THEN}${original}${OTHERWISE}${inner}${END}`;
  return [...used].reduce(guard, filled);
}

function letter(variable) {
  return String.fromCharCode('a'.charCodeAt(0) + variable);
}

// A pattern is one line, and its marks are control characters.
function plain(text) {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}
