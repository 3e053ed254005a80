// The inputs that every entry is asked: all fixtures of replies and mails, mails in charsets that the host must decode,
// and texts whose offsets differ between bytes and UTF-16.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/needs.mjs';

const FIXTURES = join(root, 'tests', 'fixtures');

export function cases() {
  return [...replies(), ...mails(), ...charsets(), ...texts(), ...readers()];
}

/** The cases as a module that any host can import. */
export function casesModule() {
  return `// Made by tests/hosts/cases.mjs.\nexport const cases = ${JSON.stringify(cases())};\n`;
}

function replies() {
  const blocks = readFileSync(join(FIXTURES, 'replies.txt'), 'utf8').split(/\n{2,}/);
  return blocks.filter((text) => text.trim() !== '').map((text) => ({ text }));
}

function mails() {
  const folder = join(FIXTURES, 'mail');
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => ({ base64: readFileSync(join(folder, name)).toString('base64') }));
}

// "User unknown" after a sentence that only the right table of characters can read.
function charsets() {
  const written = {
    'windows-1251': [0xcf, 0xe8, 0xf1, 0xfc, 0xec, 0xee],
    'koi8-r': [0xf0, 0xc9, 0xd3, 0xd8, 0xcd, 0xcf],
    'iso-8859-2': [0x4e, 0xe1, 0x76, 0x72, 0x61, 0x74, 0x20, 0xbe],
    shift_jis: [0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b],
    gb18030: [0xd3, 0xca, 0xbc, 0xfe],
    'euc-kr': [0xb8, 0xde, 0xc0, 0xcf],
    'x-no-such-charset': [0xe9, 0xff],
  };
  return Object.entries(written).map(([charset, word]) => {
    const head = [
      'From: Mail Delivery System <mailer-daemon@mx.example.com>',
      'To: anna@example.com',
      'Subject: Undelivered Mail Returned to Sender',
      `Content-Type: text/plain; charset=${charset}`,
      'Content-Transfer-Encoding: 8bit',
      '',
      '',
    ].join('\r\n');
    const after = ' <jan@example.org>: host mx.example.org said: 550 5.1.1 <jan@example.org> User unknown\r\n';
    return { base64: Buffer.concat([Buffer.from(head), Buffer.from(word), Buffer.from(after)]).toString('base64') };
  });
}

function texts() {
  return [
    '',
    ' ',
    'Dear all, lunch is at twelve.',
    '📮 Žluťoučký kůň: 550 5.1.1 <jan@example.com> User unknown',
    '\ud800 lone surrogate 452 4.2.2 Mailbox full \udc00',
    '\u0000550 5.7.1 Access denied\u0000',
    '5.1.1',
    '250 2.0.0 Ok: queued as 4F1D2',
  ].map((text) => ({ text }));
}

function readers() {
  const text = '550 5.7.26 <jan@example.com> This mail is unauthenticated: SPF and DKIM did not pass (192.0.2.7)';
  const options = [
    { audience: 'helpdesk' },
    { audience: 'admin' },
    { audience: 'admin', redact: true },
    { locale: 'tlh' },
    { explain: false },
  ];
  return options.map((option) => ({ text, options: option }));
}
