// How spans become marked pieces: a table, without a browser.

import { expect, test } from '@playwright/test';
import { excerpt, pieces } from '../../www/evidence.mjs';

const span = (start, end, tells) => ({ start, end, tells });

const TABLE = [
  ['no evidence', 'abc', [], ['abc']],
  ['nothing at all', '', [span(0, 3, 'code')], []],
  ['one span', '550 no', [span(0, 3, 'code')], [['550', 'code'], ' no']],
  ['in any order', '550 no', [span(4, 6, 'cause'), span(0, 3, 'code')], [['550', 'code'], ' ', ['no', 'cause']]],
  [
    'overlapping',
    'abcdef',
    [span(0, 4, 'cause'), span(2, 6, 'recipient')],
    [
      ['ab', 'cause'],
      ['cd', 'cause recipient'],
      ['ef', 'recipient'],
    ],
  ],
  [
    'one inside the other',
    'abcdef',
    [span(0, 6, 'cause'), span(2, 4, 'code')],
    [
      ['ab', 'cause'],
      ['cd', 'cause code'],
      ['ef', 'cause'],
    ],
  ],
  ['given twice', 'abc', [span(0, 2, 'code'), span(0, 2, 'code')], [['ab', 'code'], 'c']],
  ['touching, telling the same', 'abcd', [span(0, 2, 'code'), span(2, 4, 'code')], [['abcd', 'code']]],
  [
    'touching, telling apart',
    'abcd',
    [span(0, 2, 'code'), span(2, 4, 'cause')],
    [
      ['ab', 'code'],
      ['cd', 'cause'],
    ],
  ],
  ['out of range', 'abc', [span(-2, 1, 'code'), span(2, 99, 'cause')], [['a', 'code'], 'b', ['c', 'cause']]],
  ['empty and reversed', 'abc', [span(1, 1, 'code'), span(2, 1, 'cause')], ['abc']],
  ['UTF-16 code units', '📪 full', [span(3, 7, 'cause')], ['📪 ', ['full', 'cause']]],
  ['bytes', new TextEncoder().encode('č full'), [span(3, 7, 'cause')], ['č ', ['full', 'cause']]],
  ['bytes that are no UTF-8', new Uint8Array([0xff, 0x20, 0x61]), [span(2, 3, 'cause')], ['\ufffd ', ['a', 'cause']]],
];

for (const [name, source, evidence, expected] of TABLE) {
  test(`pieces: ${name}`, () => {
    const found = pieces(source, evidence).map(({ text, tells }) => (tells.length ? [text, tells.join(' ')] : text));
    expect(found).toEqual(expected);
  });
}

test('an excerpt keeps the lines beside the evidence and counts those it leaves out', () => {
  const before = Array.from({ length: 10 }, (_, index) => `line ${index + 1}\n`).join('');
  const source = `${before}550 no\n${before}`;
  const list = pieces(source, [span(before.length, before.length + 3, 'code')]);
  expect(excerpt(list, 1)).toEqual([
    { text: '', tells: [], skipped: 9 },
    { text: '\nline 10\n', tells: [] },
    { text: '550', tells: ['code'] },
    { text: ' no\nline 1\n', tells: [] },
    { text: '', tells: [], skipped: 9 },
  ]);
});

test('an excerpt of evidence that is near together is the whole', () => {
  const list = pieces('550 a\nb\nc 5.1.1', [span(0, 3, 'code'), span(10, 15, 'enhanced-status')]);
  expect(excerpt(list, 1)).toEqual(list);
});
