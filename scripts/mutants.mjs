// `npm run mutants`: changes the recognisers and the classifier in small ways, one at a time, and runs the tests on each: a change that no
// test notices shows what is not tested. A sample of so many hundred, for all would take a day: `npm run mutants -- --shard 3/40`
// takes another one; further arguments go to cargo-mutants.
import { needCargoTool, needRust, root } from './needs.mjs';
import { spawnSync } from 'node:child_process';

needRust();
needCargoTool('cargo-mutants', '27.1.0', 'it makes the changes');
const given = process.argv.slice(2);
const shard = given.some((one) => one.startsWith('--shard')) ? [] : ['--shard', '0/60'];
const scope = given.some((one) => /^(?:--file|-f)/.test(one))
  ? []
  : ['--file', 'src/input/**', '--file', 'src/cause/**'];
// Without the tests of time and of large inputs, which other commands run.
const tests = 'lib bounce causes clean error explain formats log mail providers secrets transcript warnings'.split(' ');
const chosen = tests.flatMap((test) => (test === 'lib' ? ['--lib'] : ['--test', test]));
const args = ['mutants', '--no-shuffle', '--baseline', 'skip', '--timeout', '300', ...shard, ...scope, ...given];
const done = spawnSync('cargo', [...args, '--', '--features', 'serde', ...chosen], { cwd: root, stdio: 'inherit' });
// cargo-mutants ends with 2 when some were missed, 3 when some took too long.
process.exitCode = done.status ?? 1;
