// Where the package comes from: what of npm reaches users, which is nothing, and what builds it, which is locked.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = json('package.json');
const locked = Object.entries(json('package-lock.json').packages).filter(([place]) => place !== '');

test('nothing of npm is installed with the package', () => {
  for (const kind of [
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'bundleDependencies',
    'bundledDependencies',
  ]) {
    assert.equal(manifest[kind], undefined, kind);
  }
  assert.deepEqual(
    locked.filter(([, { dev }]) => !dev).map(([place]) => place),
    [],
    'every locked package is one of development',
  );
});

test('the package runs nothing when it is installed', () => {
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) {
    assert.equal(manifest.scripts[name], undefined, name);
  }
});

/** The modules that a file names, in any of the ways of JavaScript. */
function modules(text) {
  const ways = [
    /\b(?:import|export)\b[^'"()]*?\bfrom\s*["']([^"']+)["']/g,
    /\bimport\s*["']([^"']+)["']/g,
    /\b(?:import|require)\(\s*["']([^"']+)["']\s*\)/g,
  ];
  return ways.flatMap((way) => [...text.matchAll(way)].map(([, name]) => name));
}

test('the scripts of the package load their own files and parts of Node alone', () => {
  const found = (folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => /\.[cm]?js$/.test(name))
      .map((name) => join(folder, name));
  const files = ['dist', 'bin'].flatMap(found);
  assert.ok(files.length > 30, `${files.length} files`);
  const foreign = files.flatMap((file) =>
    modules(readFileSync(file, 'utf8'))
      .filter((name) => !/^(?:\.{1,2}\/|node:)/.test(name))
      // The package by its own name, in its commands and in the bindings for frameworks.
      .filter((name) => name !== 'plainbounce' && !name.startsWith('plainbounce/'))
      .map((name) => `${file}: ${name}`),
  );
  assert.deepEqual(foreign, []);
  assert.deepEqual(modules(`import a from 'a';import'b';export{c}from"c";import("d");require('e')`), [
    'a',
    'c',
    'b',
    'd',
    'e',
  ]);
});

test('what builds the package is named exactly, and is what the lock file has', () => {
  for (const [name, version] of Object.entries(manifest.devDependencies)) {
    assert.match(version, /^\d+\.\d+\.\d+$/, `${name} ${version} is one version`);
    assert.equal(locked.find(([place]) => place === `node_modules/${name}`)?.[1].version, version, name);
  }
});

test('every locked package has a digest, and one alone runs a script when it is installed', () => {
  for (const [place, { integrity }] of locked) assert.match(integrity ?? '', /^sha512-/, place);
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place);
  // It fetches the program for the machine where the optional package of that name is missing.
  assert.deepEqual(scripted, ['node_modules/esbuild']);
});

test('every locked crate has a digest and comes from the common registry', () => {
  for (const path of ['Cargo.lock', 'fuzz/Cargo.lock']) {
    const crates = readFileSync(path, 'utf8').split('[[package]]').slice(1);
    const own = crates.filter((crate) => !crate.includes('\nsource = ')).map((crate) => /name = "(.+)"/.exec(crate)[1]);
    for (const name of own) assert.match(name, /^(?:plainbounce(?:-fuzz)?|xtask|locale-compiler)$/, path);
    for (const crate of crates.filter((crate) => crate.includes('\nsource = '))) {
      assert.match(
        crate,
        /\nsource = "registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index"\nchecksum = "[0-9a-f]{64}"/,
      );
    }
  }
});
