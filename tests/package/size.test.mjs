// The budget: what a browser loads, as a server sends it with brotli.
//
// The target is TARGET. The module is larger, so the test holds the ratchet of `sizes.json`: the size may shrink and
// never grow. `node tests/package/size.test.mjs --write` notes the sizes of the build in `dist/`, and refuses to raise
// the ratchet.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

const TARGET = 90_000;
// What the element with its style sheet should add to it, and what it may add until it does.
const ELEMENT = 15_000;
const ELEMENT_RATCHET = 15_643;
const NOTES = new URL('sizes.json', import.meta.url);
// Where readers are told.
const TOLD = new URL('../../README.md', import.meta.url);
const SENTENCE = /A browser loads \d+ KB/;
const [CODE, DATA] = [10, 11];

/** What is loaded, file by file: the total is their sum. */
function files() {
  const sizes = {};
  for (const name of ['plainbounce.wasm', 'core.js', 'web.js']) sizes[name] = brotli(readFileSync(`dist/${name}`));
  return sizes;
}

/** What the module is made of, each part compressed alone: they tell what grew, and add up only roughly. */
function parts() {
  const module = readFileSync('dist/plainbounce.wasm');
  const rest = [];
  let [code, data] = [Buffer.alloc(0), Buffer.alloc(0)];
  for (const [id, bytes] of sections(module)) {
    if (id === CODE) code = bytes;
    else if (id === DATA) data = bytes;
    else rest.push(bytes);
  }
  const [start, end] = english(data);
  return {
    code: brotli(code),
    'data: rules, codes, providers': brotli(Buffer.concat([data.subarray(0, start), data.subarray(end)])),
    'data: English': brotli(data.subarray(start, end)),
    'other sections': brotli(Buffer.concat(rest)),
  };
}

function brotli(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The sections of a module: an id, a length and the content each, after eight bytes of magic and version. */
function* sections(module) {
  let at = 8;
  while (at < module.length) {
    const [length, start] = unsigned(module, at + 1);
    yield [module[at], module.subarray(start, start + length)];
    at = start + length;
  }
}

/** A LEB128 number and where it ends. */
function unsigned(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7, at += 1) {
    value += (bytes[at] & 0x7f) * 2 ** shift;
    if (bytes[at] < 0x80) return [value, at + 1];
  }
}

/** Where the English texts lie: the longest run of lines of prose, among them short ones such as the names of codes. */
function english(data) {
  const SHORT = 30;
  const LONGEST = 2000;
  let [best, most] = [[0, 0], 0];
  let [first, lines, short] = [0, 0, 0];
  for (let start = 0; start < data.length;) {
    const found = data.indexOf(10, start);
    const end = found === -1 ? data.length : found;
    const line = data.subarray(start, end);
    const prose = line.length < LONGEST && !line.includes(0) && line.toString('latin1').split(' ').length > 3;
    short = prose ? 0 : short + 1;
    if (line.includes(0) || short > SHORT) lines = 0;
    if (prose && lines === 0) first = start;
    if (prose) lines += 1;
    if (prose && lines > most) [most, best] = [lines, [first, end]];
    start = end + 1;
  }
  return best;
}

function signed(number) {
  return number < 0 ? `${number}` : `+${number}`;
}

function report(found, noted) {
  const rows = { ...found.files, ...found.parts };
  const before = { ...noted.files, ...noted.parts };
  return Object.entries(rows)
    .map(([name, size]) => `  ${String(size).padStart(7)}  ${signed(size - (before[name] ?? 0)).padStart(7)}  ${name}`)
    .join('\n');
}

function sentence(size) {
  return `A browser loads ${Math.round(size / 1000)} KB`;
}

const noted = JSON.parse(readFileSync(NOTES, 'utf8'));
const found = { files: files(), parts: parts() };
const total = Object.values(found.files).reduce((sum, size) => sum + size, 0);
const summary =
  `${total} bytes with brotli; the target is ${TARGET}: ` +
  (total > TARGET ? `${total - TARGET} bytes too many` : `${TARGET - total} bytes free`) +
  `; the ratchet is ${noted.ratchet}\n    bytes  against sizes.json\n${report(found, noted)}`;

if (process.argv.includes('--write')) {
  if (total > noted.ratchet) {
    console.error(`The ratchet only goes down.\n${summary}`);
    process.exitCode = 1;
  } else {
    writeFileSync(NOTES, `${JSON.stringify({ ratchet: total, ...found }, null, 2)}\n`);
    writeFileSync(TOLD, readFileSync(TOLD, 'utf8').replace(SENTENCE, sentence(total)));
    console.log(summary);
  }
} else {
  test('the module, its glue and the entry are no larger than they were', () => {
    console.log(summary);
    assert.ok(total <= noted.ratchet, `${total - noted.ratchet} bytes more than the ratchet: ${summary}`);
  });

  test('the element and its style sheet add no more than they did', () => {
    const names = ['plainbounce-element.wasm', 'element.js', 'element-define.js'];
    const more = names.reduce((sum, name) => sum + brotli(readFileSync(`dist/${name}`)), 0) - total;
    console.log(`The element adds ${more} bytes with brotli; the target is ${ELEMENT}`);
    assert.ok(more <= ELEMENT_RATCHET, `${more - ELEMENT_RATCHET} bytes more than the ratchet`);
  });

  test('the README tells the size', () => {
    assert.equal(SENTENCE.exec(readFileSync(TOLD, 'utf8'))?.[0], sentence(noted.ratchet));
  });
}
