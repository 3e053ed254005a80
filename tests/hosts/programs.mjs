// Programs that tests start, and what they need of the machine.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { needDebianPackages } from '../../scripts/needs.mjs';

/** Debian's packages, installed where they are missing; an error where this is no Debian. */
export function needPrograms(packages, why) {
  needDebianPackages(packages, why);
}

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts a program with a process group of its own; `stop` ends it with all that it started. */
export function start(command, args, options = {}) {
  const program = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let said = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream.on('data', (text) => {
      said = (said + text).slice(-10_000);
    });
  }
  const ended = new Promise((end) => program.once('close', end));
  const stop = async () => {
    try {
      process.kill(-program.pid, 'SIGTERM');
    } catch {
      // It is gone already.
    }
    await ended;
  };
  return { stop, said: () => said, pid: program.pid };
}

/** Runs a program to its end; an error with all it said when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (done.error) throw new Error(`${command} does not start: ${done.error.message}`);
  if (done.status !== 0) {
    throw new Error(
      `"${command} ${args.join(' ')}" ended with ${done.status ?? done.signal}:\n${done.stdout}${done.stderr}`,
    );
  }
  return done.stdout;
}

/** Waits until `ask` gives something true; what it gave. */
export async function until(what, ask, seconds = 20) {
  const end = Date.now() + seconds * 1000;
  let last;
  while (Date.now() < end) {
    try {
      const found = await ask();
      if (found) return found;
    } catch (error) {
      last = error;
    }
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`${what}: nothing after ${seconds} s`, { cause: last });
}
