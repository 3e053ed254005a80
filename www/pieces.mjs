// Cuts files into pieces that are decoded one by one: the mails of a mailbox, the lines of a log. Only one piece is in
// memory at a time, whatever the size of the file. No DOM here: the worker and the tests use it.

// Lines that belong together, such as those of one delivery in a log, stay together far more often than not.
const PIECE = 256 * 1024;
// One mail; what is longer is cut there.
const MOST_MAIL = 32 * 1024 * 1024;

const LINE_FEED = 10;

/**
 * The pieces of a file, in their order: `{ bytes, end }`, where `end` is how much of the file is read then. A mailbox
 * gives a mail each, a mail itself, and everything else runs of whole lines.
 */
export async function* piecesOf(file) {
  const begin = new Uint8Array(await file.slice(0, 64).arrayBuffer());
  if (startsMail(begin, 0)) yield* mails(file);
  else if (/\.(?:eml|msg)$/i.test(file.name)) yield { bytes: await bytesOf(file), end: file.size };
  else if (/\.(?:json|ndjson|jsonl)$/i.test(file.name) && file.size <= MOST_MAIL) yield* entries(file);
  else if (/\.(?:csv|tsv)$/i.test(file.name) && file.size <= MOST_MAIL) yield* records(file);
  else yield* lines(file);
}

async function bytesOf(file) {
  return new Uint8Array(await file.slice(0, MOST_MAIL).arrayBuffer());
}

/** Runs of whole lines. */
async function* lines(file) {
  let rest = new Uint8Array(0);
  let end = 0;
  for await (const part of parts(file)) {
    rest = joined(rest, part);
    end += part.length;
    while (rest.length >= PIECE) {
      // A line that is longer than a piece is cut.
      const feed = rest.lastIndexOf(LINE_FEED, PIECE - 1);
      const cut = feed < 0 ? PIECE : feed + 1;
      yield { bytes: rest.subarray(0, cut), end: end - rest.length + cut };
      rest = rest.subarray(cut);
    }
  }
  if (rest.length > 0) yield { bytes: rest, end };
}

/** The mails of a mailbox: each begins with a line `From ` behind an empty line (RFC 4155). */
async function* mails(file) {
  let rest = new Uint8Array(0);
  let end = 0;
  let searched = 1;
  for await (const part of parts(file)) {
    rest = joined(rest, part);
    end += part.length;
    for (;;) {
      const at = nextMail(rest, searched);
      const cut = at < 0 && rest.length > MOST_MAIL ? rest.length : at;
      if (cut < 0) break;
      yield { bytes: withoutFirstLine(rest.subarray(0, cut)), end: end - rest.length + cut };
      rest = rest.subarray(cut);
      searched = 1;
    }
    searched = Math.max(1, rest.length - 8);
  }
  if (rest.length > 0) yield { bytes: withoutFirstLine(rest), end };
}

/** The strings of a list, or the lines of a file of one value a line; each object is decoded as the text that it is. */
async function* entries(file) {
  const text = new TextDecoder().decode(await bytesOf(file));
  const encoder = new TextEncoder();
  let list;
  try {
    list = JSON.parse(text);
  } catch {
    list = text.split('\n').filter((line) => line.trim());
  }
  const all = Array.isArray(list) ? list : [list];
  for (const [index, entry] of all.entries()) {
    const bytes = encoder.encode(typeof entry === 'string' ? entry : JSON.stringify(entry));
    yield { bytes, end: Math.round((file.size * (index + 1)) / all.length) };
  }
}

/** The records of a table, each as the text of its cells; they stand apart, for each has an answer of its own. */
async function* records(file) {
  const text = new TextDecoder().decode(await bytesOf(file));
  const encoder = new TextEncoder();
  const firstLine = text.split('\n', 1)[0];
  const sign = [',', ';', '\t'].sort((one, other) => firstLine.split(other).length - firstLine.split(one).length)[0];
  // A cell between quotation marks has doubled ones inside (RFC 4180), and may have line ends and separators.
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${sign}\\r\\n]*))(${sign}|\\r?\\n|\\r|$)`, 'gy');
  let cells = [];
  for (let found = cell.exec(text); found && cell.lastIndex <= text.length; found = cell.exec(text)) {
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2]);
    if (found[3] === sign) continue;
    const record = cells.filter(Boolean).join(' ');
    const end = Math.round((file.size * cell.lastIndex) / text.length);
    if (record) yield { bytes: encoder.encode(record), end };
    cells = [];
    if (cell.lastIndex === text.length) return;
  }
  // What is no table any more from here on, such as an open quotation mark.
  if (cells.length > 0) yield { bytes: encoder.encode(cells.join(' ')), end: file.size };
}

async function* parts(file) {
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

function joined(one, other) {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Where the next mail begins, at `from` or behind. */
function nextMail(bytes, from) {
  for (let feed = bytes.indexOf(LINE_FEED, from); feed >= 0; feed = bytes.indexOf(LINE_FEED, feed + 1)) {
    const before = bytes[feed - 1] === 13 ? feed - 2 : feed - 1;
    if (bytes[before] === LINE_FEED && startsMail(bytes, feed + 1)) return feed + 1;
  }
  return -1;
}

function startsMail(bytes, at) {
  return [0x46, 0x72, 0x6f, 0x6d, 0x20].every((byte, index) => bytes[at + index] === byte);
}

function withoutFirstLine(bytes) {
  return bytes.subarray(bytes.indexOf(LINE_FEED) + 1);
}
