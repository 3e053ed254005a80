// Many inputs on all cores: gives pieces of a batch to workers and puts their answers together in the order of the inputs. What
// a worker is differs between browsers and Node: pool.js, pool.node.mjs.
//
// A worker answers with the JSON text that the module writes, and it is parsed here: parsed there, it would have to be copied as
// objects, which costs more than parsing.

/** The most inputs, and about the most bytes or characters, that a worker gets at once. */
const MOST_INPUTS = 512;
const MOST_LENGTH = 1 << 20;
/** How many pieces wait at a worker, so that it need not wait for this thread. */
const AHEAD = 2;
/** More workers than this would wait for the one thread that parses. */
const MOST_WORKERS = 8;

/**
 * `core` has the functions of the package on this thread's own module. `start(answered, lost)` makes a worker, `{ send, stop }`, and
 * calls one of the two for each piece that was sent, or when the worker is gone.
 */
export function poolOf(core, cores, { size = Math.min(cores, MOST_WORKERS) }, start) {
  if (!Number.isInteger(size) || size < 1) throw new RangeError('createPool: size must be a whole number above 0');
  const workers = new Set();
  let waiting = [];
  let isClosed = false;

  async function decodeAll(inputs, options) {
    const given = inputsOf(inputs);
    // Refuses options that cannot be read, in the words of `decodeAll`.
    core.decodeAll([], options);
    const { locale, audience, redact, explain, limits } = options ?? {};
    const pack = explain === false ? null : core.localePack(await core.loadLocale(locale ?? 'en'));
    const sent = { locale, audience, redact, explain, limits: limits && { ...limits } };
    if (isClosed) throw closed();
    if (given.length === 0) return [];
    return new Promise((resolve, reject) => {
      const call = { answers: new Array(given.length), left: 0, resolve, reject };
      for (const [first, end] of pieces(given, size)) {
        const piece = { inputs: given.slice(first, end), options: sent };
        waiting.push({ call, first, pack, piece });
        call.left += 1;
      }
      feed();
    });
  }

  /** Hands out what waits: to idle workers, to new ones while there are fewer than `size`, and ahead of time. */
  function feed() {
    while (waiting.length > 0) {
      const least = [...workers].sort((one, other) => one.work.length - other.work.length)[0];
      const worker = least?.work.length !== 0 && workers.size < size ? begin() : least;
      if (worker.work.length === AHEAD) return;
      hand(worker, waiting.shift());
    }
  }

  function begin() {
    const worker = { work: [], pack: null };
    worker.thread = start(
      (answer) => take(worker, answer),
      (error) => lose(worker, error),
    );
    workers.add(worker);
    return worker;
  }

  function hand(worker, job) {
    worker.work.push(job);
    // A worker is told a language once, and again when its words have changed.
    const isTold = job.pack === null || job.pack === worker.pack;
    if (!isTold) worker.pack = job.pack;
    worker.thread.send({ ...job.piece, pack: isTold ? null : job.pack });
  }

  function take(worker, { text, error }) {
    const { call, first } = worker.work.shift();
    if (error) fail(call, error);
    // Before parsing: the worker goes on meanwhile.
    feed();
    if (call.left === 0) return;
    JSON.parse(text).forEach((answer, at) => {
      call.answers[first + at] = answer;
    });
    call.left -= 1;
    if (call.left === 0) call.resolve(call.answers);
  }

  function lose(worker, error) {
    if (!workers.delete(worker)) return;
    worker.thread.stop();
    const why = error?.message || 'its script did not load';
    for (const { call } of worker.work) {
      fail(call, new Error(`plainbounce: a worker of the pool stopped: ${why}.`, { cause: error }));
    }
    feed();
  }

  /** Refuses a call, and forgets what of it still waits. */
  function fail(call, error) {
    call.left = 0;
    waiting = waiting.filter((job) => job.call !== call);
    call.reject(error);
  }

  async function close() {
    isClosed = true;
    const stopped = [...workers].map(({ thread }) => thread.stop());
    const jobs = [...waiting, ...[...workers].flatMap(({ work }) => work)];
    workers.clear();
    for (const { call } of jobs) fail(call, closed());
    await Promise.all(stopped);
  }

  return Object.freeze({ size, decodeAll, close });
}

/** Where the pieces of a batch begin and end: small enough that all workers end at about the same time. */
function* pieces(inputs, size) {
  const most = Math.min(MOST_INPUTS, Math.ceil(inputs.length / size));
  let first = 0;
  let length = 0;
  for (let at = 0; at < inputs.length; at += 1) {
    const more = inputs[at].length;
    if (at > first && (at - first === most || length + more > MOST_LENGTH)) {
      yield [first, at];
      first = at;
      length = 0;
    }
    length += more;
  }
  yield [first, inputs.length];
}

/** The inputs as they can be sent; throws what `decodeAll` throws for others. */
function inputsOf(inputs) {
  if (!Array.isArray(inputs)) throw new TypeError(`decodeAll: inputs must be an array, not ${nameOf(inputs)}`);
  return Array.from(inputs, (input, at) => {
    if (typeof input === 'string') return input;
    const tag = input?.[Symbol.toStringTag];
    const isView = tag === 'Uint8Array' && ArrayBuffer.isView(input);
    if (!isView && tag !== 'ArrayBuffer') {
      throw new TypeError(`decodeAll: inputs[${at}] must be a string or Uint8Array, not ${nameOf(input)}`);
    }
    // A detached buffer cannot be sent.
    if (input.byteLength === 0) return new Uint8Array();
    // With a view the whole buffer would be sent, which many small views may share.
    return isView && input.byteLength === input.buffer.byteLength ? input : new Uint8Array(input);
  });
}

function nameOf(value) {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function closed() {
  return new Error('plainbounce: the pool is closed.');
}
