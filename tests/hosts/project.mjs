// The packed package in a project of its own: packs `dist/` once, copies a project of `tests/package/projects` and
// installs it from its lock file, with the tarball in place of a published version.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../../scripts/needs.mjs';
import { casesModule } from './cases.mjs';

const PROJECTS = join(root, 'tests', 'package', 'projects');
const PLACE = join(root, 'target', 'hosts');
const TARBALL = 'plainbounce.tgz';
const QUIET = { NEXT_TELEMETRY_DISABLED: '1', DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1', CI: '1' };

// Read once: all projects are asked the same.
const asked = casesModule();

/** Installs a project; gives its folder and `run`, which runs a command there and gives what it printed. */
export function install(name) {
  const folder = join(PLACE, name);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((old) => old !== 'node_modules')) {
    rmSync(join(folder, old), { recursive: true });
  }
  cpSync(join(PROJECTS, name), folder, { recursive: true });
  copyFileSync(tarball(), join(folder, TARBALL));
  copyFileSync(join(root, '.npmrc'), join(folder, '.npmrc'));
  copyFileSync(join(root, 'tests', 'hosts', 'conformance.mjs'), join(folder, 'conformance.mjs'));
  copyFileSync(join(PROJECTS, 'page.mjs'), join(folder, 'page.mjs'));
  writeFileSync(join(folder, 'cases.mjs'), asked);
  const run = (command, ...args) => runIn(folder, command, args);
  run('npm', 'ci', '--prefer-offline', '--no-fund', '--no-audit');
  return { folder, run };
}

/** Conformance and cases as one classic script, for hosts that take no modules. */
export function classicConformance(folder) {
  buildSync({
    stdin: {
      contents: "export { conform } from './conformance.mjs'; export { cases } from './cases.mjs';",
      resolveDir: folder,
    },
    bundle: true,
    format: 'iife',
    globalName: 'conformance',
    outfile: join(folder, 'conformance.iife.js'),
  });
}

let packed = null;

/** The package as npm would publish it, packed once. */
export function tarball() {
  if (packed) return packed;
  if (!existsSync(join(root, 'dist'))) throw new Error('dist/ is missing: run "npm run build" first.');
  mkdirSync(PLACE, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  runIn(root, 'npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', PLACE]);
  packed = join(PLACE, TARBALL);
  renameSync(join(PLACE, `plainbounce-${version}.tgz`), packed);
  return packed;
}

/** Runs a command; what it printed on success, an error with everything it said otherwise. */
function runIn(cwd, command, args) {
  const env = { ...process.env, ...QUIET };
  // The marks of the test runner would make a Node program below believe that it is a test.
  delete env.NODE_TEST_CONTEXT;
  const done = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 300_000 });
  if (done.error) throw new Error(`${command} does not start: ${done.error.message}`);
  if (done.status !== 0) {
    throw new Error(
      `"${command} ${args.join(' ')}" ended with ${done.status ?? done.signal}:\n${done.stdout}${done.stderr}`,
    );
  }
  return done.stdout;
}
