// What the commands need and a fresh machine lacks: each is looked for, and added with the reason said. Runs before
// `npm ci`, so with nothing but Node's own modules.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** A need that could not be met; the message is for the person at the terminal. */
export class Unmet extends Error {}

export function say(text) {
  console.log(`\n== ${text}`);
}

/** Runs a command with its output shown; throws when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (done.error) throw new Unmet(`${command} does not start: ${done.error.message}`);
  if (done.status !== 0) {
    throw new Unmet(`"${command} ${args.join(' ')}" ended with ${done.status ?? done.signal}.`);
  }
}

/** The npm packages of the lock file; installed again when it has changed since. */
export function needPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const mark = join(root, 'node_modules', '.plainbounce-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  say('Installing the npm packages of package-lock.json: the optimiser, the bundler and the test tools');
  run('npm', ['ci', '--no-fund', '--no-audit'], { shell: process.platform === 'win32' });
  writeFileSync(mark, lock);
}

/** Cargo, and with it the compiler. Not installed from here: people choose how they get Rust. */
export function needRust() {
  if (!works('cargo', ['--version'])) {
    throw new Unmet('Rust is missing: install it from https://rustup.rs and run this command again.');
  }
}

/** A part of the Rust toolchain, such as clippy. */
export function needComponent(name, why) {
  if (works('cargo', [name === 'rustfmt' ? 'fmt' : name, '--version'])) return;
  say(`Adding ${name} to the Rust toolchain: ${why}`);
  run('rustup', ['component', 'add', name]);
}

/** Whether rustup has a nightly compiler. */
export function hasNightly() {
  const list = spawnSync('rustup', ['toolchain', 'list'], { encoding: 'utf8' });
  return list.status === 0 && /^nightly/m.test(list.stdout);
}

/** The nightly compiler, for tools that no other one serves. */
export function needNightly(why) {
  if (hasNightly()) return;
  if (!works('rustup', ['--version'])) throw new Unmet('rustup is missing, which gives the nightly compiler.');
  say(`Installing the nightly compiler: ${why}`);
  run('rustup', ['toolchain', 'install', 'nightly', '--profile', 'minimal']);
}

/** A command of cargo in this very version; others of it are left where they are. */
export function needCargoTool(name, version, why) {
  const [, command] = /^cargo-(.+)$/.exec(name);
  const found = spawnSync('cargo', [command, '--version'], { encoding: 'utf8' });
  if (found.status === 0 && found.stdout.includes(version)) return;
  say(`Installing ${name} ${version}: ${why} (some minutes)`);
  run('cargo', ['install', '--locked', name, '--version', version]);
}

/** A Chromium or Chrome for the browser tests; the path of its program. */
export function needChromium() {
  return findChromium() ?? installed('Chromium', 'chromium', 'CHROMIUM', findChromium);
}

/** A Firefox for the tests of the element; the path of its program. */
export function needFirefox() {
  return findFirefox() ?? installed('Firefox', 'firefox-esr', 'FIREFOX', findFirefox);
}

function installed(name, apt, variable, find) {
  if (!canInstall()) throw new Unmet(`No ${name} was found: install one, or name its program in ${variable}.`);
  say(`Installing ${name} with apt-get: the browser tests run in it`);
  aptInstall([apt]);
  const found = find();
  if (!found) throw new Unmet(`apt-get installed ${name}, but its program was not found.`);
  return found;
}

/** Debian's packages of these names; those that are missing are installed. */
export function needDebianPackages(names, why) {
  const missing = names.filter((name) => !works('dpkg', ['--status', name]));
  if (missing.length === 0) return;
  if (!canInstall()) throw new Unmet(`These Debian packages are missing: ${missing.join(', ')} (${why}).`);
  say(`Installing ${missing.join(', ')} with apt-get: ${why}`);
  aptInstall(missing);
}

function canInstall() {
  return process.platform === 'linux' && onPath('apt-get') !== null && (isRoot() || onPath('sudo') !== null);
}

function isRoot() {
  return process.getuid?.() === 0;
}

function aptInstall(names) {
  const environment = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const apt = (...args) => {
    const [command, ...rest] = isRoot()
      ? ['apt-get', ...args]
      : ['sudo', '--preserve-env=DEBIAN_FRONTEND', 'apt-get', ...args];
    run(command, rest, environment);
  };
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...names);
}

/** The Chromium or Chrome of this machine, or null. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const elsewhere = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return names.map(onPath).find(Boolean) ?? elsewhere.find(isProgram) ?? null;
}

/** The Firefox of this machine, or null. */
export function findFirefox() {
  if (process.env.FIREFOX) return process.env.FIREFOX;
  const elsewhere = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  return ['firefox-esr', 'firefox'].map(onPath).find(Boolean) ?? elsewhere.find(isProgram) ?? null;
}

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
