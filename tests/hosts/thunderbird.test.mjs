// The add-on in Thunderbird itself, without a window: bounces are opened, and what stands above them is what the package says
// about the same bytes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { decode } from 'plainbounce';
import { buildHosts } from '../../scripts/hosts.mjs';
import { root } from '../../scripts/needs.mjs';
import { startThunderbird } from './thunderbird.mjs';

const SHOWN = `document.querySelector('plain-bounce')?.shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6')
  && document.querySelector('plain-bounce').shadowRoot.textContent`;
let addon;
let thunderbird;

before(async () => {
  addon = buildHosts().thunderbird;
  thunderbird = await startThunderbird(addon);
});
after(() => thunderbird?.stop());

function mail(name) {
  return readFileSync(join(root, 'tests', 'fixtures', 'mail', `${name}.eml`));
}

for (const name of ['postfix', 'exim', 'gmail', 'exchange-2007', 'qmail']) {
  test(`a bounce of ${name} is explained above it`, async () => {
    const bounce = mail(`systems/${name}`);
    const { read } = await thunderbird.open(bounce);
    const text = await read('the explanation', SHOWN);
    for (const { explanation } of decode(bounce).findings) {
      assert.ok(text.includes(explanation.headline), explanation.headline);
      assert.ok(text.includes(explanation.steps[0]), explanation.steps[0]);
    }
    assert.equal(await read('the place', `document.body.firstElementChild.localName`), 'plain-bounce');
  });
}

test('an ordinary mail stays as it is', async () => {
  const { read, evaluate } = await thunderbird.open(mail('ordinary/newsletter'));
  await read('the mail', `document.body.textContent.trim() !== ''`);
  // The background answers within this time for the bounces above.
  await new Promise((wait) => setTimeout(wait, 2000));
  assert.equal(await evaluate(`document.querySelectorAll('plain-bounce').length`), 0);
});

test('a mail of the postmaster that tells of no delivery stays as it is', async () => {
  const letter =
    'From: postmaster@example.com\r\nTo: emil@example.com\r\nSubject: Lunch\r\n\r\nLunch is at twelve.\r\n';
  const { read, evaluate } = await thunderbird.open(letter);
  await read('the mail', `document.body.textContent.includes('Lunch')`);
  await new Promise((wait) => setTimeout(wait, 2000));
  assert.equal(await evaluate(`document.querySelectorAll('plain-bounce').length`), 0);
});

test('the explanation speaks the language of Thunderbird', async () => {
  const french = await startThunderbird(addon, 'fr');
  try {
    const bounce = mail('systems/gmail');
    const { read } = await french.open(bounce);
    const text = await read('the explanation', SHOWN);
    const [{ explanation }] = decode(bounce, { locale: 'fr' }).findings;
    assert.ok(text.includes(explanation.headline), text);
  } finally {
    await french.stop();
  }
});
