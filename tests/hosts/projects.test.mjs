// The packed package in real projects: each host installs the tarball, and each entry it can use answers every case as the
// entry for Node does here. `tests/package/projects` has the projects, one folder a host.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as plainbounce from 'plainbounce';
import { cases } from './cases.mjs';
import { conform } from './conformance.mjs';
import { answersOf, browser, serve } from './pages.mjs';
import { classicConformance, install } from './project.mjs';

const ENTRIES = ['plainbounce', 'plainbounce/inline', 'plainbounce/js'];
const IN_PAGES = [...ENTRIES, 'plainbounce/element/define'];
const { names, french, ...expected } = JSON.parse(JSON.stringify(await conform(plainbounce, cases())));
let chromium;

before(async () => {
  chromium = await browser();
});
after(() => chromium.close());

/** Every answer is the same; the first that is not is shown alone, for all of them fill a screen. */
function same({ error, names: found, french: language, shown, ...answers }, { isAlone = false } = {}) {
  assert.equal(error, undefined);
  answers.answers.forEach((answer, at) => assert.deepEqual(answer, expected.answers[at], `case ${at}`));
  assert.deepEqual(answers, expected);
  assert.deepEqual(
    names.filter((name) => !found.includes(name)),
    [],
  );
  assert.deepEqual(language, isAlone ? null : french);
  if (found.includes('PlainBounceElement') && shown !== undefined) assert.match(shown, /mailbox is full/i);
}

async function sameInPages(folder, paths, options) {
  const { address, stop } = await serve(folder);
  try {
    for (const path of paths) {
      same(await answersOf(chromium, `${address}/${path}`), options);
    }
  } finally {
    await stop();
  }
}

/** Two workers answer as the entry for Node does here. */
function sameInPool(found) {
  const texts = cases()
    .map(({ text }) => text)
    .filter((text) => typeof text === 'string');
  assert.deepEqual(found, plainbounce.decodeAll(texts, { locale: 'de' }));
}

async function sameInPoolOfPage(folder) {
  const { address, stop } = await serve(folder);
  try {
    sameInPool(await answersOf(chromium, `${address}/index.html#pool`));
  } finally {
    await stop();
  }
}

const entryPages = IN_PAGES.map((entry) => `index.html?entry=${encodeURIComponent(entry)}`);

test('the cases are many, and tell causes, warnings and languages', () => {
  assert.ok(expected.answers.length > 400);
  const causes = new Set(expected.answers.flatMap(({ findings }) => findings.map(({ cause }) => cause)));
  assert.ok(causes.size > 45, `${causes.size} causes`);
  assert.equal(expected.large.after, 'mailbox-full');
});

test('Node, ES modules', () => {
  const { run } = install('node-esm');
  for (const entry of ENTRIES) same(JSON.parse(run('node', 'main.mjs', entry)));
  sameInPool(JSON.parse(run('node', 'pool.mjs')));
});

test('Node, CommonJS', () => {
  const { run } = install('node-cjs');
  same(JSON.parse(run('node', 'main.cjs', 'plainbounce')));
});

test('Node, the command', () => {
  const { run } = install('node-esm');
  const printed = run('npx', 'plainbounce', '--json', 'conformance.mjs');
  assert.equal(typeof JSON.parse(printed).kind, 'string');
});

test('TypeScript, nodenext and bundler, in two versions', () => {
  const { run } = install('typescript');
  for (const version of ['typescript', 'typescript-7']) {
    const tsc = [`node_modules/${version}/bin/tsc`, '--project'];
    run('node', ...tsc, 'tsconfig.bundler.json');
    run('node', ...tsc, 'tsconfig.nodenext.json');
  }
  run('cp', 'cases.mjs', 'conformance.mjs', 'built');
  for (const entry of ENTRIES) same(JSON.parse(run('node', 'built/main.mjs', entry)));
  same(JSON.parse(run('node', 'built/main.cjs')));
});

test('Vite', async () => {
  const { folder, run } = install('vite');
  run('npx', 'vite', 'build');
  await sameInPages(join(folder, 'site'), entryPages);
  await sameInPoolOfPage(join(folder, 'site'));
});

test('webpack', async () => {
  const { folder, run } = install('webpack');
  run('npx', 'webpack');
  run('cp', 'index.html', 'site');
  await sameInPages(join(folder, 'site'), entryPages);
  await sameInPoolOfPage(join(folder, 'site'));
});

test('Rollup', async () => {
  const { folder, run } = install('rollup');
  run('npx', 'rollup', '--config', 'rollup.config.mjs', '--silent');
  run('cp', 'index.html', 'site');
  await sameInPages(join(folder, 'site'), entryPages);
});

test('esbuild', async () => {
  const { folder, run } = install('esbuild');
  run('node', 'build.mjs');
  run('cp', 'index.html', 'site');
  await sameInPages(join(folder, 'site'), entryPages);
});

