// Plays the scenarios with one mail server: `node play.mjs prepare NAME FOLDER`, run by `lab.mjs` in mount and process
// namespaces of its own, gives the server a root of its own (an overlay of the machine's, in memory) and installs it there;
// then `node play.mjs play NAME FOLDER`, in a network namespace that has nothing but the loopback, lets it send, and keeps
// the mails and the log that come of it. When the first process ends, the kernel ends all that it began and forgets the
// mounts.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { answerNames } from './names.mjs';
import { refuse } from './refuser.mjs';
import { READER, REPORTER, scenarios } from './replies.mjs';
import { servers } from './servers.mjs';

/** Seconds after which a server that has not yet answered for every mail is left. */
const PATIENCE = 240;

const [, , step, name, folder] = process.argv;
const server = servers[name];
const root = join(folder, 'root');
const modules = join(folder, 'modules');

if (step === 'prepare') {
  prepare();
} else {
  try {
    await play();
  } finally {
    keepLog();
  }
  process.exit(0);
}

function prepare() {
  const memory = join(folder, 'memory');
  for (const path of [memory, root]) mkdirSync(path, { recursive: true });
  must('mount', ['--make-rprivate', '/']);
  must('mount', ['-t', 'tmpfs', 'tmpfs', memory]);
  for (const path of ['upper', 'work']) mkdirSync(join(memory, path));
  must('mount', ['-t', 'overlay', 'overlay', '-o', `lowerdir=/,upperdir=${memory}/upper,workdir=${memory}/work`, root]);
  furnish();
  install();
  server.setUp(root);
  writeFileSync(join(root, 'etc/hosts'), `127.0.0.1 localhost\n127.0.0.1 ${REPORTER} mail\n`);
  writeFileSync(join(root, 'etc/resolv.conf'), 'nameserver 127.0.0.1\noptions timeout:2 attempts:1\n');
  must('hostname', [REPORTER]);
  must('unshare', ['--net', process.execPath, fileURLToPath(import.meta.url), 'play', name, folder]);
}

/** Devices, processes and a policy that keeps packages from starting what they install. */
function furnish() {
  const path = (...parts) => join(root, ...parts);
  must('mount', ['-t', 'tmpfs', 'tmpfs', path('dev')]);
  for (const [device, minor] of Object.entries({ null: 3, zero: 5, full: 7, random: 8, urandom: 9 })) {
    must('mknod', ['-m', '666', path('dev', device), 'c', '1', String(minor)]);
  }
  symlinkSync('/proc/self/fd', path('dev/fd'));
  for (const at of ['proc', 'run', 'tmp']) must('mount', ['-t', at === 'proc' ? 'proc' : 'tmpfs', at, path(at)]);
  must('chmod', ['1777', path('tmp')]);
  writeFileSync(path('usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 });
}

/** Installs the packages from the internet or from what an earlier run kept. */
function install() {
  if (server.packages.length > 0) {
    const kept = join(folder, 'packages');
    mkdirSync(join(kept, 'partial'), { recursive: true });
    mkdirSync(join(root, 'packages'));
    must('mount', ['--bind', kept, join(root, 'packages')]);
    const apt = (...args) =>
      must('chroot', [root, 'apt-get', '--quiet=2', '-o', 'Dir::Cache::archives=/packages', ...args], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        stdio: ['ignore', 'ignore', 'ignore'],
      });
    const install = [
      'install',
      '--yes',
      '--no-install-recommends',
      ...server.packages,
      ...(server.syslog ? ['busybox-syslogd'] : []),
    ];
    try {
      apt(...install);
    } catch {
      apt('update');
      apt(...install);
    }
  }
  if (server.modules && !existsSync(join(modules, 'node_modules'))) {
    mkdirSync(modules, { recursive: true });
    writeFileSync(join(modules, 'package.json'), '{"private":true}');
    must('npm', ['install', '--no-fund', '--no-audit', '--silent', '--ignore-scripts', ...server.modules], {
      cwd: modules,
    });
  }
  if (server.modules) {
    mkdirSync(join(root, 'modules'));
    must('mount', ['--bind', modules, join(root, 'modules')]);
  }
}

async function play() {
  must('ip', ['link', 'set', 'lo', 'up']);
  // Resolvers that look whether the machine has IPv4 do not count 127.0.0.1.
  must('ip', ['address', 'add', '203.0.113.5/32', 'dev', 'lo']);
  // A route, not an address: servers take the addresses of interfaces for their own.
  must('ip', ['route', 'add', 'local', '198.51.100.0/24', 'dev', 'lo']);
  const mails = join(folder, 'mails');
  rmSync(mails, { recursive: true, force: true });
  mkdirSync(mails, { recursive: true });
  const played = scenarios.filter(({ fault }) => !server.hangsAt?.includes(fault));
  const open = new Set(played.map(({ id }) => id));
  const counts = new Map();
  await answerNames(scenarios);
  await refuse(scenarios, (mail) => {
    const about = scenarios.find(({ recipient }) => mail.includes(recipient));
    const id = about?.id ?? 'other';
    const number = (counts.get(id) ?? 0) + 1;
    counts.set(id, number);
    const isNotice = server.isNotice.test(mail);
    writeFileSync(join(mails, `${id}.${number}.${isNotice ? 'delayed' : 'failed'}.eml`), mail, 'latin1');
    if (!isNotice) open.delete(id);
  });
  if (server.syslog) await run('busybox', ['syslogd', '-O', '/var/log/mail.log']);
  await server.start({ run, keep });
  await pause(3000);
  for (const scenario of played) await server.submit(run, scenario.recipient, mailTo(scenario));
  const start = Date.now();
  const seconds = () => (Date.now() - start) / 1000;
  while (open.size > 0 && seconds() < PATIENCE) {
    await pause(3000);
    await server.tick?.(run, root, seconds());
  }
  await pause(1000);
}

function keepLog() {
  const log = join(root, server.log);
  writeFileSync(join(folder, 'log.txt'), existsSync(log) ? readFileSync(log) : '');
}

function mailTo({ id, recipient }) {
  return [
    `From: Jo Novak <${READER.address}>`,
    `To: Anna <${recipient}>`,
    `Subject: Invoice ${id}`,
    'Date: Tue, 3 Feb 2026 10:00:00 +0100',
    `Message-ID: <${id}@example.com>`,
    '',
    'Dear Anna,',
    'here is the invoice.',
    '',
  ].join('\n');
}

/** Runs a command in the server's root; resolves when it ends. A server may answer it only after ours have answered. */
function run(command, args, { input = '' } = {}) {
  return new Promise((resolve) => {
    const child = spawn('chroot', [root, command, ...args], { stdio: ['pipe', 'ignore', 'pipe'], timeout: 30_000 });
    let complaints = '';
    child.stderr.on('data', (chunk) => (complaints += chunk));
    child.on('exit', (status) => {
      if (status !== 0) console.error(`${command} ${args.join(' ')} ended with ${status}: ${complaints.trim()}`);
      resolve();
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Starts a server that stays in the foreground. */
function keep(command, args) {
  spawn('chroot', [root, command, ...args], { stdio: 'ignore' });
}

function must(command, args, options = {}) {
  const done = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (done.status !== 0)
    throw new Error(`"${command} ${args.join(' ')}" ended with ${done.status ?? done.error?.message}`);
}
