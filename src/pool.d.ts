// Types of `plainbounce/pool`: many inputs on all cores, with Web Workers in a browser and `worker_threads` in Node.
import type { Decoding, Input, ModuleSource, Options } from 'plainbounce';

export interface PoolOptions {
  /** How many workers there are at most; as many as the machine has cores when it is left out, but no more than 8. */
  size?: number;
  /** In a browser: where the module comes from, as for `init`. */
  source?: ModuleSource | PromiseLike<ModuleSource>;
  /** In a browser: the address of `pool-worker.js`, where a bundler does not copy it. */
  worker?: string | { readonly href: string };
}

export interface Pool {
  /** How many workers there are at most. */
  readonly size: number;
  /**
   * The answers of `decodeAll`, in the order of the inputs; calls may overlap. The language of the options is loaded when it is not
   * there. Rejects with what `decodeAll` throws, and with an Error when the pool is closed or a worker stops: another one takes the
   * next call.
   */
  decodeAll(inputs: readonly Input[], options?: Options): Promise<Decoding[]>;
  /** Ends the workers; what they have not answered is rejected. */
  close(): Promise<void>;
}

/**
 * Makes a pool: loads the module, and starts workers when there is work for them. For less than some hundred inputs `decodeAll` alone
 * is sooner ready. In Node, a pool without work keeps no program from ending.
 */
export function createPool(options?: PoolOptions): Promise<Pool>;