test('Parcel', async () => {
  const { folder, run } = install('parcel');
  const build = (page) =>
    run('npx', 'parcel', 'build', '--no-cache', '--dist-dir', 'site', '--log-level', 'warn', page);
  build('index.html');
  await sameInPages(join(folder, 'site'), entryPages);
  // Without the setting Parcel reads `module` and `browser`, and knows the main entry alone.
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  delete manifest['@parcel/resolver-default'];
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  build('alone.html');
  await sameInPages(join(folder, 'site'), ['alone.html']);
});

test('Next.js: client, server and edge', async () => {
  const { folder, run } = install('next');
  run('npx', 'next', 'build');
  const { address, stop } = await started(folder, ['node_modules/next/dist/bin/next', 'start', '--port']);
  try {
    for (const entry of IN_PAGES) {
      same(await answersOf(chromium, `${address}/client?entry=${encodeURIComponent(entry)}`));
    }
    for (const side of ['server', 'edge']) same(await (await fetch(`${address}/${side}`)).json());
    assert.match(await (await fetch(`${address}/rendered`)).text(), /<p>This address does not exist<\/p>/);
  } finally {
    stop();
  }
});

/** Starts a server of a project on a free port and waits until it answers. */
async function started(folder, command) {
  const { address, stop: free } = await serve(folder);
  await free();
  const { port } = new URL(address);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const server = spawn(process.execPath, [...command, port, '--hostname', '127.0.0.1'], { cwd: folder, env });
  const stop = () => server.kill();
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).catch(() => null)) return { address, stop };
    await new Promise((wait) => setTimeout(wait, 200));
  }
  stop();
  throw new Error(`the server of ${folder} does not answer`);
}

test('workerd', () => {
  const { run } = install('workerd');
  run('node', 'bundle.mjs');
  for (const worker of ['worker.mjs', 'script-worker.mjs']) same(JSON.parse(run('node', 'main.mjs', worker)));
});

test('Deno', () => {
  const { run } = install('deno');
  for (const entry of ENTRIES) same(JSON.parse(run('npx', 'deno', 'run', '--allow-read', 'main.mjs', entry)));
});

test('Bun', () => {
  const { run } = install('bun');
  for (const entry of ENTRIES) same(JSON.parse(run('npx', 'bun', 'main.mjs', entry)));
});

test('pages without a bundler: import map, classic script, workers', async () => {
  const { folder } = install('static');
  classicConformance(folder);
  const workers = ['module-worker.mjs', 'classic-worker.js'].map((name) => `worker.html?worker=${name}`);
  const services = ['service-worker.mjs', 'service-worker.js'].map((name) => `service-worker.html?worker=${name}`);
  const maps = entryPages.map((page) => page.replace('index', 'import-map'));
  await sameInPages(folder, [...maps, 'classic.html', ...workers]);
  // Service workers and pages from the disk import nothing while they run: they get a language by `addLocale`.
  await sameInPages(folder, services, { isAlone: true });
  same(await answersOf(chromium, pathToFileURL(join(folder, 'classic.html')).href), { isAlone: true });
});

test('publint and "are the types wrong" find nothing', () => {
  const { run } = install('lint');
  run('npx', 'publint', '--strict', 'plainbounce.tgz');
  const attw = ['attw', 'plainbounce.tgz', '--no-color', '--no-emoji'];
  run('npx', ...attw, '--profile', 'strict', '--entrypoints', '.');
  // The other entries are ES modules alone, which Node 20.19 and newer take by `require` too.
  const modules = ['inline', 'js', 'element', 'element/define', 'format', 'overrides', 'locales/fr'];
  run('npx', ...attw, '--profile', 'esm-only', '--entrypoints', ...modules);
});

test('importing decode brings the decoder alone', () => {
  for (const name of ['esbuild', 'rollup']) {
    const { folder, run } = install(name);
    run(...SHAKEN[name]);
    const made = readdirSync(join(folder, 'shaken')).filter((file) => file.endsWith('.js'));
    const code = made.map((file) => readFileSync(join(folder, 'shaken', file), 'utf8')).join('\n');
    assert.match(code, /Call "await init\(\)" first/);
    assert.doesNotMatch(code, /customElements|HTMLElement|attachShadow/, name);
    const published = join(folder, 'node_modules', 'plainbounce', 'dist');
    const whole = ['core.js', 'web.js'].reduce((sum, file) => sum + statSync(join(published, file)).size, 0);
    assert.ok(code.length < whole * 1.05, `${name}: ${code.length} bytes, of which the package has ${whole}`);
  }
});

const SHAKEN = {
  esbuild: ['npx', 'esbuild', 'shaken.mjs', '--bundle', '--minify', '--format=esm', '--outdir=shaken'],
  rollup: ['npx', 'rollup', 'shaken.mjs', '--dir', 'shaken', '--plugin', 'node-resolve', '--silent'],
};
