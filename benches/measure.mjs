// How the benches measure, and what they print.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needPackages, root, run, say } from '../scripts/needs.mjs';

/**
 * The seconds that each of `works` takes: the best of some rounds, in which they take turns, so that a busy machine is busy for all of
 * them. Counted is the processor time of the process, with what the engine does beside.
 */
export async function compete(works, rounds = 5) {
  const best = Object.fromEntries(Object.keys(works).map((name) => [name, Infinity]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      best[name] = Math.min(best[name], (user + system) / 1e6);
    }
  }
  return best;
}

/** Prints a table: rows of texts and numbers, numbers to the right. */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? shown(cell) : cell)));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  for (const row of cells) {
    console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '));
  }
}

function shown(number) {
  return number >= 100 ? Math.round(number).toLocaleString('en') : number.toFixed(2);
}

/** The median of some numbers. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

/** The number after a flag of the command line, such as `--count 1000`. */
export function flag(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`);
  if (at < 0) return otherwise;
  const value = Number(process.argv[at + 1]);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} needs a whole number above 0`);
  return value;
}

/** The other tools of `benches/compare`, from its lock file; installed again when that has changed. */
export async function peers() {
  needPackages();
  const folder = join(root, 'benches', 'compare');
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const mark = join(folder, 'node_modules', '.plainbounce-lock');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
    say('Installing the other tools from the lock file of benches/compare');
    const args = ['ci', '--ignore-scripts', '--omit=optional', '--no-fund', '--no-audit'];
    run('npm', args, { cwd: folder, shell: process.platform === 'win32' });
    writeFileSync(mark, lock);
  }
  return import('./compare/tools.mjs');
}
