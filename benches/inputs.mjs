// Inputs for the benches, the same on every machine: the wordings of our own fixtures with addresses, hosts and numbers of their
// own for each input. Names are those that RFC 2606 keeps for examples, IP addresses those of RFC 5737.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../tests/fixtures/', import.meta.url));
const FIRST = [
  'anna',
  'bob',
  'chen',
  'dara',
  'emil',
  'fatma',
  'goran',
  'hana',
  'ines',
  'jan',
  'kim',
  'lucia',
  'mary',
  'nils',
];
const LAST = [
  'novak',
  'tanaka',
  'smith',
  'okafor',
  'garcia',
  'larsen',
  'rossi',
  'kowalski',
  'nguyen',
  'meyer',
  'dubois',
];
const HOSTS = ['mx', 'mail', 'smtp', 'relay', 'mta', 'inbound', 'mx-in', 'gw'];
const ENDINGS = ['com', 'net', 'org'];
const NETS = ['192.0.2', '198.51.100', '203.0.113'];
const NAMES = [
  /(?<address>[\w.+-]+@(?:[\w-]+\.)*example(?:\.\w+)?)/,
  /(?<ip>\b(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+)/,
  /(?<host>\b(?:[\w-]+\.)+example\.(?:com|net|org)\b)/,
];
// An id, such as that of a queue: letters and digits. In a mail it may be a boundary, or base64.
const ID = /(?<id>\b(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[0-9A-Za-z]{9,}\b)/;
const LETTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz';

/** Distinct replies of servers. */
export function replies(count) {
  const table = readFileSync(join(FIXTURES, 'causes.tsv'), 'utf8');
  const rows = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const blocks = readFileSync(join(FIXTURES, 'replies.txt'), 'utf8').split(/\n{2,}/);
  const wordings = [...rows.slice(1).map((row) => row.split('\t')[0]), ...blocks.map((block) => block.trim())];
  return distinct(wordings.filter(Boolean), count, [...NAMES, ID]);
}

/** Distinct bounce mails of about `size` bytes: what they return is longer or shorter than in the fixtures. */
export function mails(count, size) {
  const folders = ['standard', 'systems', 'lab'].map((name) => join(FIXTURES, 'mail', name));
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  );
  const read = (path) => readFileSync(path, 'latin1').replace(/\r?\n/g, '\r\n');
  const wordings = paths.filter((path) => path.endsWith('.eml')).map(read);
  const short = wordings.filter((mail) => mail.length <= size);
  const made = distinct(
    short.map((mail) => padded(mail, size)),
    count,
    NAMES,
  );
  return made.map((mail) => Buffer.from(mail, 'latin1'));
}

/** Lines of logs of Postfix and Exim; nearly all of them distinct. */
export function logLines(count) {
  const random = numbers(7);
  const minute = (at) =>
    `${String(Math.floor(at / 3600) % 24).padStart(2, '0')}:${String(Math.floor(at / 60) % 60).padStart(2, '0')}`;
  const wordings = replies(2000).filter((reply) => !reply.includes('\n'));
  return Array.from({ length: count }, (_, at) => {
    const [to, host, ip, id] = ['address', 'host', 'ip', 'id'].map((kind) => MADE[kind](random, 'XXXXXXXXXX'));
    const time = `${minute(at)}:${String(at % 60).padStart(2, '0')}`;
    const reply = wordings[Math.floor(random() * wordings.length)];
    const [dsn] = /\b[245]\.\d\.\d+/.exec(reply) ?? [`${reply[0]}.0.0`];
    const state = reply[0] === '4' ? 'deferred' : 'bounced';
    switch (at % 4) {
      case 0:
        return `Nov 23 ${time} mx postfix/smtp[${at % 30000}]: ${id}: to=<${to}>, relay=${host}[${ip}]:25, delay=1.3, delays=0.1/0/0.5/0.7, dsn=${dsn}, status=${state} (host ${host}[${ip}] said: ${reply} (in reply to RCPT TO command))`;
      case 1:
        return `Nov 23 ${time} mx postfix/smtp[${at % 30000}]: ${id}: to=<${to}>, relay=${host}[${ip}]:25, delay=0.8, delays=0.1/0/0.3/0.4, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as ${id})`;
      case 2:
        return `2026-11-23 ${time} 1uabcd-${id.slice(0, 6)}-AB ** ${to} R=dnslookup T=remote_smtp H=${host} [${ip}]: SMTP error from remote mail server after RCPT TO:<${to}>: ${reply}`;
      default:
        return `Nov 23 ${time} mx postfix/qmgr[1207]: ${id}: from=<${to}>, size=${4000 + (at % 9000)}, nrcpt=1 (queue active)`;
    }
  });
}

/** Makes inputs from wordings, in turn, until there are enough that differ. */
function distinct(wordings, count, kinds) {
  const random = numbers(1);
  const pattern = new RegExp(kinds.map(({ source }) => source).join('|'), 'g');
  const made = new Set();
  let [rest, next] = [wordings, []];
  while (made.size < count) {
    for (const wording of rest) {
      const before = made.size;
      if (made.size < count) made.add(varied(wording, pattern, random));
      // A wording with nothing to vary is used once.
      if (made.size > before) next.push(wording);
    }
    if (next.length === 0) throw new Error(`the wordings give ${made.size} inputs, not ${count}`);
    [rest, next] = [next, []];
  }
  return [...made];
}

/** The text with other addresses, hosts, IP addresses and ids: what was the same stays the same. */
function varied(text, pattern, random) {
  const known = new Map();
  return text.replace(pattern, (found, ...rest) => {
    const groups = rest.at(-1);
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined);
    if (!known.has(found)) known.set(found, MADE[kind](random, found));
    return known.get(found);
  });
}

const MADE = {
  address: (random) => `${one(random, FIRST)}.${one(random, LAST)}${Math.floor(random() * 1000)}@${domain(random)}`,
  host: (random) => `${one(random, HOSTS)}${Math.floor(random() * 100)}.${domain(random)}`,
  ip: (random) => `${one(random, NETS)}.${1 + Math.floor(random() * 254)}`,
  // Digits stay digits, so that a date or a number stays one.
  id: (random, found) =>
    found.replace(/./g, (sign) => (/\d/.test(sign) ? Math.floor(random() * 10) : one(random, LETTERS.slice(10)))),
};

function domain(random) {
  return `${one(random, ['', '', 'sales.', 'post.', 'eu.'])}example.${one(random, ENDINGS)}`;
}

function one(random, list) {
  return list[Math.floor(random() * list.length)];
}

/** A mail with more text in what it returns, or, where it returns nothing, at its end. */
function padded(mail, size) {
  const line = 'The figures of the last quarter are in the table below, with those of the year before.\r\n';
  const missing = Math.max(0, size - mail.length);
  const padding = line.repeat(Math.ceil(missing / line.length)).slice(0, missing);
  const closing = /\r\n--[^\r\n]+--(?:\r\n)*$/.exec(mail);
  const at = closing ? closing.index : mail.length;
  return `${mail.slice(0, at)}\r\n${padding}${mail.slice(at)}`;
}

/** Numbers from 0 to 1 that look random, the same for the same seed (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
