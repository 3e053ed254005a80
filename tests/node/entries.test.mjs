// Every way into the package in Node gives the same answers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import * as imported from 'plainbounce';
import * as inline from 'plainbounce/inline';
import * as script from 'plainbounce/js';

const require = createRequire(import.meta.url);
const REPLY = '550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown';
const NAMES = [
  'addLocale',
  'decode',
  'decodeAll',
  'init',
  'initSync',
  'loadLocale',
  'localePack',
  'locales',
  'reference',
];
const answer = imported.decode(REPLY);

test('require and import share one instance', () => {
  assert.equal(require('plainbounce').decode, imported.decode);
});

test('the file that require resolves to can be imported, with all names', async () => {
  const module = await import(pathToFileURL(require.resolve('plainbounce')));
  for (const name of Object.keys(imported)) {
    assert.equal(module[name], imported[name], name);
  }
});

test('init resolves at once and changes nothing', async () => {
  assert.equal(await imported.init(), undefined);
  assert.deepEqual(imported.decode(REPLY), answer);
});

test('the inline entry is ready on import', () => {
  assert.deepEqual(inline.decode(REPLY), answer);
});

test('the entry without WebAssembly is ready on import', () => {
  assert.deepEqual(script.decode(REPLY), answer);
});

test('the classic script makes one global', () => {
  const page = vm.createContext({ TextDecoder, TextEncoder, WebAssembly, Uint8Array, atob });
  vm.runInContext(readFileSync('dist/plainbounce.iife.js', 'utf8'), page);
  assert.deepEqual(JSON.parse(JSON.stringify(page.plainbounce.decode(REPLY))), answer);
  assert.deepEqual(Object.keys(page.plainbounce).sort(), ['PlainBounceElement', ...NAMES].sort());
});

test("the browser's entry runs in Node from bytes and from a module", () => {
  for (const source of ['bytes', 'await WebAssembly.compile(bytes)', 'new Response(bytes, { headers: { a: "b" } })']) {
    const program = `
      import { readFileSync } from 'node:fs';
      import { decode, init } from './dist/web.js';
      const bytes = readFileSync('dist/plainbounce.wasm');
      await init(${source});
      console.log(JSON.stringify(decode(${JSON.stringify(REPLY)})));`;
    assert.deepEqual(JSON.parse(evaluate(program)), answer);
  }
});

test('a module of another realm is taken, as the edge has it', () => {
  for (const start of ['initSync', 'await init']) {
    const program = `
      import { readFileSync } from 'node:fs';
      import vm from 'node:vm';
      import { decode, init, initSync } from './dist/web.js';
      const { Module } = vm.runInNewContext('WebAssembly');
      ${start}(new Module(readFileSync('dist/plainbounce.wasm')));
      console.log(JSON.stringify(decode(${JSON.stringify(REPLY)})));`;
    assert.deepEqual(JSON.parse(evaluate(program)), answer);
  }
});

test('decodeAll answers as decode does', () => {
  const inputs = [REPLY, '', '250 2.0.0 Ok', new TextEncoder().encode(REPLY)];
  assert.deepEqual(
    imported.decodeAll(inputs),
    inputs.map((input) => imported.decode(input)),
  );
});

for (const entry of ['node.mjs', 'inline.js', 'js.js', 'web.js', 'workerd.js', 'edge-light.js']) {
  test(`${entry} exports the whole API`, () => {
    assert.deepEqual(exported(readFileSync(`dist/${entry}`, 'utf8')), NAMES);
  });
}

/** The names that a module exports; read from its text, for workers' modules do not load in Node. */
function exported(source) {
  const functions = [...source.matchAll(/\bexport\s+(?:async\s+)?function\s+(\w+)/g)].map(([, name]) => name);
  const lists = [...source.matchAll(/\bexport\s*\{([^}]*)\}/g)].flatMap(([, list]) => list.split(','));
  const names = lists.map((one) =>
    one
      .trim()
      .split(/\s+as\s+/)
      .at(-1),
  );
  return [...functions, ...names].filter(Boolean).sort();
}

test('English can always be asked for', () => {
  assert.equal(imported.locales()[0], 'en');
  assert.deepEqual(inline.locales(), imported.locales());
});

test('explanations can be left out', () => {
  const [finding] = imported.decode(REPLY, { explain: false }).findings;
  assert.equal(finding.explanation, null);
});

test('answers are plain objects', () => {
  assert.deepEqual(structuredClone(answer), answer);
  assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
});

test('package.json and the module can be resolved', () => {
  assert.equal(require('plainbounce/package.json').name, 'plainbounce');
  assert.ok(WebAssembly.validate(readFileSync(require.resolve('plainbounce/plainbounce.wasm'))));
});

function evaluate(program) {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
}
