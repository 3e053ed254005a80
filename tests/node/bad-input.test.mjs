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
  [() => decode('550', { limits: 5 }), 'decode: options.limits must be an object, not number'],
  [
    () => decode('550', { limits: { input: '5' } }),
    'decode: options.limits.input must be a number of 0 or more, not string',
  ],
  [
    () => decode('550', { limits: { input: 5n } }),
    'decode: options.limits.input must be a number of 0 or more, not bigint',
  ],
  [
    () => decode('550', { limits: { findings: -1 } }),
    'decode: options.limits.findings must be a number of 0 or more, not another number',
  ],
  [
    () => decodeAll([], { limits: { mimeDepth: NaN } }),
    'decodeAll: options.limits.mimeDepth must be a number of 0 or more, not another number',
  ],
];
for (const [call, message] of refused) {
  test(message, () => assert.throws(call, { name: 'TypeError', message }));
}

test('options may be left out, empty, null, or have entries that say nothing', () => {
  const answer = decode('550');
  for (const options of [
    undefined,
    null,
    {},
    { locale: undefined, audience: null },
    { limits: {} },
    Object.create(null),
  ]) {
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
  const limits = {
    get evidence() {
      throw error;
    },
  };
  assert.throws(() => decode('550', options), error);
  assert.throws(() => decode('550', { limits }), error);
  const thrower = new Proxy(
    {},
    {
      get() {
        throw error;
      },
    },
  );
  assert.throws(() => decode('550', thrower), error);
  assert.throws(() => decodeAll([], { limits: thrower }), error);
  assert.equal(decode('550').findings[0].code, 550);
});

const REPLIES = '550 5.1.1 <a@example.com>: User unknown\n550 5.1.1 <b@example.com>: User unknown\n';
const warnings = (limits, input = REPLIES) => decode(input, { limits }).warnings.map(({ id }) => id);

test('limits can be lowered, and what they cut is said', () => {
  assert.deepEqual(warnings({}), []);
  assert.deepEqual(warnings({ findings: 2 }), []);
  assert.deepEqual(warnings({ findings: 1 }), ['limit-reached']);
  assert.deepEqual(warnings({ evidence: 1.9 }), ['limit-reached']);
  assert.deepEqual(warnings({ input: REPLIES.length }), []);
  assert.deepEqual(warnings({ input: REPLIES.length - 1 }), ['too-long']);
  assert.deepEqual(warnings({ input: REPLIES.length - 1 }, Buffer.from(REPLIES)), ['too-long']);
  assert.deepEqual(warnings({ input: 4 }, Buffer.from(REPLIES).buffer), ['too-long']);
  assert.deepEqual(warnings({ input: 0 }), ['too-long']);
  const nested = 'Content-Type: multipart/mixed; boundary=b\r\nMIME-Version: 1.0\r\n\r\n--b\r\n\r\nhello\r\n--b--\r\n';
  assert.deepEqual(warnings({ mimeDepth: 1, mimeParts: 3 }, nested), []);
  assert.deepEqual(warnings({ mimeDepth: 0 }, nested), ['limit-reached']);
  assert.deepEqual(warnings({ mimeParts: 1 }, nested), ['limit-reached']);
  assert.deepEqual(decodeAll([REPLIES], { limits: { findings: 1 } })[0], decode(REPLIES, { limits: { findings: 1 } }));
});

test('limits cannot be raised', () => {
  const limits = { input: Infinity, findings: 1e9, evidence: 2 ** 40, mimeDepth: Infinity, mimeParts: Infinity };
  const many = REPLIES.repeat(5001);
  assert.deepEqual(decode(many, { explain: false, limits }), decode(many, { explain: false }));
  assert.equal(decode(many, { explain: false, limits }).findings.length, 10_000);
});
