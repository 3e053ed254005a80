// Runs within `npm version NUMBER`: package.json is the one place where the version is written, and this carries it to the
// crate and to the lock files.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './needs.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const crate = join(root, 'Cargo.toml');
writeFileSync(crate, readFileSync(crate, 'utf8').replace(/^version = ".+"$/m, `version = "${version}"`));
run('cargo', ['update', '--offline', '--package', 'plainbounce']);

const projects = join(root, 'tests', 'package', 'projects');
for (const { name } of readdirSync(projects, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const path = join(projects, name, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  lock.packages['node_modules/plainbounce'].version = version;
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}
spawnSync('git', ['add', '--update', 'Cargo.toml', 'Cargo.lock', 'tests/package/projects'], { cwd: root });
