// `npm run release`: everything that has to hold before a version is published, and what would be published then. It publishes
// nothing itself: the last lines say how.
//
//   npm run release              all checks: tests, tests in other hosts, two builds compared, both packages packed
//   npm run release -- --quick   what is built already, packed and listed: to look at
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needPackages, needRust, root, run, say, Unmet } from './needs.mjs';

const made = join(root, 'target', 'release-packages');

try {
  needRust();
  needPackages();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (!process.argv.includes('--quick')) check(version);
  show(version);
} catch (error) {
  if (!(error instanceof Unmet)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}

function check(version) {
  say(`Checking version ${version}`);
  const changes = git('status', '--porcelain');
  if (changes !== '') throw new Unmet(`There are changes that are not committed:\n${changes}`);
  const log = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const [, title] = new RegExp(`^## ${version.replaceAll('.', '\\.')} \\((.+)\\)$`, 'm').exec(log) ?? [];
  if (!/^\d{4}-\d\d-\d\d$/.test(title ?? '')) {
    throw new Unmet(`CHANGELOG.md gives no date for ${version}: "## ${version} (year-month-day)".`);
  }
  run('npm', ['test']);
  run('npm', ['run', 'test:hosts', '--', '--built']);
  run('npm', ['run', 'build:check']);
}

function show(version) {
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  run('npm', ['run', 'build:hosts']);
  say('The npm package');
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', made]);
  say('The crate');
  run('cargo', ['package', '--package', 'plainbounce', '--allow-dirty', '--no-verify', '--target-dir', made]);
  say(`What would be published as ${version}`);
  const hosts = join(root, 'dist-hosts');
  for (const path of [
    join(made, `plainbounce-${version}.tgz`),
    join(made, 'package', `plainbounce-${version}.crate`),
    join(hosts, 'plainbounce.xpi'),
    join(hosts, 'help-page.html'),
  ]) {
    const bytes = readFileSync(path);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`${hash}  ${String(bytes.length).padStart(8)}  ${path.slice(root.length)}`);
  }
  console.log(`
Nothing is published yet. To publish:
  git tag v${version} && git push origin v${version}
  npm publish ${join(made, `plainbounce-${version}.tgz`).slice(root.length)} --access public
  cargo publish --package plainbounce`);
}

function git(...args) {
  return spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();
}
