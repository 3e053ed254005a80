// Evidence points at the input as JavaScript counts it: UTF-16 code units of a string, bytes of bytes.
import assert from 'node:assert/strict';
import test from 'node:test';
import { decode } from 'plainbounce';

const REPLY = '550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown';

/** What the evidence points at. */
function pointed(input) {
  const slice = ({ start, end }) =>
    typeof input === 'string' ? input.slice(start, end) : Buffer.from(input.subarray(start, end)).toString();
  return decode(input).findings.flatMap(({ evidence }) => evidence.map((one) => [one.tells, slice(one)]));
}

const plain = pointed(REPLY);

// Names in one, two, three and four bytes of UTF-8 in front of the reply, up to beyond a block of the counting.
for (const letter of ['x', '\u{e9}', '\u{20ac}', '\u{1f600}', '\ud800']) {
  for (const length of [1, 63, 64, 127, 128, 255, 256, 257, 1000]) {
    test(`${length} times ${JSON.stringify(letter)} before the reply`, () => {
      const before = `${letter.repeat(length)}\n`;
      assert.deepEqual(pointed(before + REPLY), plain);
    });
  }
}

test('bytes are counted as bytes', () => {
  assert.deepEqual(pointed(new TextEncoder().encode(`\u{e9}\u{1f600}\n${REPLY}`)), plain);
});

// What is no UTF-8 is read as U+FFFD, which is three bytes long; the offsets are still those of the input.
for (const bad of [[0xff], [0xff, 0xc0], [0xff, 0xfe, 0xff], [0xe2, 0x82], [0xf0, 0x9f, 0x93], [0x80, 0x41, 0xc3]]) {
  test(`bytes ${bad.map((byte) => byte.toString(16)).join(' ')} before the reply`, () => {
    assert.deepEqual(pointed(Buffer.concat([Buffer.from([...bad, 0x0a]), Buffer.from(REPLY)])), plain);
  });
}

test('the same text gives the same answer as text and as bytes', () => {
  assert.deepEqual(decode(new TextEncoder().encode(REPLY)), decode(REPLY));
});
