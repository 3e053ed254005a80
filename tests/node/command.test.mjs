// The command `plainbounce`: what it reads, prints and ends with.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { decode } from 'plainbounce';

const REPLY = '550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown';
const folder = mkdtempSync(join(tmpdir(), 'plainbounce-'));
after(() => rmSync(folder, { recursive: true }));

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function plainbounce(args, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/plainbounce.mjs', ...args], { input });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

test('standard input is decoded', () => {
  const { status, stdout, stderr } = plainbounce(['--json'], REPLY);
  assert.deepEqual([status, stderr], [0, '']);
  assert.deepEqual(JSON.parse(stdout), decode(REPLY));
});

test('the text says what the explanation says', () => {
  const { status, stdout } = plainbounce([], REPLY);
  const words = stdout.replace(/\s+/g, ' ');
  const { headline, summary, steps } = decode(REPLY).findings[0].explanation;
  assert.equal(status, 0);
  for (const sentence of [headline, summary, ...steps]) assert.ok(words.includes(sentence), sentence);
});

test('no line of the text is wider than a terminal', () => {
  const wide = plainbounce([], REPLY)
    .stdout.split('\n')
    .filter((line) => line.length > 80 && line.includes(' '));
  assert.deepEqual(wide, []);
});

test('the options reach the explanation', () => {
  for (const options of [{ audience: 'admin' }, { audience: 'helpdesk' }, { redact: true }, { locale: 'en' }]) {
    const args = Object.entries(options).map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`));
    assert.deepEqual(JSON.parse(plainbounce(['--json', ...args], REPLY).stdout), decode(REPLY, options));
  }
});

test('several files are named in the answer', () => {
  const files = [file('a.txt', REPLY), file('b.txt', '250 2.0.0 Ok')];
  assert.deepEqual(JSON.parse(plainbounce(['--json', ...files]).stdout), [
    { file: files[0], ...decode(REPLY) },
    { file: files[1], ...decode('250 2.0.0 Ok') },
  ]);
  assert.match(plainbounce(files).stdout, /^a\.txt\n=====\n[^]*\n\nb\.txt\n=====\n/);
});

test('text in UTF-16, as Windows redirects it, is read', () => {
  const path = file('windows.txt', Buffer.from(`\ufeff${REPLY}`, 'utf16le'));
  assert.deepEqual(JSON.parse(plainbounce(['--json', path]).stdout), decode(REPLY));
});

test('a mail is read as bytes', () => {
  const mail = Buffer.from('Subject: caf\xe9\r\nFrom: jan@example.com\r\n\r\nGood day\r\n', 'latin1');
  assert.deepEqual(JSON.parse(plainbounce(['--json', file('mail.eml', mail)]).stdout), decode(mail));
});

test('control characters do not reach the terminal', () => {
  assert.doesNotMatch(plainbounce([], '550 5.1.1 \u001b[31mUser unknown\u0007').stdout, /[\u001b\u0007]/);
});

test('an input that tells nothing ends with 1', () => {
  assert.deepEqual(plainbounce([], ''), { status: 1, stdout: 'Nothing here tells of mail delivery.\n', stderr: '' });
});

const faults = [
  [['--audience', 'boss'], 'plainbounce: --audience must be sender, helpdesk, admin, not "boss".\n'],
  [[join(folder, 'none')], `plainbounce: ${join(folder, 'none')} cannot be read: there is no such file.\n`],
  [[folder], `plainbounce: ${folder} cannot be read: it is a folder.\n`],
];
for (const [args, stderr] of faults) {
  test(`a fault ends with 2: ${args[0] === folder ? 'a folder' : args[0].split('/').pop()}`, () => {
    assert.deepEqual(plainbounce(args), { status: 2, stdout: '', stderr });
  });
}

test('an unknown option ends with 2 and names the help', () => {
  const { status, stdout, stderr } = plainbounce(['--wrong']);
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^plainbounce: Unknown option '--wrong'[^]*Try "plainbounce --help"\.\n$/);
});

test('help and version', () => {
  assert.match(plainbounce(['--help']).stdout, /^Usage: plainbounce \[options\] \[file \.\.\.\]\n/);
  assert.match(plainbounce(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
});
