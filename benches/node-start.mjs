// `npm run bench:start`: what the package adds to the start of a Node program, from import to the first answer.
// Each figure is the median of cold processes; Node's own start is measured in the same way and taken off.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RUNS = 20;
const cwd = fileURLToPath(new URL('..', import.meta.url));
const REPLY = '550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown in virtual mailbox table';

const inside = `
  const before = performance.now();
  const { decode } = await import("plainbounce");
  const ready = performance.now();
  decode(${JSON.stringify(REPLY)});
  console.log(JSON.stringify([ready - before, performance.now() - ready]));`;

const bare = repeat('');
const whole = repeat(inside);
const [imports, decodes] = [0, 1].map((at) => median(whole.map(({ output }) => JSON.parse(output)[at])));
const added = median(whole.map(({ time }) => time)) - median(bare.map(({ time }) => time));
console.log(
  `import ${imports.toFixed(1)} ms, first decode ${decodes.toFixed(1)} ms (median of ${RUNS} cold processes)`,
);
console.log(`the process takes ${added.toFixed(1)} ms longer than Node alone`);

function repeat(source) {
  return Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const done = spawnSync(process.execPath, ['--input-type=module', '--eval', source], { cwd, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(done.stderr);
    return { time: performance.now() - start, output: done.stdout };
  });
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}
