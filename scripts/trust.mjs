// `npm run trust`: the short form of the checks that a release asks for beside the tests: where the crates come from and under which
// licences, the longest inputs, a minute of fuzzing for each target (`--seconds N` for another time), some tests in Miri and a few
// mutants. What cannot be run here is said and counted apart: it has not passed.
import { parseArgs } from 'node:util';
import { hasNightly, needCargoTool, needRust, root, run, say, Unmet } from './needs.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

const { values: given } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
/** Tests that take seconds there: the map from words to their places in the input. */
const IN_MIRI = ['input::text'];
const results = { passed: 0, failed: 0, 'not run': 0 };

check('licences, bans and sources of the crates', () => {
  needRust();
  needCargoTool('cargo-deny', '0.20.2', 'it reads licences and sources');
  // Offline, for what is checked is the lock file; the crates are there as soon as anything was built.
  run('cargo', ['fetch', '--locked', '--quiet']);
  run('cargo', ['deny', '--offline', 'check', 'licenses', 'bans', 'sources']);
});
check('known weaknesses of the crates', () => {
  const done = spawnSync('cargo', ['deny', 'check', 'advisories'], { cwd: root, encoding: 'utf8' });
  const words = `${done.stdout}${done.stderr}`;
  if (done.status !== 0 && /fetch advisory database|failed to fetch/i.test(words)) {
    return 'the list of weaknesses, github.com/rustsec/advisory-db, is out of reach';
  }
  if (done.status !== 0) throw new Unmet(words);
});
check('the longest inputs', () => {
  run('cargo', ['test', '--quiet', '--test', 'limits', '--', '--ignored']);
});
check('tests in Miri', () => {
  if (!hasNightly()) return 'there is no nightly compiler; `npm run miri` installs one';
  run('node', [join(root, 'scripts', 'miri.mjs'), ...IN_MIRI]);
});
check('mutants', () => {
  // One of two thousand: too few for a share, enough to see that the tests notice any.
  spawnSync('node', [join(root, 'scripts', 'mutants.mjs'), '--shard', '0/2000'], { cwd: root, stdio: 'inherit' });
  const [caught, missed] = ['caught', 'missed'].map(
    (what) => readFileSync(join(root, 'mutants.out', `${what}.txt`), 'utf8').split('\n').length - 1,
  );
  if (caught < missed) throw new Unmet(`${caught} mutants were caught, ${missed} were missed`);
});
check('random inputs', () => {
  if (!hasNightly()) return 'there is no nightly compiler; `npm run fuzz` installs one';
  run('node', [join(root, 'scripts', 'fuzz.mjs'), '--seconds', given.seconds]);
});

const told = Object.entries(results).map(([what, count]) => `${count} ${what}`);
console.log(`\n${told.join(', ')}`);
process.exitCode = results.failed > 0 ? 1 : 0;

/** A step that holds, fails, or gives the reason why it could not be run. */
function check(name, step) {
  say(name);
  try {
    const missing = step();
    if (missing) console.log(`NOT RUN: ${missing}`);
    results[missing ? 'not run' : 'passed'] += 1;
  } catch (error) {
    console.error(error instanceof Unmet ? `error: ${error.message}` : error);
    results.failed += 1;
  }
}
