// `npm run test:hosts`: the packed package in other projects and programs: bundlers, runtimes, a webmail, a mail client. What
// they need is installed first. `--built` takes `dist/` as it is, where `npm test` has built it before.
import { build } from './build.mjs';
import { needChromium, needPackages } from './needs.mjs';
import { check, count, finish, nodeTests, renewReports } from './tally.mjs';

renewReports();
const ready = check('what the tests need', () => {
  needPackages();
  needChromium();
  if (!process.argv.includes('--built')) build();
});
// One file after another: the hosts are large programs, and each starts its own servers.
if (ready) count('tests in other hosts', nodeTests('Tests in other hosts', ['tests/hosts'], ['--test-concurrency=1']));
finish();
