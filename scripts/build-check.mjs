// `npm run build:check`: builds the package twice, from copies of the sources in two folders and with nothing built before,
// and compares every byte. With `--built` the first of the two is `dist/` as it is, so that one build is enough: CI does
// that. Run it before a release and after a change of the build.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { needPackages, needRust, root, run, say, Unmet } from './needs.mjs';

const BUILT = ['.git', 'dist', 'dist-hosts', 'dist.new', 'node_modules', 'target', 'test-results', 'playwright-report'];
// What `npm run build` writes afterwards, from the others and from the lock files.
const DERIVED = /^(?:integrity\.json|sbom\.cdx\.json|THIRD-PARTY\.txt|site\b.*)$/;

try {
  needRust();
  needPackages();
  run('cargo', ['build', '--package', 'xtask']);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plainbounce-')));
  // Paths of different lengths: a path that gets into the module moves what comes after it.
  const elsewhere = built(join(folder, 'somewhere', 'else'));
  const builds = [process.argv.includes('--built') ? hashes(join(root, 'dist')) : built(join(folder, 'a')), elsewhere];
  rmSync(folder, { recursive: true });
  const [one, other] = builds;
  const differ = [...new Set(builds.flatMap((build) => [...build.keys()]))].filter(
    (name) => one.get(name) !== other.get(name),
  );
  for (const [name, hash] of one) console.log(`${hash}  dist/${name}`);
  if (differ.length > 0) throw new Unmet(`two builds differ in ${differ.join(', ')}.`);
  console.log('Two builds in two folders gave the same bytes.');
} catch (error) {
  if (!(error instanceof Unmet)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}

/** Builds a copy of the sources in `folder`; the files of its `dist/` with their SHA-256. */
function built(folder) {
  say(`Building in ${folder}`);
  for (const name of readdirSync(root).filter((name) => !BUILT.includes(name))) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const xtask = join(resolve(root, process.env.CARGO_TARGET_DIR ?? 'target'), 'debug', 'xtask');
  const env = {
    ...process.env,
    CARGO_MANIFEST_DIR: join(folder, 'xtask'),
    CARGO_TARGET_DIR: join(folder, 'target'),
  };
  run(process.platform === 'win32' ? `${xtask}.exe` : xtask, ['build'], { cwd: folder, env });
  return hashes(join(folder, 'dist'));
}

/** The files of a package's folder with their SHA-256. */
function hashes(dist) {
  const names = readdirSync(dist, { recursive: true }).filter(
    (name) => statSync(join(dist, name)).isFile() && !DERIVED.test(name),
  );
  return new Map(
    names.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(dist, name)))
        .digest('hex'),
    ]),
  );
}
