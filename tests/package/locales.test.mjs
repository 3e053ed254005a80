// The language packs: one for each language beside English, no larger than they may be, and the same whichever way they are read.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { decode, locales } from 'plainbounce';
import * as inline from 'plainbounce/inline';

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt-BR', 'ru', 'tr', 'uk', 'vi', 'zh-Hans'];
/** 30 KB, of 1,024 bytes. */
const LARGEST = 30 * 1024;
const REPLIES = [
  '452 4.2.2 <jan@example.com>: Mailbox full',
  '552 5.3.4 Message size exceeds fixed limit of 10240000 bytes',
  '550',
];

/** The bytes of a pack's text; the module around it adds some ten. */
function size(text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };
  return brotliCompressSync(Buffer.from(text), { params }).length;
}

test('every language has a pack, and the words of the element', () => {
  const files = readdirSync('dist/locales').filter((name) => name.endsWith('.js'));
  assert.deepEqual(files.sort(), LANGUAGES.flatMap((tag) => [`${tag}.js`, `${tag}.ui.js`]).sort());
  assert.deepEqual(locales().sort(), ['en', ...LANGUAGES].sort());
});

for (const tag of LANGUAGES) {
  test(`${tag} has at most ${LARGEST} bytes with brotli`, async () => {
    const bytes = size((await import(`../../dist/locales/${tag}.js`)).default);
    assert.ok(bytes <= LARGEST, `${bytes} bytes`);
  });

  test(`${tag} speaks, in Node and where a module is imported`, async () => {
    assert.equal(await inline.loadLocale(tag), tag);
    for (const reply of REPLIES) {
      for (const audience of ['sender', 'helpdesk', 'admin']) {
        const answer = decode(reply, { locale: tag, audience });
        assert.equal(answer.locale, tag);
        assert.deepEqual(inline.decode(reply, { locale: tag, audience }), answer);
        const english = decode(reply, { audience });
        assert.notEqual(answer.findings[0].explanation.summary, english.findings[0].explanation.summary);
      }
    }
  });
}

test('numbers are written as the language writes them', () => {
  const admin = (tag) => decode(REPLIES[1], { locale: tag, audience: 'admin' }).findings[0].explanation.forAdmin;
  assert.match(admin('en'), /10\.2 MB/);
  assert.match(admin('de'), /10,2 MB/);
  assert.match(admin('fr'), /10,2 Mo/);
});

test('times are written as the language writes them, in UTC', () => {
  const report = `Reporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; jan@example.org\nAction: delayed\nStatus: 4.4.1\nWill-Retry-Until: Fri, 27 Nov 2026 18:00:00 +0100`;
  const retry = (tag) => decode(report, { locale: tag }).findings[0].explanation.forAdmin;
  assert.match(retry('en'), /27 Nov 2026, (?:17:00 UTC|18:00 \+01:00)/);
  assert.match(retry('de'), /27\. Nov\. 2026.*17:00 UTC/);
});
