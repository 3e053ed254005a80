// `npm run bench:pool`: what the pool gains over `decodeAll` on one thread, with 2 workers or `-- --size NUMBER`. On a machine that
// does something else, too, only the processor time tells: the last line says what a free machine could gain at best.
import { availableParallelism, loadavg } from 'node:os';
import { decodeAll } from 'plainbounce';
import { createPool } from 'plainbounce/pool';
import { mails, replies } from './inputs.mjs';
import { flag, median, table } from './measure.mjs';

const SIZE = flag('size', 2);
const ROUNDS = 5;

const kinds = {
  'replies, whole findings': [replies(flag('count', 20_000)), {}],
  'replies, explain: false': [replies(flag('count', 20_000)), { explain: false }],
  'mails of 4.5 KB, whole findings': [mails(Math.ceil(flag('count', 20_000) / 5), 4500), {}],
  'mails of 4.5 KB, explain: false': [mails(Math.ceil(flag('count', 20_000) / 5), 4500), { explain: false }],
};
const pool = await createPool({ size: SIZE });
const rows = [];
for (const [name, [inputs, options]] of Object.entries(kinds)) {
  const alone = () => decodeAll(inputs, options);
  const pooled = () => pool.decodeAll(inputs, options);
  await alone();
  await pooled();
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push([await timed(alone), await timed(pooled)]);
  const [one, many] = [0, 1].map((at) => ({
    time: median(rounds.map((round) => round[at].time)),
    work: median(rounds.map((round) => round[at].work)),
  }));
  rows.push([name, inputs.length / one.time, inputs.length / many.time, one.time / many.time, many.work / one.work]);
}
await pool.close();
console.log(`${SIZE} workers on ${availableParallelism()} cores; load of the machine ${loadavg()[0].toFixed(1)}\n`);
table(['', 'alone, a second', 'pool, a second', 'speed-up', 'processor time'], rows);
console.log(
  `\n"speed-up" is by the clock. "processor time" is how many times as much work the pool is in all; on ${SIZE} free cores the\n` +
    `speed-up cannot be more than ${SIZE} by that.`,
);

async function timed(work) {
  const [before, start] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { time: (performance.now() - start) / 1000, work: (user + system) / 1e6 };
}
