// The pool in Node: the answers of `decodeAll` and its errors, whatever the number of workers.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { decodeAll } from 'plainbounce';
import { createPool } from 'plainbounce/pool';

const replies = readFileSync('tests/fixtures/replies.txt', 'utf8').split(/\n{2,}/);
const folder = 'tests/fixtures/mail/standard';
const mails = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => readFileSync(`${folder}/${name}`));
const pool = await createPool({ size: 3 });
after(() => pool.close());

test('the answers are those of decodeAll, in the order of the inputs', async () => {
  // More than the pieces that the workers take at once, and of very different length.
  const inputs = Array.from({ length: 8 }, () => [...replies, ...mails]).flat();
  assert.ok(inputs.length > 3 * 2 * 512);
  assert.deepEqual(await pool.decodeAll(inputs), decodeAll(inputs));
});

test('calls overlap, each with its own options', async () => {
  const german = { locale: 'de' };
  const short = { explain: false, limits: { input: 12, evidence: 1 } };
  const calls = [german, { explain: false }, { audience: 'helpdesk', redact: true }, short];
  const found = await Promise.all(calls.map((options) => pool.decodeAll(replies, options)));
  assert.equal(found[0][0].locale, 'de');
  assert.ok(found[3].some(({ warnings }) => warnings.some(({ id }) => id === 'too-long')));
  assert.deepEqual(
    found,
    calls.map((options) => decodeAll(replies, options)),
  );
});

test('inputs of every kind are taken', async () => {
  const text = '550 5.1.1 User unknown';
  const bytes = new TextEncoder().encode(text);
  const view = Buffer.from(`xx${text}xx`).subarray(2, 24);
  const detached = new ArrayBuffer(4);
  structuredClone(detached, { transfer: [detached] });
  const inputs = [text, bytes, bytes.buffer, Buffer.from(text), view, '', new Uint8Array(), detached, '\ud800 550'];
  assert.deepEqual(await pool.decodeAll(inputs), decodeAll(inputs));
  assert.deepEqual(await pool.decodeAll([]), []);
});

test('options may be an object that cannot be sent', async () => {
  const options = Object.assign(Object.create({ explain: false }), { done() {} });
  assert.deepEqual(await pool.decodeAll(['550'], options), decodeAll(['550'], options));
});

for (const [inputs, options] of [
  ['550'],
  [null],
  [['550', 550]],
  [['550', [550]]],
  [[null]],
  [['550'], { audience: 'boss' }],
  [['550'], { locale: 7 }],
  [['550'], 'de'],
]) {
  test(`${JSON.stringify([inputs, options])} is refused in the words of decodeAll`, async () => {
    const refused = (error) => error;
    const [alone, pooled] = await Promise.all(
      [async () => decodeAll(inputs, options), () => pool.decodeAll(inputs, options)].map((call) =>
        call().catch(refused),
      ),
    );
    assert.ok(alone instanceof TypeError);
    assert.deepEqual([pooled.name, pooled.message], [alone.name, alone.message]);
  });
}

for (const size of [0, -1, 1.5, '2', NaN]) {
  test(`no pool has ${JSON.stringify(size)} workers`, async () => {
    const message = 'createPool: size must be a whole number above 0';
    await assert.rejects(createPool({ size }), { name: 'RangeError', message });
  });
}

test('words that were changed are told in the workers, too', () => {
  const changed = run(`
    import { overrideMessages } from 'plainbounce/overrides';
    const pool = await createPool({ size: 1 });
    const headline = async () => (await pool.decodeAll(['452 4.2.2 Mailbox full']))[0].findings[0].explanation.headline;
    const before = await headline();
    await overrideMessages('en', { 'mailbox-full.headline': 'Full to the brim' });
    console.log(JSON.stringify([before === 'Full to the brim', await headline()]));`);
  assert.deepEqual(JSON.parse(changed.stdout), [false, 'Full to the brim']);
});

test('a closed pool refuses what waits and what comes', async () => {
  const short = await createPool({ size: 1 });
  const waiting = short.decodeAll(Array.from({ length: 4000 }, () => replies[0]));
  await new Promise(setImmediate);
  const refused = assert.rejects(waiting, { message: 'plainbounce: the pool is closed.' });
  await short.close();
  await refused;
  await assert.rejects(short.decodeAll(['550']), { message: 'plainbounce: the pool is closed.' });
  await short.close();
});

test('a program with an idle pool ends', () => {
  const { status, stdout } = run(`
    const pool = await createPool({ size: 2 });
    const [one, two] = await pool.decodeAll(['550 5.1.1 User unknown', '452 4.2.2 Mailbox full']);
    console.log(one.findings[0].cause, two.findings[0].cause);`);
  assert.deepEqual([status, stdout], [0, 'mailbox-unknown mailbox-full\n']);
});

test('a worker that is lost refuses its call, and another one takes the next', () => {
  const { stdout, stderr } = run(`
    import worker from 'node:worker_threads';
    import { syncBuiltinESMExports } from 'node:module';
    let started = 0;
    worker.Worker = class extends worker.Worker {
      constructor(...args) {
        super(...args);
        started += 1;
        if (started === 1) this.on('online', () => this.terminate());
      }
    };
    syncBuiltinESMExports();
    const pool = await createPool({ size: 1 });
    const first = await pool.decodeAll(['550']).catch((error) => error.message);
    const [second] = await pool.decodeAll(['550']);
    console.log(JSON.stringify([first, second.findings[0].code, started]));`);
  assert.equal(stderr, '');
  assert.deepEqual(JSON.parse(stdout), ['plainbounce: a worker of the pool stopped: it ended with 1.', 550, 2]);
});

test('a piece that traps refuses its call; the worker goes on, with its language', () => {
  const script = `
    const pool = await createPool({ size: 1 });
    const told = async (input) => (await pool.decodeAll([input], { locale: 'de' }))[0];
    const before = await told('550 5.1.1 User unknown');
    const message = await told('550 5.1.1 User unknown\\n'.repeat(1 << 20)).catch((error) => error.message);
    const after = await told('550 5.1.1 User unknown');
    console.log(JSON.stringify([message, after.locale, JSON.stringify(before) === JSON.stringify(after)]));`;
  // As on a machine without memory: 24 MB for a module.
  const { stdout, stderr } = run(script, '--wasm-max-mem-pages=384');
  const why = 'the module stopped, most likely for want of memory. It was started anew: other inputs can be decoded';
  assert.equal(stderr, '');
  assert.deepEqual(JSON.parse(stdout), [`plainbounce: decodeAll() gave no answer: ${why}.`, 'de', true]);
});

function run(source, ...flags) {
  const script = `import { createPool } from 'plainbounce/pool';${source}`;
  const args = [...flags, '--input-type=module', '--eval', script];
  return spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 });
}
