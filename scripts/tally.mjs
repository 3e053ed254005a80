// Counts tests for the commands that run them. A runner counts by its own report. One that crashes, reports nothing or ran
// no test at all is a failure; what was skipped is not counted as passed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, say, Unmet } from './needs.mjs';

export const reports = join(root, 'test-results');
const sum = { passed: 0, failed: 0 };

/** Empties the folder of the reports. */
export function renewReports() {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
}

/** A step that holds or does not: only its failure counts, for it is no test. */
export function check(name, step) {
  say(name);
  try {
    step();
    return true;
  } catch (error) {
    console.error(error instanceof Unmet ? `error: ${error.message}` : error);
    count(name, { passed: 0, failed: 1 });
    return false;
  }
}

export function count(name, { passed, failed }) {
  if (passed + failed === 0) {
    console.error(`error: ${name}: no test ran`);
    failed = 1;
  }
  sum.passed += passed;
  sum.failed += failed;
}

/** What a runner counted; one more failure when it failed without saying which test. */
export function counted({ status }, passed, failed) {
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

/** Runs the tests of Node's runner that lie in the folders, by name: newer versions of Node take no folders. */
export function nodeTests(name, folders, options = []) {
  say(name);
  const report = join(reports, 'node.tap');
  const reporters = ['spec', 'stdout', 'tap', report];
  const args = reporters.map((value, at) => `--test-reporter${at % 2 ? '-destination' : ''}=${value}`);
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.test.mjs'))
      .map((file) => join(folder, file)),
  );
  const done = spawnSync('node', ['--test', ...options, ...args, ...files], { cwd: root, stdio: 'inherit' });
  const figure = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(read(report))?.[1] ?? 0);
  return counted(done, figure('pass'), figure('fail') + figure('cancelled'));
}

/** A report's text; none when the runner wrote none. */
export function read(report) {
  try {
    return readFileSync(report, 'utf8');
  } catch {
    return '';
  }
}

/** Prints the sum, as the last line, and sets the exit code by it. */
export function finish() {
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
}
