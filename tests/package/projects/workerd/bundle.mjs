// Joins a worker as wrangler does: conditions "workerd" and "worker", and `.wasm` left as a module of its own.
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

await build({
  entryPoints: ['worker.mjs', 'script-worker.mjs'],
  bundle: true,
  format: 'esm',
  conditions: ['workerd', 'worker', 'browser'],
  outdir: 'site',
  outExtension: { '.js': '.mjs' },
  external: ['*.wasm'],
  logLevel: 'warning',
});
copyFileSync(fileURLToPath(import.meta.resolve('plainbounce/plainbounce.wasm')), 'site/plainbounce.wasm');
