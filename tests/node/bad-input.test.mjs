// What no program should give and some do: answers for every text and all bytes, and errors that name the argument.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import vm from 'node:vm';
import { decode, decodeAll } from 'plainbounce';

const nothing = { kind: 'unrecognized', findings: [], original: null, warnings: [], locale: 'en' };

test('an empty input tells nothing', () => {
  assert.deepEqual(decode(''), nothing);
  assert.deepEqual(decode(new Uint8Array()), nothing);
  assert.deepEqual(decode(' \r\n\t\n'), nothing);
});

test('an empty list has no answers', () => {
  assert.deepEqual(decodeAll([]), []);
});

const noise = {
  'NUL bytes': '\0\0\0',
  'lone surrogates': '\ud800 \udc00\ud800',
  'a byte order mark': '\ufeff',
  words: 'the quick brown fox',
};
for (const [name, text] of Object.entries(noise)) {
  test(`${name} tell nothing`, () => assert.deepEqual(decode(text).findings, []));
}

test('bytes that are no UTF-8 do not hide the reply', () => {
  const bytes = Buffer.concat([Buffer.from('550 5.1.1 User unknown '), Buffer.from([0xff, 0xfe, 0xc3])]);
  assert.equal(decode(bytes).findings[0].code, 550);
});

test('what stands around the reply does not hide it', () => {
  for (const text of ['\ud800550 5.1.1 User unknown', '550 5.1.1 User unknown\0', '\ufeff550 5.1.1 User unknown']) {
    assert.equal(decode(text).kind !== undefined, true, text);
  }
});

// In a process of its own, which can be stopped when an input takes for ever.
const noisy = `
  import { readFileSync } from 'node:fs';
  import { decode } from 'plainbounce';
  const [line, length] = JSON.parse(readFileSync(0, 'utf8'));
  const text = line.repeat(Math.ceil(length / line.length));
  const start = performance.now();
  decode(text, { explain: false });
  console.log(performance.now() - start);`;

function milliseconds(line, length) {
  const args = ['--input-type=module', '--eval', noisy];
  const input = JSON.stringify([line, length]);
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 120_000, input });
  return status === 0 ? Number(stdout) : Infinity;
}

for (const line of ['x', '5', '550 ', '<', '> ', 'a@b ', '\u{1f600}', '=3D', '550-\n', '(', '&lt;', 'To: a\n', '\0']) {
  test(`eight times ${JSON.stringify(line)} takes eight times as long`, () => {
    const short = milliseconds(line, 1 << 17);
    const long = milliseconds(line, 1 << 20);
    assert.ok(long < 24 * short + 500, `${short} ms for one part, ${long} ms for eight`);
  });
}

test('ten megabytes of noise are answered', () => {
  const texture = Array.from({ length: 1 << 16 }, (_, at) => String.fromCharCode(33 + ((at * 7919) % 9001))).join('');
  // Three bytes of UTF-8 a character, nearly all of them.
  assert.notEqual(milliseconds(texture, Math.ceil((10 << 20) / 3)), Infinity);
});

test('bytes of every kind are taken', () => {
  const text = '550 5.1.1 User unknown';
  const bytes = new TextEncoder().encode(text);
  const elsewhere = vm.runInNewContext('(list) => Uint8Array.from(list)')([...bytes]);
  for (const input of [bytes, Buffer.from(text), bytes.buffer, elsewhere, Buffer.from(`xx${text}`).subarray(2)]) {
    assert.equal(decode(input).findings[0].code, 550);
  }
});

const refused = [
  [() => decode(), 'decode: input must be a string or Uint8Array, not undefined'],
  [() => decode(null), 'decode: input must be a string or Uint8Array, not null'],
  [() => decode(550), 'decode: input must be a string or Uint8Array, not number'],
  [() => decode(550n), 'decode: input must be a string or Uint8Array, not bigint'],
  [() => decode(Symbol('x')), 'decode: input must be a string or Uint8Array, not symbol'],
  [() => decode(['550']), 'decode: input must be a string or Uint8Array, not array'],
  [() => decode(new Uint16Array(2)), 'decode: input must be a string or Uint8Array, not object'],
  [() => decode(new String('550')), 'decode: input must be a string or Uint8Array, not object'],
  [() => decode(() => '550'), 'decode: input must be a string or Uint8Array, not function'],
  [
    () =>
      decode({
        get [Symbol.toStringTag]() {
          throw new Error('no');
        },
      }),
    'decode: input must be a string or Uint8Array, not object',
  ],
  [() => decodeAll('550'), 'decodeAll: inputs must be an array, not string'],
  [() => decodeAll(), 'decodeAll: inputs must be an array, not undefined'],
  [() => decodeAll(['550', 5]), 'decodeAll: inputs[1] must be a string or Uint8Array, not number'],
  [() => decode('550', 'en'), 'decode: options must be an object, not string'],
  [() => decodeAll([], 5), 'decodeAll: options must be an object, not number'],
  [() => decode('550', { locale: 5 }), 'decode: options.locale must be a string, not number'],
  [
    () => decode('550', { audience: 'boss' }),
    'decode: options.audience must be "sender", "helpdesk" or "admin", not "boss"',
  ],
  [
    () => decode('550', { audience: 5 }),
    'decode: options.audience must be "sender", "helpdesk" or "admin", not number',
  ],
  [() => decode('550', { redact: 'yes' }), 'decode: options.redact must be true or false, not string'],
  [() => decode('550', { explain: 0 }), 'decode: options.explain must be true or false, not number'],
];
for (const [call, message] of refused) {
  test(message, () => assert.throws(call, { name: 'TypeError', message }));
}

test('options may be left out, empty, null, or have entries that say nothing', () => {
  const answer = decode('550');
  for (const options of [undefined, null, {}, { locale: undefined, audience: null }, Object.create(null)]) {
    assert.deepEqual(decode('550', options), answer);
  }
});

test("a getter's own error is passed on, and the next call works", () => {
  const error = new RangeError('mine');
  const options = {
    get locale() {
      throw error;
    },
  };
  assert.throws(() => decode('550', options), error);
  assert.equal(decode('550').findings[0].code, 550);
});
