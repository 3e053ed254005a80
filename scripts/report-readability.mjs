// `npm run report:readability`: how easy the English texts for senders read, as Flesch–Kincaid grades (years of school). It ends
// with 1 when they are harder than they may be. `--all` prints every text's grade.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { build } from './build.mjs';

const AVERAGE = 7;
const HARDEST = 9;
const PARTS = ['headline', 'summary', 'step-1', 'step-2', 'step-3', 'avoid'];

/** The texts of each cause and variant for the sender, with the sentences all readers share, by name. */
export function senderTexts(messages) {
  const texts = new Map();
  for (const [name, [text]] of Object.entries(messages)) {
    const [message, part] = name.split('.');
    const isShared = /^(?:retry|certainty|warning)_/.test(message) && part === 'message';
    const isSender = PARTS.includes(part) && !/_(?:helpdesk|admin)$|^(?:ui|certainty)_/.test(message);
    if (!isShared && !isSender) continue;
    texts.set(message, [...(texts.get(message) ?? []), text]);
  }
  return texts;
}

/** The grade of some texts read one after another. */
export function grade(texts) {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce(syllables, 0) });
}

// A full stop or question mark with a blank behind it; a colon ends no sentence here.
function sentencesOf(text) {
  return text.split(/(?<=[.?])\s+/).filter((sentence) => wordsOf(sentence).length > 0);
}

// Addresses, names of hosts and of companies are not read word by word: each counts as one short word.
function wordsOf(sentence) {
  return sentence
    .replace(/\S+@\S+|\bMicrosoft 365\b|\b[\w-]+\.(?:example\.)?com\b/g, 'name')
    .split(/[\s–—-]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function syllables(sum, word) {
  return sum + Math.max(1, syllable(word.replace(/[^\p{L}’']/gu, '')));
}

function report(all) {
  const file = fileURLToPath(new URL('../www/texts/en.texts.json', import.meta.url));
  if (!existsSync(file)) build();
  const texts = senderTexts(JSON.parse(readFileSync(file, 'utf8')));
  const grades = [...texts].map(([name, text]) => [name, grade(text)]).sort(([, a], [, b]) => b - a);
  const average = grades.reduce((sum, [, value]) => sum + value, 0) / grades.length;
  for (const [name, value] of all ? grades : grades.slice(0, 15))
    console.log(`${value.toFixed(1).padStart(5)}  ${name}`);
  console.log(`${average.toFixed(1).padStart(5)}  average of ${grades.length} texts; ${AVERAGE} is the most`);
  const [[, hardest]] = grades;
  console.log(`${hardest.toFixed(1).padStart(5)}  the hardest; ${HARDEST} is the most`);
  return average <= AVERAGE && hardest <= HARDEST;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = report(process.argv.includes('--all')) ? 0 : 1;
}
