// Reads many messages away from the page, so that it stays quick: takes files, gives sums from time to time.

import { decode, init } from '../dist/element.js';
import { add, entriesOf, newSums } from './aggregate.mjs';
import { piecesOf } from './pieces.mjs';

// How often the page hears how far it is, in milliseconds.
const PAUSE = 500;

onmessage = async ({ data: files }) => {
  try {
    await init();
    await read(files);
  } catch (error) {
    postMessage({ error: String(error?.message ?? error) });
  }
};

async function read(files) {
  const sums = newSums();
  const all = files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  let told = 0;
  for (const file of files) {
    for await (const { bytes, end } of piecesOf(file)) {
      add(sums, decode(bytes, { explain: false }));
      if (performance.now() - told > PAUSE) {
        told = performance.now();
        postMessage({ name: file.name, done: before + end, all, ...plain(sums), rows: [] });
      }
    }
    before += file.size;
  }
  postMessage({ name: '', done: all, all, ...plain(sums), rows: sums.rows, isLast: true });
}

function plain({ results, silent, sums }) {
  return { results, silent, entries: entriesOf(sums) };
}
