// What npm publishes: its files, its types, its version.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

test('the version is the same in the crate and in every lock file', () => {
  const [, version] = /^version = "(.+)"$/m.exec(readFileSync('Cargo.toml', 'utf8'));
  assert.equal(version, manifest.version);
  const [, locked] = /name = "plainbounce"\nversion = "(.+)"/.exec(readFileSync('Cargo.lock', 'utf8'));
  assert.equal(locked, manifest.version);
  assert.equal(JSON.parse(readFileSync('package-lock.json', 'utf8')).version, manifest.version);
  const projects = 'tests/package/projects';
  for (const { name } of readdirSync(projects, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const { packages } = JSON.parse(readFileSync(`${projects}/${name}/package-lock.json`, 'utf8'));
    const { version: used, integrity } = packages['node_modules/plainbounce'];
    assert.deepEqual([used, integrity], [manifest.version, undefined], name);
  }
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
    'dist/THIRD-PARTY.txt',
    'dist/core.js',
    'dist/core.js.map',
    'dist/custom-elements.json',
    'dist/edge-light.js',
    'dist/element-define.d.ts',
    'dist/element-define.js',
    'dist/element-define.js.map',
    'dist/element-far.js',
    'dist/element-far.js.map',
    'dist/element-react.d.ts',
    'dist/element-svelte.d.ts',
    'dist/element-vue.d.ts',
    'dist/element-worker.js',
    'dist/element-worker.js.map',
    'dist/element.d.ts',
    'dist/element.js',
    'dist/element.js.map',
    'dist/fast.cjs',
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
    'dist/plainbounce-fast.wasm',
    'dist/plainbounce.d.cts',
    'dist/plainbounce.d.ts',
    'dist/plainbounce.iife.d.ts',
    'dist/plainbounce.iife.js',
    'dist/plainbounce.wasm',
    'dist/pool-worker.js',
    'dist/pool-worker.node.mjs',
    'dist/pool.d.ts',
    'dist/pool.js',
    'dist/pool.node.mjs',
    'dist/sbom.cdx.json',
    'dist/web.js',
    'dist/web.js.map',
    'dist/workerd.js',
    'docs/API.md',
    'docs/COMPARE.md',
    'docs/EMBEDDING.md',
    'package.json',
  ]);
});

test('the bill of materials names every crate that is compiled in, and its licence is in the package', () => {
  const { bomFormat, specVersion, components } = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'));
  assert.deepEqual([bomFormat, specVersion], ['CycloneDX', '1.6']);
  const lock = readFileSync('Cargo.lock', 'utf8');
  const crates = components.filter(({ purl }) => purl.startsWith('pkg:cargo/'));
  for (const { name, version } of crates) {
    assert.ok(lock.includes(`name = "${name}"\nversion = "${version}"`), `${name} ${version}`);
  }
  const names = components.map(({ name }) => name);
  for (const name of ['wasm-bindgen', 'js-sys', 'web-sys', 'rust-std']) {
    assert.ok(names.includes(name), name);
  }
  const texts = readFileSync('dist/THIRD-PARTY.txt', 'utf8');
  for (const { name, version, licenses } of components) {
    assert.ok(texts.includes(`${name} ${version}: ${licenses[0].expression}`), name);
  }
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
