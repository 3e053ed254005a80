// Builds a page for each framework: `out/NAME.html`.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const { js } = compile(readFileSync('Page.svelte', 'utf8'), { filename: 'Page.svelte', generate: 'client' });
writeFileSync('Page.js', js.code);
mkdirSync('out', { recursive: true });
for (const [name, entry] of Object.entries({
  react: 'react.jsx',
  vue: 'vue.mjs',
  svelte: 'svelte.mjs',
  lit: 'lit.mjs',
})) {
  await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['browser'],
    external: ['./locales/*'],
    outfile: `out/${name}.js`,
  });
  writeFileSync(
    `out/${name}.html`,
    `<!doctype html><html lang="en"><body><script type="module" src="${name}.js"></script>`,
  );
}
// esbuild does not copy what a module loads beside itself.
copyFileSync(
  fileURLToPath(import.meta.resolve('plainbounce/plainbounce-element.wasm')),
  'out/plainbounce-element.wasm',
);
