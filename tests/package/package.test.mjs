// What npm publishes: its files, its types, its version.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

test('the version is that of the crate', () => {
  const [, version] = /^version = "(.+)"$/m.exec(readFileSync('Cargo.toml', 'utf8'));
  assert.equal(manifest.version, version);
});

test('the changelog has an entry for the version', () => {
  assert.match(readFileSync('CHANGELOG.md', 'utf8'), new RegExp(`^## ${manifest.version.replaceAll('.', '\\.')}`, 'm'));
});

test('the package has no dependencies', () => {
  assert.equal(manifest.dependencies, undefined);
});

test('the lock files name no host but the common registries', () => {
  assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved"/);
  const sources = readFileSync('Cargo.lock', 'utf8').match(/^source = .+$/gm);
  assert.deepEqual([...new Set(sources)], ['source = "registry+https://github.com/rust-lang/crates.io-index"']);
});

test('the tarball has these files', () => {
  const listing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
  const packed = JSON.parse(listing.slice(listing.search(/^[[{]/m)));
  const [{ files }] = Array.isArray(packed) ? packed : Object.values(packed);
  const paths = files.map(({ path }) => path).filter((path) => !/^dist\/locales\/[\w.-]+\.(?:d\.ts|js)$/.test(path));
  assert.deepEqual(paths.sort(), [
    'CHANGELOG.md',
    'LICENSE-APACHE',
    'LICENSE-MIT',
    'README.md',
    'bin/compile-locale.mjs',
    'bin/plainbounce.mjs',
    'dist/core.js',
    'dist/core.js.map',
    'dist/custom-elements.json',
    'dist/edge-light.js',
    'dist/element-define.d.ts',
    'dist/element-define.js',
    'dist/element-define.js.map',
    'dist/element-react.d.ts',
    'dist/element-svelte.d.ts',
    'dist/element-vue.d.ts',
    'dist/element.d.ts',
    'dist/element.js',
    'dist/element.js.map',
    'dist/format.d.ts',
    'dist/format.js',
    'dist/inline.js',
    'dist/integrity.json',
    'dist/js.js',
    'dist/locale-compiler.wasm',
    'dist/node.cjs',
    'dist/node.mjs',
    'dist/overrides.d.ts',
    'dist/overrides.js',
    'dist/overrides.node.mjs',
    'dist/plainbounce-element.wasm',
    'dist/plainbounce.d.cts',
    'dist/plainbounce.d.ts',
    'dist/plainbounce.iife.d.ts',
    'dist/plainbounce.iife.js',
    'dist/plainbounce.wasm',
    'dist/web.js',
    'dist/web.js.map',
    'dist/workerd.js',
    'package.json',
  ]);
});

test('each script and the module have their integrity value', () => {
  const noted = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  const names = readdirSync('dist').filter((name) => /\.(?:js|wasm)$/.test(name));
  const values = names.map((name) => [
    name,
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${name}`))
      .digest('base64')}`,
  ]);
  assert.deepEqual(noted, Object.fromEntries(values));
});

test('maps name their sources by names of the project', () => {
  for (const name of ['core.js', 'web.js']) {
    assert.ok(readFileSync(`dist/${name}`, 'utf8').endsWith(`//# sourceMappingURL=${name}.map\n`), name);
    const { sources, sourcesContent } = JSON.parse(readFileSync(`dist/${name}.map`, 'utf8'));
    assert.deepEqual(
      sources.filter((source) => !/^\.\.\/[\w-]+\.js$/.test(source)),
      [],
    );
    assert.equal(sourcesContent.length, sources.length);
  }
});

test('publint finds nothing to mend', async () => {
  const { messages } = await publint({ pkgDir: '.', strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest)),
    [],
  );
});

test('the module names no folder of the machine that built it', () => {
  const module = readFileSync('dist/plainbounce.wasm', 'latin1');
  for (const folder of [process.cwd(), process.env.HOME, process.env.CARGO_HOME, process.env.CARGO_TARGET_DIR]) {
    if (folder && folder.length > 1) assert.ok(!module.includes(`${folder}/`), folder);
  }
});
