// `npm run fuzz`: random inputs against what must hold for every answer (`fuzz/`). All targets for a minute each, or those that are
// named: `npm run fuzz -- mail text --seconds 1800`. It installs what it needs, begins with our own fixtures, and ends with 1
// when something was found; then the input lies in fuzz/artifacts.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { needCargoTool, needNightly, needRust, root, run, say, Unmet } from './needs.mjs';

const TARGETS = ['text', 'mail', 'transcript', 'dsn', 'html', 'locale_pack', 'differential'];
/** Those whose inputs are what a person pastes, so that fixtures are good beginnings. */
const SEEDED = ['text', 'mail', 'differential', 'html'];
const LONGEST_SEED = 16 * 1024;

const { values: given, positionals } = parseArgs({
  options: { seconds: { type: 'string', default: '60' } },
  allowPositionals: true,
});

try {
  process.exitCode = await main(positionals.length > 0 ? positionals : TARGETS, Number(given.seconds));
} catch (error) {
  if (!(error instanceof Unmet)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 2;
}

async function main(targets, seconds) {
  const unknown = targets.find((target) => !TARGETS.includes(target));
  if (unknown !== undefined) throw new Unmet(`no target is called ${unknown}; there are ${TARGETS.join(', ')}`);
  if (!(seconds > 0)) throw new Unmet('--seconds must be a number above 0');
  needRust();
  needNightly('it alone can build what a fuzzer watches');
  needCargoTool('cargo-fuzz', '0.13.2', 'it drives the fuzzer');
  const env = { ...process.env, ...builtForTargets() };
  for (const target of SEEDED) seed(target);
  say('Building the fuzz targets');
  const isCompared = targets.includes('differential');
  run('cargo', ['+nightly', 'fuzz', 'build', '--sanitizer', 'none', ...featuresOf(isCompared)], { env });
  const results = [];
  const waiting = [...targets];
  const work = async () => {
    while (waiting.length > 0) results.push(await fuzz(waiting.shift(), seconds, env, isCompared));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), targets.length) }, work));
  console.log('\ntarget          executions   coverage   found');
  for (const { target, executions, coverage, failed } of results) {
    console.log(
      `${target.padEnd(14)}${executions.padStart(12)}${coverage.padStart(11)}   ${failed ? 'yes' : 'nothing'}`,
    );
  }
  const found = results.filter(({ failed }) => failed).length;
  console.log(`${results.length - found} passed, ${found} failed`);
  return found > 0 ? 1 : 0;
}

/** The engine that one target needs takes longer to build than all the rest. */
function featuresOf(isCompared) {
  return isCompared ? ['--features', 'differential'] : [];
}

/** The module that the differential target runs, and the language pack that another one changes, by the variables they read. */
function builtForTargets() {
  say('Building the module for the comparison with WebAssembly');
  run('rustup', ['target', 'add', 'wasm32-unknown-unknown']);
  const wasm = ['--target', 'wasm32-unknown-unknown', '--features', 'c-abi', '--message-format', 'json'];
  const done = spawnSync('cargo', ['build', '--release', ...wasm], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (done.status !== 0) throw new Unmet('the module for the comparison was not built');
  const messages = done.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const of = (reason) =>
    messages.findLast((message) => message.reason === reason && /plainbounce/.test(message.package_id));
  const folder = of('build-script-executed').out_dir;
  const module = of('compiler-artifact').filenames.find((name) => name.endsWith('.wasm'));
  const pack = readdirSync(folder).find((name) => /^[\w-]+\.pack$/.test(name));
  return { PLAINBOUNCE_WASM: module, PLAINBOUNCE_PACK: join(folder, pack) };
}

/** Gives a target our fixtures to begin with. */
function seed(target) {
  const folder = join(root, 'fuzz', 'corpus', target);
  mkdirSync(folder, { recursive: true });
  for (const text of fixtures()) {
    const name = createHash('sha256').update(text).digest('hex').slice(0, 24);
    writeFileSync(join(folder, name), text);
  }
}

function* fixtures() {
  for (const entry of readdirSync(join(root, 'tests', 'fixtures'), { recursive: true })) {
    const file = join(root, 'tests', 'fixtures', entry);
    if (!statSync(file).isFile()) continue;
    if (file.endsWith('.tsv')) {
      yield* readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split('\t')[0]);
    } else if (statSync(file).size <= LONGEST_SEED) {
      yield readFileSync(file);
    }
  }
}

function fuzz(target, seconds, env, isCompared) {
  say(`Fuzzing ${target} for ${seconds} seconds`);
  const options = [
    `-max_total_time=${seconds}`,
    '-timeout=30',
    '-rss_limit_mb=4096',
    '-print_final_stats=1',
    '-max_len=16384',
  ];
  const args = ['+nightly', 'fuzz', 'run', '--sanitizer', 'none', ...featuresOf(isCompared), target, '--', ...options];
  return new Promise((resolve) => {
    const fuzzer = spawn('cargo', args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    fuzzer.stderr.on('data', (data) => (output = (output + data).slice(-200_000)));
    fuzzer.on('close', (status) => {
      if (status !== 0) console.error(output.slice(-6000));
      const executions = /stat::number_of_executed_units:\s*(\d+)/.exec(output)?.[1] ?? '?';
      const coverage = [...output.matchAll(/cov: (\d+)/g)].at(-1)?.[1] ?? '?';
      resolve({ target, executions, coverage, failed: status !== 0 });
    });
  });
}
