// `npm run bench:replies`: how many replies a second are decoded in Node, beside what other tools make of the same replies in the
// same run. `-- --count NUMBER` for another number than 100,000. Ratios are what to read: seconds are those of the machine.
import { replies } from './inputs.mjs';
import { compete, flag, peers, table } from './measure.mjs';

const COUNT = flag('count', 100_000);
/** So many inputs go into one `decodeAll`: the answers of all of them would be a matter of memory more than of decoding. */
const BATCH = 1000;
const YARDSTICK = 'zone-mta, lib/bounces.js';
const ASKED = { 'plainbounce, whole findings': 4.5, 'plainbounce, explain: false': 5 };

const { decodeAll, labels } = await peers();
const inputs = replies(COUNT);
const length = inputs.reduce((sum, { length }) => sum + length, 0) / COUNT;
console.log(`${COUNT.toLocaleString('en')} distinct replies of ${length.toFixed(0)} characters, by processor time\n`);

// The slowest tool gets every tenth.
const some = inputs.filter((_, at) => at % 10 === 0);
const times = await compete({
  'plainbounce, whole findings': () => batches((batch) => decodeAll(batch)),
  'plainbounce, explain: false': () => batches((batch) => decodeAll(batch, { explain: false })),
  [YARDSTICK]: () => inputs.forEach((text) => labels['zone-mta'](text)),
  'bounce-handler': () => inputs.forEach((text) => labels['bounce-handler'](text)),
  'email-bounce-parser': () => some.forEach((text) => labels['email-bounce-parser'](text)),
});
times['email-bounce-parser'] *= COUNT / some.length;
const rows = Object.entries(times).map(([tool, time]) => {
  const ratio = times[YARDSTICK] / time;
  const asked = ASKED[tool] === undefined ? '' : `${ASKED[tool]}: ${ratio >= ASKED[tool] ? 'reached' : 'not reached'}`;
  return [tool, COUNT / time, ratio, asked];
});
table(['', 'a second', 'times zone-mta', 'asked for'], rows);

function batches(work) {
  for (let at = 0; at < COUNT; at += BATCH) work(inputs.slice(at, at + BATCH));
}
