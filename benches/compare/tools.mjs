// The other tools behind one question each: what does a mail say, what does a reply say. Each gets its input as its
// documentation wants it.
import Module, { createRequire } from 'node:module';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

// email-bounce-parser compiles the native module `re2` when it is installed. Where it cannot, the regular expressions of
// JavaScript take its place: the same syntax with the methods of `re2`.
class Re2 extends RegExp {
  match(text) {
    return text.match(this);
  }
  replace(text, by) {
    return text.replace(this, by);
  }
  split(text) {
    return text.split(this);
  }
}
const load = Module._load;
Module._load = function (name, ...rest) {
  return name === 're2' ? Re2 : load.call(this, name, ...rest);
};

const require = createRequire(import.meta.url);
const { BounceHandler } = require('bounce-handler');
const EmailBounceParser = require('email-bounce-parser');
const zoneMta = require('zone-mta/lib/bounces.js');
export const { decode, decodeAll } = require('../../dist/node.cjs');

/** What a mail says: the first recipient that it names, and its status. */
export const mails = {
  plainbounce(bytes) {
    const [first] = decode(bytes, { explain: false }).findings;
    return { recipient: first?.recipient, status: first?.enhanced };
  },
  'bounce-handler'(bytes) {
    const [first] = new BounceHandler().parse_email(bytes.toString('utf8')) ?? [];
    return { recipient: first?.recipient, status: first?.status };
  },
  async 'email-bounce-parser'(bytes) {
    const { text } = await simpleParser(bytes, { skipHtmlToText: false });
    const { bounce, data } = new EmailBounceParser().read(text ?? '');
    return bounce ? { recipient: data.recipient, status: data.error?.code?.enhanced } : {};
  },
};

/** Whether a reply is permanent or temporary. */
export const replies = {
  plainbounce: (text) => decode(text, { explain: false }).findings[0]?.permanence,
  'zone-mta': (text) => ({ reject: 'permanent', defer: 'temporary' })[zoneMta.check(text).action],
  // The rule of RFC 5321 §4.2.1 alone, to see what the words add.
  'first digit': (text) => ({ 5: 'permanent', 4: 'temporary' })[/\b([45])\d\d\b/.exec(text)?.[1]],
};

/** What each makes of a reply, for measuring its speed: a label, a status, a type of error. */
export const labels = {
  'zone-mta': (text) => zoneMta.check(text).category,
  'bounce-handler'(text) {
    const handler = new BounceHandler();
    handler.body_hash = text.split('\n');
    // No recipient is looked for: the code stands in the reply.
    return handler.get_status_code_from_text('\n', 0);
  },
  'email-bounce-parser': (text) => new EmailBounceParser().read(text).data?.error?.type,
};

/** Parsers of mails that know nothing about bounces. */
export const parsers = {
  mailparser: (bytes) => simpleParser(bytes),
  'postal-mime': (bytes) => PostalMime.parse(bytes),
};
