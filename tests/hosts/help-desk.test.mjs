// The recipe for help desks: mails on standard input, with the package installed from its tarball.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { decode } from 'plainbounce';
import { toText } from 'plainbounce/format';
import { root } from '../../scripts/needs.mjs';
import { install } from './project.mjs';

let folder;

before(() => {
  ({ folder } = install('node-esm'));
  copyFileSync(join(root, 'www', 'hosts', 'help-desk', 'reply.mjs'), join(folder, 'reply.mjs'));
});

function mail(name) {
  return readFileSync(join(root, 'tests', 'fixtures', 'mail', `${name}.eml`));
}

function reply(input, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['reply.mjs', ...args], { cwd: folder, input });
  return { status, note: String(stdout), said: String(stderr) };
}

test('a bounce becomes a note for the agent, with the facts for the administrator', () => {
  const bounce = mail('systems/postfix');
  const { status, note, said } = reply(bounce);
  assert.deepEqual([status, said], [0, '']);
  assert.equal(note, `${toText(decode(bounce, { audience: 'helpdesk' }), { note: true })}\n`);
  assert.match(note, /jan@example\.org/);
});

test('a note for the customer has no line of a log', () => {
  const bounce = mail('systems/gmail');
  const { note } = reply(bounce, '--audience', 'sender');
  const [{ explanation }] = decode(bounce).findings;
  assert.ok(note.startsWith(explanation.headline));
  assert.ok(!note.includes(explanation.forAdmin));
});

test('the note speaks the language that is asked for', () => {
  const bounce = mail('systems/gmail');
  const { note } = reply(bounce, '--audience', 'sender', '--locale', 'fr');
  assert.ok(note.startsWith(decode(bounce, { locale: 'fr' }).findings[0].explanation.headline));
});

test('JSON has the note in two forms and a fact for each recipient', () => {
  const bounce = mail('systems/postfix');
  const { subject, text, html, about, recipients } = JSON.parse(reply(bounce, '--format', 'json').note);
  assert.equal(subject, recipients[0].headline);
  assert.ok(text.startsWith(subject));
  assert.ok(html.startsWith('<section>'));
  assert.equal(about.subject, 'Minutes of Monday');
  assert.deepEqual(
    recipients.map(({ recipient, outcome }) => [recipient, outcome]),
    [['jan@example.org', 'failed']],
  );
});

test('mails that report no failure give no note and status 1', () => {
  for (const name of ['newsletter', 'reply-with-quote', 'challenge']) {
    assert.deepEqual(reply(mail(`ordinary/${name}`)), { status: 1, note: '', said: '' }, name);
  }
  assert.equal(reply('').status, 1);
});

test('a wrong command line gives status 2 and says why', () => {
  assert.deepEqual(reply('', '--format', 'pdf'), {
    status: 2,
    note: '',
    said: 'reply: --format must be text, markdown, html, json\n',
  });
  assert.equal(reply('', '--colour', 'red').status, 2);
});
