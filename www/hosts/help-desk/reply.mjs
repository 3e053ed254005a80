#!/usr/bin/env node
// A recipe for help desks and mail filters: an inbound mail on standard input, the note to send or to file on standard output.
//
//   node reply.mjs [--audience sender|helpdesk|admin] [--locale TAG] [--format text|markdown|html|json]
//
// Exit status: 0 with a note, 1 without one because the mail reports no failure, 2 when the command line is wrong. It reads and
// prints, and sends nothing. It needs the package: npm install plainbounce.
import { parseArgs } from 'node:util';
import { decode } from 'plainbounce';
import { toHtml, toMarkdown, toText } from 'plainbounce/format';

const FORMS = { text: toText, markdown: toMarkdown, html: toHtml, json };
const AUDIENCES = ['sender', 'helpdesk', 'admin'];
const WORTH_A_NOTE = ['failed', 'delayed'];

try {
  const { audience, locale, format } = readArguments();
  const answer = decode(await input(), { audience, ...(locale && { locale }) });
  const findings = answer.findings.filter(isNews);
  if (findings.length === 0) {
    process.exitCode = 1;
  } else {
    // Who answers a customer wants no line of a log in it; who works on the ticket does.
    process.stdout.write(`${FORMS[format]({ ...answer, findings }, { note: audience !== 'sender' })}\n`);
  }
} catch (error) {
  if (!(error instanceof RangeError) && error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw error;
  process.stderr.write(`reply: ${error.message}\n`);
  process.exitCode = 2;
}

/** Whether somebody should hear of it: a delivery that failed or waits, with a cause or a recipient to name. */
function isNews({ outcome, basis, recipient }) {
  return WORTH_A_NOTE.includes(outcome) && (basis !== 'none' || recipient !== null);
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      audience: { type: 'string', default: 'helpdesk' },
      locale: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  });
  if (!AUDIENCES.includes(values.audience)) throw new RangeError(`--audience must be ${AUDIENCES.join(', ')}`);
  if (!Object.hasOwn(FORMS, values.format)) throw new RangeError(`--format must be ${Object.keys(FORMS).join(', ')}`);
  return values;
}

async function input() {
  const parts = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts);
}

/** What an API of a help desk takes: the note in two forms, whom it concerns, and facts to sort tickets by. */
function json(answer, options) {
  const { original, findings } = answer;
  const facts = findings.map(({ recipient, outcome, cause, permanence, who, code, enhanced, explanation }) => ({
    recipient,
    outcome,
    cause,
    permanence,
    who,
    code,
    enhanced,
    headline: explanation.headline,
  }));
  const [first] = facts;
  const note = { subject: first.headline, text: toText(answer, options), html: toHtml(answer, options) };
  return JSON.stringify({ ...note, about: original, recipients: facts }, null, 2);
}
