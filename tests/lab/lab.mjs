// `npm run lab`: real mail servers send to servers that refuse, and what comes of it is decoded. Not a part of `npm test`: it
// needs Linux, root and Debian's package archive, and some minutes.
//
// Each mail server gets a root of its own, an overlay of the machine's in memory, into which it is installed; the machine
// itself gets no package. It runs in namespaces of its own, in a network that has nothing but the loopback: no packet leaves.
//
//   npm run lab                    all servers
//   npm run lab -- postfix exim    some
//
// Mails and logs stay in target/lab/NAME/ for a look, or to become fixtures.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../scripts/build.mjs';
import { root, say, Unmet } from '../../scripts/needs.mjs';
import { check } from './check.mjs';
import { servers } from './servers.mjs';

/** The longest that installing and playing one server takes, in seconds: five minutes on two busy cores, and as much again. */
const PATIENCE = 900;
/** How often a server is played that could not be: an archive that does not answer, a machine that is too busy. */
const ATTEMPTS = 2;

try {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(servers);
  const unknown = names.find((name) => !(name in servers));
  if (unknown) throw new Unmet(`There is no server "${unknown}" in the lab, only ${Object.keys(servers).join(', ')}.`);
  needLinux();
  build();
  const { decode } = await import('plainbounce');
  let faults = 0;
  for (const name of names) {
    faults += report(name, play(name), decode);
  }
  process.exitCode = faults > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Unmet)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}

function needLinux() {
  const has = (command, option = '--version') => spawnSync(command, [option], { stdio: 'ignore' }).status === 0;
  if (
    process.platform !== 'linux' ||
    process.getuid() !== 0 ||
    !has('apt-get') ||
    !has('unshare') ||
    !has('ip', '-V')
  ) {
    throw new Unmet('The lab needs Debian (apt-get, unshare, ip) and root, for mounts and namespaces of its own.');
  }
}

/** Installs and plays one server; the folder with what came of it. */
function play(name) {
  const { packages, modules = [] } = servers[name];
  say(`${name}: installing ${[...packages, ...modules].join(', ')} into a root of its own, and playing`);
  const folder = join(root, 'target', 'lab', name);
  mkdirSync(folder, { recursive: true });
  const script = fileURLToPath(new URL('play.mjs', import.meta.url));
  const alone = ['--mount', '--pid', '--ipc', '--uts', '--fork', '--kill-child', '--mount-proc'];
  for (let attempt = 1; ; attempt++) {
    const played = spawnSync('unshare', [...alone, process.execPath, script, 'prepare', name, folder], {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: PATIENCE * 1000,
      killSignal: 'SIGKILL',
    });
    if (played.status === 0) return folder;
    const why = `${name} was not played: ${played.error?.message ?? 'see above'}.`;
    if (attempt === ATTEMPTS) throw new Unmet(why);
    say(`${why} Once more`);
  }
}

function report(name, folder, decode) {
  const { mails, logs, compared, untold, faults } = check(folder, servers[name], decode);
  for (const fault of faults) console.log(`  ${fault}`);
  const sums = `${mails} mails, ${logs} runs of log lines, ${compared} facts compared, ${untold} that the server does not tell`;
  console.log(`${name}: ${sums}, ${faults.length} faults`);
  return faults.length;
}
