// `npm run bench:memory`: how much memory the module takes, in Node: after up to 1,000,000 decodes (`-- --count NUMBER`), which
// should leave it as it was, and at most for one mail of N bytes, each in a process of its own; asked for are 3 N + 2 MB.
//
// The memory of a module only grows, so what it has after a decode is the most that it needed. Node's own memory has the input and
// the answer beside it.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { replies } from './inputs.mjs';
import { flag, table } from './measure.mjs';

const MB = 1 << 20;
const SIZES = [1, 8, 32].map((size) => size * MB);
const WORK = process.argv.indexOf('--mail');

const HEAD = (boundary) =>
  [
    'From: MAILER-DAEMON@mx.example.com (Mail Delivery System)',
    'To: anna@example.org',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=us-ascii',
    '',
    '<jan@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1',
    '    <jan@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.com',
    '',
    'Final-Recipient: rfc822; jan@example.com',
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown',
    '',
    `--${boundary}`,
    'Content-Type: message/rfc822',
    '',
    'From: anna@example.org',
    'To: jan@example.com',
    'Subject: Figures',
    'MIME-Version: 1.0',
  ].join('\r\n');

/** Bounces that return a long mail, by what that mail is. */
const MAILS = {
  'returned text': (size) => mail('text/plain; charset=us-ascii', '7bit', 'The figures of last week are below.', size),
  'returned HTML': (size) =>
    mail('text/html; charset=utf-8', 'quoted-printable', '<p>The figures =C3=A9t=C3=A9</p>', size),
  'returned base64': (size) =>
    mail('application/pdf', 'base64', 'JVBERi0xLjcKJeLjz9MKMSAwIG9iago8PC9UeXBlL0NhdGFsb2c+PgplbmRvYmoK', size),
  'text of the bounce itself': (size) => {
    const text = 'host mx.example.com[192.0.2.1] said: 452 4.2.2 Mailbox full';
    return `From: MAILER-DAEMON@mx.example.com\r\nSubject: Undelivered\r\n\r\n${lines(text, size)}`;
  },
};

if (WORK >= 0) one(...process.argv.slice(WORK + 1));
else {
  many(flag('count', 1_000_000));
  peaks();
}

/** Decodes again and again, each time another reply, and shows the memory on the way. */
function many(count) {
  const { decode, memory } = watched();
  const inputs = replies(10_000);
  const rows = [];
  for (let done = 1, next = 1000; done <= count; done += 1) {
    decode(inputs[done % inputs.length]);
    if (done !== next && done !== count) continue;
    rows.push([done.toLocaleString('en'), memory().byteLength / MB, process.memoryUsage().rss / MB]);
    next *= 10;
  }
  table(['decodes', 'module, MB', 'process, MB'], rows);
  const [early, late] = [rows[1] ?? rows[0], rows.at(-1)].map(([, module]) => module);
  console.log(
    `the module is ${late === early ? 'as large as' : 'larger than'} after the first ${(rows[1] ?? rows[0])[0]}\n`,
  );
}

function peaks() {
  const rows = [];
  for (const name of Object.keys(MAILS)) {
    for (const size of SIZES) {
      const bytes = measured(name, size);
      const verdict = bytes <= 3 * size + 2 * MB ? 'reached' : 'not reached';
      rows.push([name, size / MB, bytes / MB, bytes / size, verdict]);
    }
  }
  table(['mail', 'MB', 'module, MB', 'times the mail', 'at most 3 N + 2 MB'], rows);
}

function measured(name, size) {
  const script = fileURLToPath(import.meta.url);
  const done = spawnSync(process.execPath, [script, '--mail', name, String(size)], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return Number(done.stdout);
}

/** The work of a fresh process: prints the bytes that the module has in the end. */
function one(name, size) {
  const { decode, memory } = watched();
  const { findings } = decode(Buffer.from(MAILS[name](Number(size))));
  if (findings.length === 0) throw new Error(`${name}: no finding`);
  console.log(memory().byteLength);
}

/** The package, and a look at the memory of its module, which it shows nobody. */
function watched() {
  const { Instance } = WebAssembly;
  let exports;
  WebAssembly.Instance = function (...given) {
    const instance = new Instance(...given);
    exports = instance.exports;
    return instance;
  };
  const { decode } = createRequire(import.meta.url)('plainbounce');
  return { decode, memory: () => exports.memory.buffer };
}

function mail(type, encoding, line, size) {
  const boundary = '4BxY2z0kSzz1.1764150000/mx.example.com';
  const head = `${HEAD(boundary)}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
  return `${head}${lines(line, size - head.length - boundary.length - 8)}\r\n--${boundary}--\r\n`;
}

function lines(line, size) {
  return `${line}\r\n`.repeat(Math.ceil(size / (line.length + 2))).slice(0, size);
}
