// Compares plainbounce with other tools: `npm run compare`, or `npm run compare -- FOLDER` for mails of your own, each NAME.eml
// with NAME.txt that has lines `recipient: …` and `enhanced: …`. `docs/COMPARE.md` says how to read the figures.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mails, replies } from './tools.mjs';

const fixtures = fileURLToPath(new URL('../../tests/fixtures/', import.meta.url));
const [given] = process.argv.slice(2);

await compareMails(given ? [resolve(given)] : ['standard', 'systems'].map((name) => join(fixtures, 'mail', name)));
if (!given) compareReplies(join(fixtures, 'causes.tsv'));

/** How many mails a tool reads: the first recipient and its status, where the label has them. */
async function compareMails(folders) {
  const labelled = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => ({ bytes: readFileSync(join(folder, name)), label: labelOf(join(folder, name)) })),
  );
  const asked = (field) => labelled.filter(({ label }) => label[field] !== null);
  const rows = [];
  for (const [tool, read] of Object.entries(mails)) {
    const right = { recipient: 0, enhanced: 0 };
    let failures = 0;
    for (const { bytes, label } of labelled) {
      let said = {};
      try {
        said = await read(bytes);
      } catch {
        failures += 1;
      }
      if (label.recipient !== null && plain(said.recipient) === plain(label.recipient)) right.recipient += 1;
      if (label.enhanced !== null && plain(said.status) === label.enhanced) right.enhanced += 1;
    }
    rows.push({
      tool,
      recipient: `${right.recipient} of ${asked('recipient').length}`,
      status: `${right.enhanced} of ${asked('enhanced').length}`,
      exceptions: failures,
    });
  }
  console.log(`${labelled.length} mails`);
  console.table(rows);
}

/** The first recipient and the first status of a label; null where it has none. */
function labelOf(mail) {
  const text = readFileSync(mail.replace(/\.eml$/, '.txt'), 'utf8');
  const field = (name) => new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1] ?? null;
  return { recipient: field('recipient'), enhanced: field('enhanced') };
}

// One tool puts angle brackets around an address, one keeps what stands before a semicolon.
function plain(value) {
  return String(value ?? '')
    .replace(/^.*;\s*/, '')
    .replace(/^<|>$/g, '')
    .toLowerCase();
}

/** How often a tool says of a reply whether it lasts, as the label does. */
function compareReplies(table) {
  const rows = readFileSync(table, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([text, , , , permanence]) => ({ text, wanted: permanence.split(' ') }))
    .filter(({ wanted }) => wanted.every((one) => ['permanent', 'temporary'].includes(one)));
  console.log(`${rows.length} replies`);
  console.table(
    Object.entries(replies).map(([tool, read]) => ({
      tool,
      'permanent or temporary': `${rows.filter(({ text, wanted }) => wanted.includes(read(text))).length} of ${rows.length}`,
    })),
  );
}
