// Answers as text, Markdown and HTML: the same words in each, escaped where a form has signs of its own.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Parser } from 'commonmark';
import { decode } from 'plainbounce';
import { toHtml, toMarkdown, toText } from 'plainbounce/format';

const FULL = decode('452 4.2.2 <jan_novak*@example.com>: Mailbox full, 5 < 6 & 7 > 6');
const GMAIL = decode('550 5.1.1 The email account that you tried to reach does not exist. - gsmtp');

test('text has the parts in the order of reading', () => {
  const [{ explanation }] = GMAIL.findings;
  const { headline, summary, steps, avoid, retry, links, forAdmin } = explanation;
  const numbered = steps.map((step, at) => `${at + 1}. ${step}`).join('\n');
  const named = links.map(({ title, url }) => `${title}: ${url}`).join('\n');
  const expected = [headline, summary, numbered, avoid, retry, named].filter(Boolean).join('\n\n');
  assert.equal(toText(GMAIL), expected);
  assert.equal(toText(GMAIL, { note: true }), `${expected}\n\n${forAdmin.replace(/^/gm, '    ')}`);
});

test('HTML is whole, and shows signs as signs', () => {
  const html = toHtml(FULL, { note: true });
  assert.match(html, /^<section><h2 dir="auto">/);
  assert.ok(html.includes('5 &lt; 6 &amp; 7 &gt; 6'));
  const open = [...html.matchAll(/<([a-z0-9]+)[ >]/g)].map(([, name]) => name).sort();
  const closed = [...html.matchAll(/<\/([a-z0-9]+)>/g)].map(([, name]) => name).sort();
  assert.deepEqual(open, closed);
  assert.match(toHtml(GMAIL), /<a href="https:\/\/support\.google\.com\/[^"]*" rel="noreferrer">/);
});

test('Markdown reads as the same words', () => {
  const texts = [];
  const walker = new Parser().parse(toMarkdown(FULL, { note: true })).walker();
  for (let step = walker.next(); step; step = walker.next()) {
    if (step.entering && step.node.literal) texts.push(step.node.literal);
  }
  const words = texts.join('');
  const { headline, summary, forAdmin } = FULL.findings[0].explanation;
  for (const part of [headline, summary, forAdmin]) assert.ok(words.includes(part), part);
});

test('a note with backquotes stays inside its fence', () => {
  const answer = decode('550 5.7.1 ```` refused ```');
  const types = [];
  const walker = new Parser().parse(toMarkdown(answer, { note: true })).walker();
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) types.push(step.node.type);
  assert.equal(types.filter((type) => type === 'code_block').length, 1);
  assert.equal(types.at(-1), 'code_block');
});

test('warnings are said, and what has no explanation is left out', () => {
  const warned = decode('550 5.1.1 Message rejected: it contains a virus');
  assert.ok(toText(warned).includes(`! ${warned.warnings[0].message}`));
  assert.ok(toHtml(warned).includes('<p role="note" dir="auto">'));
  assert.equal(toText(decode('550 5.1.1 User unknown', { explain: false })), '');
  assert.equal(toHtml(decode('hello')), '');
});
