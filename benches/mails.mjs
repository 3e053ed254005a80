// `npm run bench:mails`: how many bounce mails a second are decoded, in Node and natively, beside parsers of mails that read the
// same mails in the same run and say nothing about them. `-- --count NUMBER` for another number than 2,000, `-- --size BYTES`
// for another size than 4,500. The native part is `benches/native`, a workspace of its own.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needRust, root, run, say } from '../scripts/needs.mjs';
import { mails } from './inputs.mjs';
import { compete, flag, peers, table } from './measure.mjs';

const COUNT = flag('count', 2000);
const SIZE = flag('size', 4500);
const PLACE = join(root, 'target', 'native');

const { decodeAll, parsers } = await peers();
const inputs = mails(COUNT, SIZE);
const length = inputs.reduce((sum, { length }) => sum + length, 0) / COUNT;
needRust();
say('Building benches/native');
const manifest = ['--manifest-path', join(root, 'benches', 'native', 'Cargo.toml'), '--target-dir', PLACE];
run('cargo', ['build', '--quiet', '--release', '--locked', ...manifest]);
const native = measuredNatively();

console.log(`\n${COUNT.toLocaleString('en')} bounce mails of ${length.toFixed(0)} bytes, by processor time\n`);
const times = await compete({
  'plainbounce, whole findings': () => decodeAll(inputs),
  'plainbounce, explain: false': () => decodeAll(inputs, { explain: false }),
  'postal-mime, parsing alone': () => each(parsers['postal-mime']),
  'mailparser, parsing alone': () => each(parsers.mailparser),
});
const inNode = Object.entries(times).map(([tool, time]) => [tool, COUNT / time]);
compared('Node', inNode, 'plainbounce, whole findings');
compared('natively', native, 'plainbounce');

/** Prints a table, with how many times the mails of a second are those of plainbounce. */
function compared(where, rows, ours) {
  const [, measure] = rows.find(([tool]) => tool === ours);
  table(
    [where, 'a second', 'times plainbounce'],
    rows.map(([tool, speed]) => [tool, speed, speed / measure]),
  );
  console.log('');
}

async function each(parse) {
  for (const input of inputs) await parse(input);
}

function measuredNatively() {
  mkdirSync(PLACE, { recursive: true });
  const file = join(PLACE, 'mails.bin');
  const length = (mail) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(mail.length);
    return bytes;
  };
  writeFileSync(file, Buffer.concat(inputs.flatMap((mail) => [length(mail), mail])));
  const program = join(PLACE, 'release', 'plainbounce-beside-others');
  const { status, stdout, stderr } = spawnSync(program, [file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the native part ended with ${status}: ${stderr}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([tool, speed]) => [tool, Number(speed)]);
}
