// The budget: what a browser loads, as a server sends it with brotli. `sizes.json` has the figures of the last change that
// was meant to be larger or smaller; `node tests/package/size.test.mjs --write` notes new ones.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

const LIMIT = 90_000;
const NOTES = new URL('sizes.json', import.meta.url);
const LOADED = ['plainbounce.wasm', 'core.js', 'web.js'];

const SECTIONS = {
  1: 'types',
  2: 'imports',
  3: 'functions',
  4: 'tables',
  6: 'globals',
  7: 'exports',
  10: 'code',
  11: 'data',
};

function measure() {
  const sizes = {};
  for (const name of LOADED) sizes[name] = brotli(readFileSync(`dist/${name}`));
  for (const [name, bytes] of sections(readFileSync('dist/plainbounce.wasm'))) sizes[`${name} section`] = brotli(bytes);
  return sizes;
}

function brotli(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The sections of a module: an id, a length and the content each, after eight bytes of magic and version. */
function* sections(module) {
  let at = 8;
  while (at < module.length) {
    const id = module[at];
    const [length, start] = unsigned(module, at + 1);
    yield [SECTIONS[id] ?? `number ${id}`, module.subarray(start, start + length)];
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

function growth(sizes) {
  const before = JSON.parse(readFileSync(NOTES, 'utf8'));
  return Object.entries(sizes)
    .map(([name, size]) => `  ${name}: ${size} bytes, ${signed(size - (before[name] ?? 0))} since sizes.json`)
    .join('\n');
}

function signed(number) {
  return number < 0 ? `${number}` : `+${number}`;
}

const sizes = measure();
if (process.argv.includes('--write')) {
  writeFileSync(NOTES, `${JSON.stringify(sizes, null, 2)}\n`);
} else {
  test(`the module and its glue are at most ${LIMIT} bytes with brotli`, () => {
    const total = LOADED.reduce((sum, name) => sum + sizes[name], 0);
    console.log(`${total} of ${LIMIT} bytes\n${growth(sizes)}`);
    assert.ok(total <= LIMIT, `${total} bytes:\n${growth(sizes)}`);
  });
}
