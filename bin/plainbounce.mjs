#!/usr/bin/env node
// The command `plainbounce`: reads files or standard input, prints what they mean.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { decode } from '../dist/node.mjs';
import { compileLocale } from './compile-locale.mjs';

const HELP = `Usage: plainbounce [options] [file ...]
       plainbounce compile-locale FILE.ftl [--base TAG] [--output FILE.pack]

Tells what a mail server meant: an SMTP reply, a transcript, a log, the text of a bounce or a whole bounce mail.
Reads standard input when no file is given, or where a file is called "-".

Options:
  --json             print the answer as JSON (a list with the names of the files when there are several)
  --audience WHO     who reads it: sender (default), helpdesk or admin
  --locale TAG       the language of the explanation, such as en
  --redact           mask addresses, hosts and ids in the explanation
  --help, --version

compile-locale makes a language pack of a Fluent file, for addLocale(): a language of your own, or other words for one that
is there. FILE names the language (de.ftl); messages that it lacks are said as in the language --base, English by default.

Exit status: 0 when every input told something, 1 when one of them did not, 2 when the command line is wrong or a file
cannot be read.`;

const AUDIENCES = ['sender', 'helpdesk', 'admin'];
const WIDTH = 80;

/** A fault of the command line or of a file; the message is for the person who typed it. */
class Fault extends Error {}

// A reader that has seen enough, such as head, closes the pipe: no error of ours.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`plainbounce: ${error.message}\n`);
  process.exitCode = 2;
}

async function main(args) {
  if (args[0] === 'compile-locale') return makeLocale(args.slice(1));
  const { values: given, positionals } = readArguments(args);
  if (given.help) return print(HELP);
  if (given.version) return print(version());
  const { locale, audience, redact } = given;
  const names = positionals.length > 0 ? positionals : ['-'];
  const answers = names.map((file) => ({ file, ...decode(readInput(file), { locale, audience, redact }) }));
  if (given.json) {
    const list = answers.map(({ file, ...answer }) => (answers.length > 1 ? { file, ...answer } : answer));
    print(JSON.stringify(list.length > 1 ? list : list[0], null, 2));
  } else {
    print(answers.map((answer) => page(answer, answers.length > 1, audience)).join('\n\n'));
  }
  return answers.every(({ findings }) => findings.length > 0) ? 0 : 1;
}

async function makeLocale(args) {
  const options = { base: { type: 'string', default: 'en' }, output: { type: 'string' } };
  const { values, positionals } = parse({ args, options, allowPositionals: true });
  const [file] = positionals;
  const tag = basename(file ?? '').replace(/\.ftl$/, '');
  if (positionals.length !== 1 || !/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag)) {
    throw new Fault('compile-locale takes one file that is called after its language, such as de.ftl.');
  }
  const { pack, problems } = await compileLocale(tag, readBytes(file), values.base);
  if (problems.length > 0) throw new Fault(`${file} was not compiled:\n${problems.join('\n')}`);
  const output = values.output ?? `${tag}.pack`;
  writeFileSync(output, pack);
  return print(`${output}: ${Buffer.byteLength(pack)} bytes`);
}

function parse(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Fault(`${error.message}\nTry "plainbounce --help".`);
  }
}

function readArguments(args) {
  const options = {
    json: { type: 'boolean' },
    audience: { type: 'string', default: 'sender' },
    locale: { type: 'string' },
    redact: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
  };
  const read = parse({ args, options, allowPositionals: true });
  const { audience } = read.values;
  if (!AUDIENCES.includes(audience)) {
    throw new Fault(`--audience must be ${AUDIENCES.join(', ')}, not "${audience}".`);
  }
  return read;
}

/** Text where the bytes are text; the bytes where they are a mail, which says itself how they are to be read. */
function readInput(file) {
  const bytes = readBytes(file);
  if (isMail(bytes)) return bytes;
  try {
    return new TextDecoder(encoding(bytes), { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

function readBytes(file) {
  if (file === '-' && process.stdin.isTTY) {
    process.stderr.write('Paste what the mail server said, then press Ctrl-D.\n');
  }
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    if (file === '-' && error.code === 'EOF') return Buffer.alloc(0);
    const name = file === '-' ? 'standard input' : file;
    const reasons = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'access is denied' };
    throw new Fault(`${name} cannot be read: ${reasons[error.code] ?? error.message}.`);
  }
}

// A mail begins with a header field (RFC 5322 §2.2), in an mbox file with a line "From ".
function isMail(bytes) {
  return /^(?:From |[!-9;-~]+:[ \t])/.test(bytes.subarray(0, 1024).toString('latin1'));
}

// Windows writes redirected text in UTF-16, with a mark in front.
function encoding(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The answer as a person reads it. */
function page({ file, kind, findings, warnings }, named, audience) {
  const parts = findings.map((finding) => paragraphs(finding, audience));
  if (findings.length === 0) {
    parts.push(kind === 'message' ? 'This mail reports no trouble.' : 'Nothing here tells of mail delivery.');
  }
  parts.push(...warnings.map(({ message }) => wrap(message, '! ', '  ')));
  if (named) parts.unshift(`${basename(file)}\n${'='.repeat(basename(file).length)}`);
  return parts.filter(Boolean).join('\n\n');
}

function paragraphs({ recipient, explanation, code, enhanced, reply }, audience) {
  const { headline, summary, steps, avoid, retry, forAdmin, links } = explanation;
  const said = [code, enhanced, reply].filter((part) => part !== null).join(' ');
  return [
    recipient ? wrap(`${headline} (${recipient})`) : wrap(headline),
    wrap(summary),
    steps.map((step, at) => wrap(step, `${at + 1}. `, '   ')).join('\n'),
    wrap(avoid ?? ''),
    wrap(retry),
    audience === 'sender' ? '' : wrap(forAdmin),
    links.map(({ title, url }) => wrap(`${title}: ${url}`)).join('\n'),
    said === '' ? '' : wrap(said, '> ', '> '),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Breaks lines between words; line breaks of the text stay. */
function wrap(text, first = '', next = '') {
  if (text === '') return '';
  const lines = [];
  for (const paragraph of harmless(text).split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + word.length >= WIDTH - next.length) {
        lines.push(line);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    lines.push(line);
  }
  return lines.map((line, at) => `${at === 0 ? first : next}${line}`.trimEnd()).join('\n');
}

// What a server sent is printed, and its control characters could steer the terminal.
function harmless(text) {
  return text.replace(/[^\P{Cc}\n]/gu, '\u{fffd}');
}

function version() {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}

function print(text) {
  process.stdout.write(`${text}\n`);
  return 0;
}
