// Many inputs are read by the module that is compiled for speed: it says what the small one says, knows the languages that were
// added before and after it started, and where it is missing the small one does its work.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { mails, replies } from '../../benches/inputs.mjs';

const require = createRequire(import.meta.url);
const { addLocale, decode, decodeAll, localePack } = require('plainbounce');

// Beyond what node.cjs calls many.
const MANY = 300;

test('many inputs have the answers that each of them has alone', () => {
  const inputs = [...replies(MANY), ...mails(50, 4500)];
  for (const options of [{}, { explain: false }, { locale: 'de', audience: 'admin' }]) {
    const together = decodeAll(inputs, options);
    assert.equal(together.length, inputs.length);
    inputs.forEach((input, at) => assert.deepEqual(together[at], decode(input, options)));
  }
});

test('a language that is added later is known to both modules', () => {
  const given = Array(MANY).fill('550 5.1.1 User unknown');
  const headline = (locale) => decodeAll(given, { locale })[MANY - 1].findings[0].explanation.headline;
  assert.equal(headline('fr'), decode(given[0], { locale: 'fr' }).findings[0].explanation.headline);
  const own = localePack('fr').replace(headline('fr'), 'Adresse morte');
  addLocale(own);
  assert.equal(headline('fr'), 'Adresse morte');
});

test('it refuses what the small one refuses', () => {
  const given = Array(MANY).fill('550');
  given[7] = 550;
  assert.throws(() => decodeAll(given), /inputs\[7\] must be a string or Uint8Array, not number/);
});

test('without its file the small module reads many inputs as well', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainbounce-'));
  for (const name of ['node.cjs', 'plainbounce.wasm']) cpSync(join('dist', name), join(folder, name));
  const script = `const { decodeAll } = require(${JSON.stringify(join(folder, 'node.cjs'))});
    console.log(decodeAll(Array(${MANY}).fill('550 5.1.1 User unknown')).at(-1).findings[0].cause);`;
  const done = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  assert.equal(done.stdout.trim(), 'mailbox-unknown', done.stderr);
});
