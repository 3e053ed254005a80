// The crate as Rust programs use it: without what WebAssembly needs, with the oldest compiler that it promises, packed as
// crates.io would get it, with documentation that has no warning.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/needs.mjs';

const target = join(root, 'target', 'hosts', 'crate');
const manifest = readFileSync(join(root, 'Cargo.toml'), 'utf8');

/** What a command of cargo says; it must succeed. */
function cargo(args, { cwd = root, env = {}, folder = target } = {}) {
  const all = { ...process.env, CARGO_TARGET_DIR: folder, CARGO_TERM_COLOR: 'never', ...env };
  const { status, stdout, stderr } = spawnSync('cargo', args, { cwd, env: all, encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(status, 0, `cargo ${args.join(' ')}:\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** What the compiler or cargo warn of; what the build script says of the data is meant for its writers. */
function warnings(said) {
  return said.split('\n').filter((line) => line.startsWith('warning: ') && !line.startsWith('warning: plainbounce@'));
}

for (const features of ['', 'charsets', 'serde', 'charsets,serde']) {
  test(`it builds with the features "${features}"`, () => {
    const said = cargo(['check', '--package', 'plainbounce', '--lib', '--no-default-features', '--features', features]);
    assert.deepEqual(warnings(said), []);
  });
}

test('without the features for WebAssembly nothing of it is built', () => {
  const tree = cargo(['tree', '--package', 'plainbounce', '--edges', 'normal', '--features', 'serde']);
  assert.doesNotMatch(tree, /wasm-bindgen|js-sys|web-sys/);
});

test('the documentation has no warning', () => {
  cargo(['doc', '--package', 'plainbounce', '--lib', '--no-deps', '--features', 'serde'], {
    env: { RUSTDOCFLAGS: '--deny warnings' },
  });
});

test('every feature of the manifest is described', () => {
  const [, section] = /^\[features\]\n([\s\S]*?)^\[/m.exec(manifest);
  const features = [...section.matchAll(/^([\w-]+) = /gm)].map(([, name]) => name);
  const shared = features.filter((name) => name !== 'default' && !/^(?:locale-|built-in-)/.test(name));
  const text = readFileSync(join(root, 'src', 'lib.rs'), 'utf8');
  assert.deepEqual(
    shared.filter((name) => !text.includes(`\`${name}\``)),
    [],
  );
});

test('the packed crate is whole: a program that depends on it decodes', () => {
  const said = cargo(['package', '--package', 'plainbounce', '--allow-dirty', '--no-verify']);
  assert.deepEqual(warnings(said), []);
  const [, version] = /^version = "(.+)"$/m.exec(manifest);
  const place = join(root, 'target', 'hosts', 'rust-program');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(join(place, 'src'), { recursive: true });
  const archive = join(target, 'package', `plainbounce-${version}.crate`);
  assert.equal(spawnSync('tar', ['--extract', '--gzip', '--file', archive, '--directory', place]).status, 0);
  writeFileSync(
    join(place, 'Cargo.toml'),
    `[package]\nname = "program"\nedition = "2021"\n[dependencies]\nplainbounce = { path = "plainbounce-${version}" }\n[workspace]\n`,
  );
  writeFileSync(
    join(place, 'src', 'main.rs'),
    `fn main() {
    let answer = plainbounce::decode("550 5.1.1 User unknown", &plainbounce::Options::default());
    println!("{}", answer.findings[0].cause.id());
}
`,
  );
  assert.match(cargo(['run', '--quiet'], { cwd: place }), /^mailbox-unknown$/m);
});

test('the crate holds what its author wrote, and no tool of the benches', () => {
  const files = cargo(['package', '--package', 'plainbounce', '--allow-dirty', '--list']).split('\n');
  assert.ok(files.includes('benches/samples/mod.rs') && files.includes('README.md'));
  assert.deepEqual(
    files.filter((file) => /node_modules|^dist|^target/.test(file)),
    [],
  );
});

test('crates.io would take it', () => {
  const said = cargo(['publish', '--package', 'plainbounce', '--dry-run', '--allow-dirty', '--no-verify']);
  assert.deepEqual(
    warnings(said).filter((line) => line !== 'warning: aborting upload due to dry run'),
    [],
  );
});

test('the oldest compiler that it promises builds it', () => {
  const [, oldest] = /^rust-version = "(.+)"$/m.exec(manifest);
  const { status, stderr } = spawnSync('rustup', ['toolchain', 'install', oldest, '--profile', 'minimal'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  // By the rustup of the compiler: inside a program of cargo, the variables of the newer one are set.
  const env = { ...process.env, CARGO_TARGET_DIR: join(target, oldest) };
  for (const name of ['RUSTUP_TOOLCHAIN', 'CARGO', 'RUSTC']) delete env[name];
  const args = [
    'run',
    oldest,
    'cargo',
    'check',
    '--locked',
    '--package',
    'plainbounce',
    '--lib',
    '--features',
    'serde',
  ];
  const done = spawnSync('rustup', args, { cwd: root, env, encoding: 'utf8' });
  assert.equal(done.status, 0, done.stderr);
});
