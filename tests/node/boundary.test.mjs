// The boundary between JavaScript and the module: buffers that are gone, shared or growing, calls inside calls, inputs that are
// larger than the module can take, and the life of the module after it has stopped.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { decode, decodeAll } from 'plainbounce';

const REPLY = '550 5.1.1 User unknown';
const bytes = new TextEncoder().encode(REPLY);

test('a detached buffer holds nothing', () => {
  const gone = bytes.slice();
  structuredClone(gone.buffer, { transfer: [gone.buffer] });
  assert.equal(decode(gone).kind, 'unrecognized');
  assert.equal(decode(gone.buffer).kind, 'unrecognized');
});

test('bytes in shared memory are read', () => {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  assert.equal(decode(shared).findings[0].code, 550);
  assert.throws(() => decode(shared.buffer), { name: 'TypeError', message: /decode: input must be/ });
});

test('a buffer that has grown or shrunk is read as it is now', () => {
  const buffer = new ArrayBuffer(bytes.length, { maxByteLength: 4096 });
  const view = new Uint8Array(buffer);
  view.set(bytes);
  assert.equal(decode(view).findings[0].code, 550);
  buffer.resize(4);
  assert.equal(decode(view).findings[0].code, 550);
  buffer.resize(0);
  assert.equal(decode(view).kind, 'unrecognized');
  const outside = new Uint8Array(new ArrayBuffer(16, { maxByteLength: 16 }), 8, 8);
  outside.buffer.resize(4);
  assert.equal(decode(outside).kind, 'unrecognized');
});

test('a call inside a call has its own answer', () => {
  let inner;
  const options = {
    get locale() {
      inner = decode('452 4.2.2 Mailbox full');
      return 'en';
    },
  };
  assert.equal(decode(REPLY, options).findings[0].code, 550);
  assert.equal(inner.findings[0].code, 452);
});

test('an accessor in a list that throws passes its own error on', () => {
  const error = new RangeError('mine');
  const list = [REPLY];
  Object.defineProperty(list, 1, {
    get() {
      throw error;
    },
  });
  assert.throws(() => decodeAll(list), error);
  const proxy = new Proxy([REPLY], { get: (target, name) => (name === '0' ? '421 later' : Reflect.get(target, name)) });
  assert.equal(decodeAll(proxy)[0].findings[0].code, 421);
});

test('options from another prototype, with accessors and proxies', () => {
  class Given {
    get audience() {
      return 'admin';
    }
  }
  const admin = decode(REPLY, { audience: 'admin' });
  assert.deepEqual(decode(REPLY, new Given()), admin);
  assert.deepEqual(decode(REPLY, new Proxy({ audience: 'admin' }, {})), admin);
});

// In processes of their own: they need much memory, and one of them breaks its module.
function inProcess(script, ...flags) {
  const args = [...flags, '--input-type=module', '--eval', script];
  return spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 300_000 });
}

test('after a trap the module is started anew, its languages with it', () => {
  const script = `
    import { addLocale, decode, localePack } from 'plainbounce';
    addLocale(localePack('en').replace(' en\\n', ' de-x-own\\n'));
    try {
      decode('550 5.1.1 User unknown\\n'.repeat(1 << 20));
    } catch (error) {
      console.log(error.message, '|', error.cause?.constructor.name);
    }
    console.log(decode('550 5.1.1 User unknown', { locale: 'de-x-own' }).locale);`;
  // As on a machine without memory: 24 MB for the module.
  const { stdout, stderr } = inProcess(script, '--wasm-max-mem-pages=384');
  const [message, locale] = stdout.trim().split('\n');
  assert.match(message, /^plainbounce: decode\(\) gave no answer: .* \| RuntimeError$/, stderr);
  assert.equal(locale, 'de-x-own');
});

// Node's longest string has 24 characters less than 512 Mi, but in UTF-8 it can be three times as long.
test('the longest string that there can be', () => {
  const script = `
    import { constants } from 'node:buffer';
    import { decode } from 'plainbounce';
    const reply = '550 5.1.1 User unknown\\n';
    const longest = reply + '\u20ac'.repeat(constants.MAX_STRING_LENGTH - reply.length);
    const [answer] = [decode(longest, { explain: false, limits: { input: 4096 } })];
    console.log(answer.findings[0].code, answer.warnings.map(({ id }) => id).join());
    try {
      const { findings, warnings } = decode(longest, { explain: false });
      console.log(findings[0].code, warnings.map(({ id }) => id).join());
    } catch (error) {
      console.log(error.message);
    }
    console.log(decode(reply).findings[0].code);`;
  const { stdout, stderr } = inProcess(script, '--max-old-space-size=4096');
  const [limited, whole, after] = stdout.trim().split('\n');
  assert.equal(limited, '550 too-long', stderr);
  // As the machine has memory for it: an answer that says what it is of, or an error that does.
  assert.match(whole, /^550 .*too-long|^plainbounce: decode\(\) gave no answer: .* want of memory/, stderr);
  assert.equal(after, '550', stderr);
});

test('memory that cannot grow further is said, for every function, and the next call works', () => {
  const script = `
    import { decode, decodeAll } from 'plainbounce';
    const large = new Uint8Array(64 << 20).fill(120);
    for (const call of [() => decode(large), () => decodeAll(['550', large]), () => decode('\u20ac'.repeat(32 << 20))]) {
      try {
        call();
        console.log('an answer');
      } catch (error) {
        console.log(error.message);
      }
      console.log(decode('550 5.1.1 User unknown').findings[0].code);
    }`;
  const { stdout, stderr } = inProcess(script, '--wasm-max-mem-pages=384');
  const lines = stdout.trim().split('\n');
  assert.equal(lines.length, 6, stderr);
  for (const [at, line] of lines.entries()) {
    if (at % 2) assert.equal(line, '550');
    else assert.match(line, /^plainbounce: decode(?:All)?\(\) gave no answer: .* want of memory/);
  }
});

test('two copies in one program have languages of their own', async () => {
  const inline = await import('plainbounce/inline');
  inline.addLocale(inline.localePack('en').replace(' en\n', ' de-x-copy\n'));
  assert.ok(inline.locales().includes('de-x-copy'));
  assert.equal(decode(REPLY, { locale: 'de-x-copy' }).locale === 'de-x-copy', false);
  assert.equal(inline.decode(REPLY).findings[0].code, 550);
});
