// `npm run bench:start`: what the package adds to the start of a program, from import to the first answer: in Node, and in Chromium
// with everything in its cache. Each figure is the median of cold processes; in Node its own start is measured in the same
// way and taken off.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { needChromium } from '../scripts/needs.mjs';
import { flag, median } from './measure.mjs';

const RUNS = flag('runs', 20);
const cwd = fileURLToPath(new URL('..', import.meta.url));
const REPLY = '550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown in virtual mailbox table';

inNode();
await inChromium();

function inNode() {
  const inside = `
    const before = performance.now();
    const { decode } = await import("plainbounce");
    const ready = performance.now();
    decode(${JSON.stringify(REPLY)});
    const told = performance.now();
    const { user, system } = process.cpuUsage();
    console.log(JSON.stringify([ready - before, told - ready, (user + system) / 1000]));`;
  const alone =
    'const { user, system } = process.cpuUsage(); console.log(JSON.stringify([0, 0, (user + system) / 1000]));';
  // In turns, so that a busy machine is busy for both.
  const rounds = Array.from({ length: RUNS }, () => [started(alone), started(inside)]);
  const [bare, whole] = [0, 1].map((at) => rounds.map((round) => round[at]));
  const [imports, decodes] = [0, 1].map((at) => median(whole.map(({ told }) => told[at])));
  const added = median(whole.map(({ time }) => time)) - median(bare.map(({ time }) => time));
  const worked = median(whole.map(({ told }) => told[2])) - median(bare.map(({ told }) => told[2]));
  console.log(`Node, median of ${RUNS} cold processes`);
  console.log(`  import ${ms(imports)}, first decode ${ms(decodes)}: ${ms(imports + decodes)} (asked for: 15 ms)`);
  console.log(`  the process takes ${ms(added)} longer than Node alone, and ${ms(worked)} more processor time`);
}

function started(source) {
  const start = performance.now();
  const done = spawnSync(process.execPath, ['--input-type=module', '--eval', source], { cwd, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return { time: performance.now() - start, told: JSON.parse(done.stdout) };
}

/** A new browser for each figure, all with one profile: the files come from its cache on the disk. */
async function inChromium() {
  const executablePath = needChromium();
  const { address, asked, stop } = await server();
  const profile = await mkdtemp(join(tmpdir(), 'plainbounce-start-'));
  const visit = async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
    const browser = await chromium.launchPersistentContext(profile, { executablePath, args });
    try {
      const page = await browser.newPage();
      await page.goto(address);
      return await page.evaluate(firstAnswer, REPLY);
    } finally {
      await browser.close();
    }
  };
  try {
    // The second visit lets the browser keep what it has compiled.
    await visit();
    await visit();
    asked.length = 0;
    const visits = [];
    for (let run = 0; run < RUNS; run += 1) visits.push(await visit());
    const [imports, loads, decodes] = [0, 1, 2].map((at) => median(visits.map((visit) => visit[at])));
    const all = median(visits.map((visit) => visit.reduce((sum, part) => sum + part, 0)));
    console.log(`Chromium, median of ${RUNS} new browsers with the files in their cache`);
    console.log(
      `  import ${ms(imports)}, init ${ms(loads)}, first decode ${ms(decodes)}: ${ms(all)} (asked for: 30 ms)`,
    );
    if (asked.length > 0) console.log(`  not from the cache: ${[...new Set(asked)].join(', ')}`);
  } finally {
    stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in the page. */
async function firstAnswer(reply) {
  const start = performance.now();
  const { decode, init } = await import('/dist/web.js');
  const there = performance.now();
  await init();
  const ready = performance.now();
  decode(reply);
  return [there - start, ready - there, performance.now() - ready];
}

/** The package as a server sends it that lets browsers keep it; `asked` has what they asked for. */
async function server() {
  const types = { js: 'text/javascript', wasm: 'application/wasm' };
  const asked = [];
  const http = createServer(({ url }, response) => {
    const name = /^\/dist\/([\w.-]+\.(js|wasm))$/.exec(url);
    if (name === null) {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><link rel="icon" href="data:,">');
      return;
    }
    asked.push(name[1]);
    response.setHeader('content-type', types[name[2]]);
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    response.end(readFileSync(join(cwd, 'dist', name[1])));
  });
  await new Promise((ready) => http.listen(0, '127.0.0.1', ready));
  const stop = () => {
    http.close();
    http.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${http.address().port}/`, asked, stop };
}

function ms(time) {
  return `${time.toFixed(1)} ms`;
}
