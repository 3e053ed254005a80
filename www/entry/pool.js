// Many inputs on all cores, in browsers: `createPool()` with Web Workers.
import { decodeAll, load, loadLocale, localePack } from './core.js';
import { moduleFrom } from './fetch.js';
import { poolOf } from './pool-calls.js';

/** Loads the module, here and for the workers, which start when there is work. */
export async function createPool({ source, worker, ...options } = {}) {
  if (typeof Worker === 'undefined')
    throw new Error('plainbounce: createPool() needs Web Workers, which are not here.');
  const module = await moduleFrom((await source) ?? new URL('./plainbounce.wasm', import.meta.url));
  await load(async () => module);
  return poolOf({ decodeAll, loadLocale, localePack }, navigator.hardwareConcurrency, options, (answered, lost) => {
    // Written in this way bundlers find the file.
    const thread = worker
      ? new Worker(worker, { type: 'module' })
      : new Worker(new URL('./pool-worker.js', import.meta.url), { type: 'module' });
    thread.onmessage = ({ data }) => answered(data);
    thread.onerror = thread.onmessageerror = lost;
    thread.postMessage(module);
    return { send: (piece) => thread.postMessage(piece), stop: () => thread.terminate() };
  });
}
