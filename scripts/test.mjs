// `npm test`: installs what is missing, builds, and runs every check and every test. The last line is the sum of them.
// `npm run test:hosts` runs the tests in other hosts.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { needChromium, needComponent, needFirefox, needPackages, needRust, root, run, say } from './needs.mjs';
import { check, count, counted, finish, nodeTests, read, renewReports, reports } from './tally.mjs';

let chromium;
let firefox;

renewReports();
const ready = check('what the tests need', () => {
  needRust();
  needComponent('clippy', 'it is the lint');
  needComponent('rustfmt', 'it checks the format');
  needPackages();
  chromium = needChromium();
  firefox = needFirefox();
  build();
});
if (ready) {
  const clippy = ['clippy', '--quiet'];
  const strictly = ['--', '--deny', 'warnings'];
  check('lint: the crate', () =>
    run('cargo', [...clippy, '--all-targets', '--features', 'serde,reports,locales,c-abi', ...strictly]),
  );
  check('lint: the boundary', () =>
    run('cargo', [
      ...clippy,
      '--features',
      'widget,small-allocator',
      '--target',
      'wasm32-unknown-unknown',
      ...strictly,
    ]),
  );
  check('lint: xtask', () => run('cargo', [...clippy, '--package', 'xtask', ...strictly]));
  check('lint: JavaScript', () => run('node', [tool('eslint/bin/eslint.js'), '--max-warnings', '0', '.']));
  check('format: Rust', () => run('cargo', ['fmt', '--all', '--check']));
  check('format: JavaScript', () =>
    run('node', [tool('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn']),
  );
  count('Rust tests', rustTests());
  count('Node tests', nodeTests('Node tests', ['tests/node', 'tests/package']));
  count('browser tests', browserTests());
}
finish();

function rustTests() {
  say('Rust tests');
  const all = cargoTests('serde,locales');
  // What the element draws needs no browser to be looked at, but its words.
  const element = cargoTests('widget', '--lib', 'widget::');
  return { passed: all.passed + element.passed, failed: all.failed + element.failed };
}

function cargoTests(feature, ...which) {
  const args = ['test', '--no-fail-fast', '--features', feature, ...which];
  const done = spawnSync('cargo', args, { cwd: root, stdio: ['inherit', 'pipe', 'inherit'], maxBuffer: 1 << 28 });
  const output = String(done.stdout);
  console.log(output);
  const results = [...output.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed;/gm)];
  const total = (group) => results.reduce((sum, result) => sum + Number(result[group]), 0);
  return counted(done, total(1), total(2));
}

function browserTests() {
  say('Browser tests, in Chromium and Firefox');
  const report = join(reports, 'browser.json');
  const env = { ...process.env, CHROMIUM: chromium, FIREFOX: firefox, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const args = [tool('@playwright/test/cli.js'), 'test', '--reporter=list,json'];
  const done = spawnSync('node', args, { cwd: root, stdio: 'inherit', env });
  let figures = { expected: 0, unexpected: 0, flaky: 0 };
  try {
    figures = JSON.parse(read(report)).stats;
  } catch (error) {
    console.error(`error: the report of the browser tests cannot be read: ${error.message}`);
  }
  return counted(done, figures.expected, figures.unexpected + figures.flaky);
}

function tool(path) {
  return join(root, 'node_modules', path);
}
