// `npm run bench:instructions`: how many instructions the hot paths take, counted by callgrind, against `instructions.json`. Seconds
// differ from run to run and from machine to machine; these counts differ by less than one in a thousand, so that five in a hundred more
// are a finding: the command ends with 1. `-- --record` writes the counts down, after a change that is meant, and names the
// compiler: with another one they are not comparable.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needDebianPackages, needRust, root, say, Unmet } from '../scripts/needs.mjs';
import { table } from './measure.mjs';

const LIMIT = 1.05;
const NOTES = join(root, 'benches', 'instructions.json');
const PLACE = join(root, 'target', 'callgrind');

try {
  needRust();
  if (spawnSync('valgrind', ['--version'], { stdio: 'ignore' }).status !== 0) {
    needDebianPackages(['valgrind'], 'callgrind counts the instructions');
  }
  measure();
} catch (error) {
  if (!(error instanceof Unmet)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}

function measure() {
  say('Building the bench');
  const program = built();
  const compiler = printed('rustc', ['--version']).trim();
  const paths = printed(program, []).trim().split('\n');
  const counts = Object.fromEntries(paths.map((path) => [path, counted(program, path)]));
  if (process.argv.includes('--record')) {
    writeFileSync(NOTES, `${JSON.stringify({ compiler, counts }, null, 2)}\n`);
    console.log(`noted in benches/instructions.json: ${compiler}`);
  }
  if (!existsSync(NOTES)) throw new Unmet('nothing is noted yet: run it with -- --record.');
  const noted = JSON.parse(readFileSync(NOTES, 'utf8'));
  if (noted.compiler !== compiler) console.log(`note: the counts are those of ${noted.compiler}, this is ${compiler}`);
  const rows = paths.map((path) => [path, noted.counts[path], counts[path], counts[path] / noted.counts[path]]);
  table(
    ['instructions', 'noted', 'now', 'ratio', ''],
    rows.map((row) => [...row.map((cell) => cell ?? '-'), verdict(row[3])]),
  );
  const grown = rows.filter(([, , , ratio]) => !(ratio <= LIMIT));
  if (grown.length > 0)
    throw new Unmet(`${grown.length} of ${rows.length} paths take more than ${LIMIT} times as many.`);
}

function verdict(ratio) {
  if (ratio > LIMIT) return 'too many';
  return ratio < 2 - LIMIT ? 'less: note it with -- --record' : '';
}

/** The bench, as cargo names its file. */
function built() {
  const args = ['bench', '--no-run', '--bench', 'instructions', '--message-format', 'json-render-diagnostics'];
  for (const line of printed('cargo', args).split('\n')) {
    const message = line.startsWith('{') ? JSON.parse(line) : {};
    if (message.target?.name === 'instructions' && message.executable) return message.executable;
  }
  throw new Unmet('cargo made no bench of this name.');
}

/** The instructions of one path, without the start of the program and what its first decode prepares. */
function counted(program, path) {
  mkdirSync(PLACE, { recursive: true });
  const out = join(PLACE, `${path.replace(/\W+/g, '-')}.out`);
  const callgrind = ['--tool=callgrind', '--toggle-collect=*measured*', `--callgrind-out-file=${out}`];
  // A small environment that is the same everywhere: it lies on the stack, and moves what follows.
  const done = spawnSync('valgrind', [...callgrind, program, path], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  const [, count] = /Collected\s*:\s*(\d+)/.exec(done.stderr) ?? [];
  if (done.status !== 0 || count === undefined || count === '0') {
    throw new Unmet(`callgrind counted nothing for "${path}":\n${done.stderr}`);
  }
  return Number(count);
}

function printed(command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0) throw new Unmet(`"${command} ${args.join(' ')}" ended with ${done.status ?? done.signal}.`);
  return done.stdout;
}
