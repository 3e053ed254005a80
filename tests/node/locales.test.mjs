// Languages beside English: loaded by their tag, added from a pack, changed message by message, made from a Fluent file.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { addLocale, decode, loadLocale, localePack, locales } from 'plainbounce';
import { messageNames, overrideMessages, packFrom } from 'plainbounce/overrides';

const FULL = '452 4.2.2 <jan@example.com>: Mailbox full';
const command = fileURLToPath(new URL('../../bin/plainbounce.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'plainbounce-locales-'));
const headline = (input, locale) => decode(input, { locale }).findings[0].explanation.headline;

function compile(name, source, ...options) {
  const file = join(folder, `${name}.ftl`);
  const output = join(folder, `${name}.pack`);
  writeFileSync(file, source);
  const done = spawnSync(process.execPath, [command, 'compile-locale', file, '--output', output, ...options], {
    encoding: 'utf8',
  });
  return { ...done, pack: () => readFileSync(output, 'utf8') };
}

test('a language of a host’s own is made from a Fluent file, and says in English what it lacks', () => {
  const source = `
-wer = { $recipient ->
    [none] jemand
   *[known] { $recipient }
}
mailbox-full =
    .headline = Voll: { -wer }
value_minutes =
    .message = { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
`;
  const made = compile('gsw', source);
  assert.equal(made.status, 0, made.stderr);
  assert.equal(addLocale(made.pack()), 'gsw');
  assert.ok(locales().includes('gsw'));
  assert.equal(headline(FULL, 'gsw'), 'Voll: jan@example.com');
  assert.equal(headline('452 4.2.2 Mailbox full', 'gsw-CH'), 'Voll: jemand');
  assert.equal(headline('550 5.1.1 User unknown', 'gsw'), headline('550 5.1.1 User unknown', 'en'));
  assert.equal(decode(FULL, { locale: 'gsw' }).locale, 'gsw');
});

test('what is wrong in a Fluent file is said, all of it, and no pack is written', () => {
  const made = compile('nds', 'mailbox-full =\n    .headline = { $nobody }\nmailbox-empty =\n    .headline = x\n');
  assert.equal(made.status, 2);
  assert.match(made.stderr, /mailbox-full\.headline: unknown variable \$nobody/);
  assert.match(made.stderr, /mailbox-empty\.headline: no message of plainbounce has this name/);
  assert.throws(made.pack, { code: 'ENOENT' });
  assert.match(compile('nds', 'mailbox-full = {').stderr, /line 1/);
  assert.match(compile('not a tag', '').stderr, /called after its language/);
});

test('a text without its fact is refused, for it would have a hole', () => {
  assert.match(
    compile('nds', 'mailbox-full =\n    .headline = { $recipient } is full\n').stderr,
    /can be missing here/,
  );
});

test('single messages are replaced; without their facts the package says its own', async () => {
  const made = compile('de-x-own', '');
  addLocale(made.pack());
  const before = headline('452 4.2.2 Mailbox full', 'de-x-own');
  const tag = await overrideMessages('de-x-own', {
    'mailbox-full.headline': 'Call 4711 about { $recipient }',
    'mailbox-unknown.headline': 'Not one of ours',
  });
  assert.equal(tag, 'de-x-own');
  assert.equal(headline(FULL, 'de-x-own'), 'Call 4711 about jan@example.com');
  assert.equal(headline('452 4.2.2 Mailbox full', 'de-x-own'), before);
  assert.equal(headline('550 5.1.1 User unknown', 'de-x-own'), 'Not one of ours');
  assert.notEqual(headline('550 5.1.1 User unknown', 'en'), 'Not one of ours');
});

test('English can be changed too, and is the language of those who ask for none', async () => {
  const own = localePack('en');
  try {
    await overrideMessages('en', { 'greylisted.headline': 'Wait a little' });
    assert.equal(headline('451 4.7.1 Greylisted', 'en'), 'Wait a little');
    assert.equal(decode('451 4.7.1 Greylisted').findings[0].explanation.headline, 'Wait a little');
  } finally {
    addLocale(own);
  }
  assert.notEqual(headline('451 4.7.1 Greylisted', 'en'), 'Wait a little');
});

test('a replacement that cannot be read is an error that names it', async () => {
  for (const [messages, error] of [
    [{ 'mailbox-full.title': 'x' }, { name: 'RangeError', message: /no message is called "mailbox-full.title"/ }],
    [
      { 'mailbox-full.headline': 7 },
      { name: 'TypeError', message: /mailbox-full.headline must be a string, not number/ },
    ],
    [{ 'mailbox-full.headline': null }, { name: 'TypeError', message: /not null/ }],
    [{ 'mailbox-full.headline': '{ $nobody }' }, { name: 'RangeError', message: /\$nobody, which is no fact/ }],
    [{ 'mailbox-full.headline': 'a { b' }, { name: 'SyntaxError', message: /a brace/ }],
  ]) {
    await assert.rejects(overrideMessages('en', messages), error);
  }
});

test('what a replacement holds cannot become the structure of a pack', async () => {
  addLocale(await packFrom('de-x-odd', []));
  await overrideMessages('de-x-odd', { 'greylisted.headline': 'a\u0001\u0002\nb\u0006' });
  assert.equal(headline('451 4.7.1 Greylisted', 'de-x-odd'), 'a b');
});

test('a text that is no pack, or one of another version, is refused', () => {
  for (const [pack, error] of [
    ['', /not a language pack/],
    ['plainbounce 0000000000000000 de\n', /another version/],
    [`${localePack('en').split('\n')[0]}\n`, /messages missing/],
  ]) {
    assert.throws(() => addLocale(pack), { name: 'Error', message: error });
  }
  assert.throws(() => addLocale(new Uint8Array(3)), { name: 'TypeError', message: /addLocale: pack must be a string/ });
});

test('a tag loads the language that fits best, English last', async () => {
  for (const tag of ['en-GB', 'tlh', '', '-', 'e']) assert.equal(await loadLocale(tag), 'en');
  await assert.rejects(loadLocale(7), { name: 'TypeError', message: /loadLocale: tag must be a string, not number/ });
  await assert.rejects(loadLocale(undefined), TypeError);
});

test('the names of the messages are those of the language files', () => {
  const source = readFileSync(new URL('../../src/knowledge/locales/en.ftl', import.meta.url), 'utf8');
  for (const name of [
    'mailbox-unknown.headline',
    'mailbox-full_helpdesk.step-1',
    'reply-550.name',
    'value_days.message',
  ]) {
    assert.ok(messageNames.includes(name), name);
    assert.ok(source.includes(`${name.split('.')[0]} =`));
  }
});

test('the command speaks the language it is asked for', () => {
  const out = execFileSync(process.execPath, [command, '--json', '--locale', 'en-GB'], {
    input: FULL,
    encoding: 'utf8',
  });
  assert.equal(JSON.parse(out).locale, 'en');
});
