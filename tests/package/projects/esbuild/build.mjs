import { build } from 'esbuild';

await build({
  entryPoints: ['main.mjs'],
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  loader: { '.wasm': 'file' },
  outdir: 'site',
  logLevel: 'warning',
});
