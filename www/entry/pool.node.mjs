// Many inputs on all cores, in Node: `createPool()` with `worker_threads`.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { decodeAll, loadLocale, localePack } from './node.cjs';
import { poolOf } from './pool-calls.js';

/** The workers start when there is work, and without work they keep no program from ending. */
export async function createPool(options = {}) {
  const module = new WebAssembly.Module(readFileSync(new URL('./plainbounce-fast.wasm', import.meta.url)));
  return poolOf({ decodeAll, loadLocale, localePack }, availableParallelism(), options, (answered, lost) => {
    // The program's own flags, such as loaders, are none of the workers' business, and some stop them.
    const settings = { workerData: module, execArgv: [] };
    const thread = new Worker(new URL('./pool-worker.node.mjs', import.meta.url), settings);
    let pending = 0;
    thread.on('message', (answer) => {
      pending -= 1;
      if (pending === 0) thread.unref();
      answered(answer);
    });
    thread.on('error', lost);
    thread.on('exit', (code) => lost(new Error(`it ended with ${code}`)));
    thread.unref();
    const send = (piece) => {
      pending += 1;
      thread.ref();
      thread.postMessage(piece);
    };
    return { send, stop: () => thread.terminate() };
  });
}
