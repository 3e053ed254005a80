// The plugin in Roundcube itself: bounces are delivered into a mailbox and read in Chromium, mails are refused when they are
// sent. What must be shown is what the package says about the same bytes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { decode } from 'plainbounce';
import { buildHosts } from '../../scripts/hosts.mjs';
import { root } from '../../scripts/needs.mjs';
import { browser } from './pages.mjs';
import { startRoundcube } from './roundcube.mjs';

const BOUNCES = ['postfix', 'exim', 'gmail', 'exchange-2007', 'qmail', 'postfix-delayed'];
const SLOW = { timeout: 30_000 };
let chromium;
let roundcube;

before(async () => {
  chromium = await browser();
  roundcube = await startRoundcube(buildHosts().roundcube);
});
after(async () => {
  await roundcube?.stop();
  await chromium?.close();
});

function mail(name) {
  return readFileSync(join(root, 'tests', 'fixtures', 'mail', `${name}.eml`));
}

/** A page of a user who has logged in; it notes every address that is asked for. */
async function loggedIn(user, locale = 'en-US') {
  const context = await chromium.newContext({ locale });
  const page = await context.newPage();
  const asked = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.goto(roundcube.address);
  await page.fill('input[name=_user]', user);
  await page.fill('input[name=_pass]', roundcube.password);
  await page.click('#rcmloginsubmit');
  await page.locator('#messagelist').waitFor({ state: 'attached', ...SLOW });
  return { page, asked, close: () => context.close() };
}

/** Opens the page where a mail is written. Right after the login Roundcube shows the list instead now and then; and a click
 * before its commands are ready does nothing. */
async function compose(page) {
  for (let tries = 3; ; tries -= 1) {
    try {
      await page.goto(`${roundcube.address}/?_task=mail&_action=compose`);
      await page.locator('#_subject, #compose-subject').first().waitFor({ state: 'attached', timeout: 10_000 });
      return await page.waitForFunction(() => globalThis.rcmail?.commands?.send === true, undefined, {
        timeout: 10_000,
      });
    } catch (error) {
      if (error.name !== 'TimeoutError' || tries === 1) throw error;
    }
  }
}

/** Opens a message of the inbox on a page of its own; gives the elements above it. */
async function opened(page, uid) {
  await page.goto(`${roundcube.address}/?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`);
  await page.locator('#messagebody').waitFor(SLOW);
  return page.locator('#message-objects plain-bounce');
}

function headlines(bytes, locale) {
  return decode(bytes, { locale }).findings.map(({ explanation }) => explanation.headline);
}

test('bounces of several systems are explained above them, and nothing is fetched from elsewhere', async () => {
  for (const name of BOUNCES) roundcube.deliver('anna', mail(`systems/${name}`));
  const { page, asked, close } = await loggedIn('anna');
  for (const [at, name] of BOUNCES.entries()) {
    const box = await opened(page, at + 1);
    for (const headline of headlines(mail(`systems/${name}`), 'en')) {
      await box.getByRole('heading', { name: headline }).first().waitFor(SLOW);
    }
  }
  assert.ok(asked.some((url) => url.endsWith('/plainbounce-element.wasm')));
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(`${roundcube.address}/`) && !url.startsWith('data:')),
    [],
  );
  await close();
});

test('the preview beside the list explains it too', async () => {
  const bounce = mail('systems/postfix');
  roundcube.deliver('bert', bounce);
  const { page, close } = await loggedIn('bert');
  await page.click('#messagelist tbody tr .subject a');
  const [headline] = headlines(bounce, 'en');
  const preview = page.frameLocator('#messagecontframe');
  await preview.locator('plain-bounce').getByRole('heading', { name: headline }).waitFor(SLOW);
  await close();
});

test('the explanation speaks the language of the reader in Roundcube', async () => {
  const bounce = mail('systems/gmail');
  roundcube.deliver('claire', bounce);
  const { page, close } = await loggedIn('claire', 'fr-FR');
  const box = await opened(page, 1);
  const [headline] = headlines(bounce, 'fr');
  assert.notEqual(headline, headlines(bounce, 'en')[0]);
  await box.getByRole('heading', { name: headline }).waitFor(SLOW);
  assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
  await close();
});

test('an ordinary mail has nothing above it, and loads neither the element nor the module', async () => {
  roundcube.deliver('dora', mail('ordinary/newsletter'));
  roundcube.deliver('dora', mail('ordinary/about-a-bounce'));
  const { page, asked, close } = await loggedIn('dora');
  for (const uid of [1, 2]) {
    assert.equal(await (await opened(page, uid)).count(), 0);
  }
  assert.deepEqual(
    asked.filter((url) => url.includes('/plainbounce/package/')),
    [],
  );
  await close();
});

test('a mail of the postmaster that tells of no delivery loses the box again', async () => {
  const letter =
    'From: postmaster@example.com\r\nTo: emil@example.com\r\nSubject: Lunch\r\n\r\nLunch is at twelve.\r\n';
  roundcube.deliver('emil', letter);
  const { page, asked, close } = await loggedIn('emil');
  const box = await opened(page, 1);
  await box.waitFor({ state: 'detached', ...SLOW });
  assert.ok(asked.some((url) => url.includes('_action=viewsource')));
  await close();
});

test('a refusal is explained in the page where the mail was written, until the next try', async () => {
  const { page, close } = await loggedIn('frida');
  await compose(page);
  await page.locator('.recipient-input input, #_to').first().fill('jan@example.org');
  await page.locator('[name=_subject]').fill('Minutes');
  await page.locator('#composebody').fill('Hello Jan');
  roundcube.refuse('550-5.1.1 The address jan@example.org\n550 5.1.1 does not exist here: User unknown');
  await page.click('a.send, button.send');
  const box = page.locator('#compose-content plain-bounce');
  await box.getByRole('heading', { name: 'This address does not exist' }).first().waitFor(SLOW);
  assert.match(await box.evaluate((element) => element.shadowRoot.textContent), /jan@example\.org/);
  roundcube.refuse('452 4.2.2 Mailbox full');
  await page.click('a.send, button.send');
  const [headline] = headlines('RCPT TO:<jan@example.org>\n452 4.2.2 Mailbox full', 'en');
  await box.getByRole('heading', { name: headline }).first().waitFor(SLOW);
  assert.equal(await box.count(), 1);
  await close();
});
