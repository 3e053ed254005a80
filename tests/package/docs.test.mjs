// The documents: the reference is that of the types, and no link between them leads nowhere.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { apiReference, place } from '../../scripts/api.mjs';

test('docs/API.md is made from the types as they are: npm run docs', () => {
  assert.equal(readFileSync(place, 'utf8'), apiReference());
});

test('links between documents lead to files and headings that are there', () => {
  const documents = ['README.md', 'DESIGN.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']
    .concat(readdirSync('docs').map((name) => join('docs', name)))
    .concat(readdirSync('www/hosts').map((name) => join('www/hosts', name, 'README.md')));
  const lost = [];
  for (const document of documents.filter((name) => name.endsWith('.md'))) {
    const text = readFileSync(document, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^\w+:/.test(target)) continue;
      const [path, anchor] = target.split('#');
      const file = path === '' ? document : join(dirname(document), path);
      if (!existsSync(file)) lost.push(`${document}: ${target}`);
      else if (anchor && !anchors(readFileSync(file, 'utf8')).includes(anchor)) lost.push(`${document}: ${target}`);
    }
  }
  assert.deepEqual(lost, []);
});

/** The names that headings get in a browser. */
function anchors(text) {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}
