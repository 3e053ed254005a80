// `npm run mutants`: changes the recognisers and the classifier in small ways, one at a time, and runs the tests on each: a change that no
// test notices shows what is not tested. There are some 8,000 changes: each 200th is made, and with `-- --shard 3/200` those three
// further on; further arguments go to cargo-mutants.
import { needCargoTool, needRust, root } from './needs.mjs';
import { spawnSync } from 'node:child_process';

needRust();
needCargoTool('cargo-mutants', '27.1.0', 'it makes the changes');
const given = process.argv.slice(2);
const shard = given.some((one) => one.startsWith('--shard')) ? [] : ['--shard', '0/200'];
const scope = given.some((one) => /^(?:--file|-f)/.test(one))
  ? []
  : ['--file', 'src/input/**', '--file', 'src/cause/**'];
// Without those of growth and of words in other languages.
const tests = [
  'lib',
  'answers',
  'bounce',
  'causes',
  'clean',
  'error',
  'explain',
  'formats',
  'hostile_mail',
  'limits',
  'log',
  'mail',
  'metamorphic',
  'providers',
  'secrets',
  'transcript',
  'warnings',
];
const chosen = tests.flatMap((test) => (test === 'lib' ? ['--lib'] : ['--test', test]));
const args = [
  'mutants',
  '--no-shuffle',
  '--sharding',
  'round-robin',
  '--baseline',
  'skip',
  '--timeout',
  '300',
  ...shard,
  ...scope,
  ...given,
];
// Nobody debugs a mutant, and without what a debugger needs it is linked in half the time.
const env = { ...process.env, CARGO_PROFILE_TEST_DEBUG: '0' };
const done = spawnSync('cargo', [...args, '--', '--features', 'serde', ...chosen], {
  cwd: root,
  env,
  stdio: 'inherit',
});
// cargo-mutants ends with 2 when some were missed, 3 when some took too long.
process.exitCode = done.status ?? 1;
