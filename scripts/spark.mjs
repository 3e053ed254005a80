// `npm run spark`: the recipe of `examples/spark`, run: installs Spark and wasmtime beside the build, makes a log of 1,000,000 lines
// (`-- --count NUMBER` for less), decodes it, and compares a part of the answers with those of the package in `dist/`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { logLines } from '../benches/inputs.mjs';
import { flag } from '../benches/measure.mjs';
import { needRust, root, run, say, Unmet } from './needs.mjs';

const RECIPE = join(root, 'examples', 'spark');
const PLACE = join(root, 'target', 'spark');
const PYTHON = join(PLACE, 'venv', 'bin', 'python');
const TARGET = 'wasm32-unknown-unknown';
const COUNT = flag('count', 1_000_000);
/** So many answers are compared. */
const COMPARED = 10_000;

try {
  needJava();
  needPython();
  const module = builtModule();
  say(`Making a log of ${COUNT.toLocaleString('en')} lines`);
  const [log, expected] = await writeLog();
  say('Decoding it with Spark');
  run(PYTHON, [join(RECIPE, 'decode_log.py'), module, log, join(PLACE, 'decoded'), expected]);
} catch (error) {
  if (!(error instanceof Unmet)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}

function needJava() {
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0) return;
  throw new Unmet('Java is missing: install 17 or newer, such as openjdk-17-jre-headless, and run this command again.');
}

/** An environment with the packages of requirements.txt; installed again when they have changed. */
function needPython() {
  const wanted = readFileSync(join(RECIPE, 'requirements.txt'), 'utf8');
  const mark = join(PLACE, 'venv', '.requirements');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  say('Installing Spark and wasmtime into target/spark/venv');
  mkdirSync(PLACE, { recursive: true });
  run('python3', ['-m', 'venv', join(PLACE, 'venv')]);
  run(PYTHON, ['-m', 'pip', 'install', '--quiet', '--requirement', join(RECIPE, 'requirements.txt')]);
  writeFileSync(mark, wanted);
}

/** The crate as a module without JavaScript. */
function builtModule() {
  needRust();
  say('Building the module with the plain interface');
  const crate = ['--lib', '--crate-type', 'cdylib', '--release', '--no-default-features', '--features', 'c-abi'];
  run('cargo', ['rustc', '--quiet', '--target', TARGET, ...crate]);
  return join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), TARGET, 'release', 'plainbounce.wasm');
}

/** The log, and what the package answers to some of its lines. */
async function writeLog() {
  const { decodeAll } = await import('plainbounce');
  const [log, expected] = [join(PLACE, 'mail.log'), join(PLACE, 'expected.json')];
  const lines = logLines(COUNT);
  writeLines(log, lines);
  // Odd, for the kinds of lines take turns.
  const step = Math.ceil(COUNT / COMPARED) | 1;
  const some = lines.filter((_, at) => at % step === 0);
  const told = decodeAll(some, { explain: false }).map(({ findings: [first] }, at) => {
    const { cause = null, code = null, recipient = null } = first ?? {};
    return JSON.stringify({ line: some[at], cause, code, recipient });
  });
  writeLines(expected, told);
  return [log, expected];
}

function writeLines(path, lines) {
  const file = openSync(path, 'w');
  // In pieces: a text has a greatest length.
  for (let at = 0; at < lines.length; at += 10_000) writeSync(file, `${lines.slice(at, at + 10_000).join('\n')}\n`);
  closeSync(file);
}
