// What a screen reader is told: the tree of roles, names and words of each page and of each kind of answer.
// `npx playwright test trees --update-snapshots` writes the trees anew; read each of them before it is committed.
import { expect, test } from '@playwright/test';
import { LOG, SEVERAL } from './several.mjs';
import { serve } from './static.mjs';

const REPLY = '550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown';

test.use({ serviceWorkers: 'block' });

let site;
test.beforeAll(async () => void (site = await serve()));
test.afterAll(() => site.stop());

const tree = (locator, name) => expect(locator).toMatchAriaSnapshot({ name: `${name}.aria.yml` });

/** Opens the first page with an answer, everything in it unfolded. */
async function answered(page, text) {
  await page.goto(site.page);
  await expect(page.locator('#tables tbody tr').first()).toBeAttached();
  await page.locator('#paste').fill(text);
  await expect(page.locator('.card').first()).toBeVisible();
  const unfold = () =>
    page.locator('#answer').evaluate(({ shadowRoot }) => {
      for (const fold of shadowRoot.querySelectorAll('details:not([open])')) fold.open = true;
      return shadowRoot.querySelectorAll('details.card:not(:has(> .body))').length;
    });
  // What folds inside a card is there once the card is open.
  await expect.poll(unfold).toBe(0);
  await unfold();
}

test('the first page before anything is pasted', async ({ page }) => {
  await page.goto(site.page);
  await expect(page.locator('#tables tbody tr').first()).toBeAttached();
  await tree(page.locator('.desk'), 'first-page');
});

test('one answer with everything unfolded', async ({ page }) => {
  await answered(page, REPLY);
  await tree(page.locator('#answer'), 'one-answer');
});

test('several recipients, grouped by cause', async ({ page }) => {
  await answered(page, SEVERAL);
  await tree(page.locator('#answer'), 'several-recipients');
});

test('an either-or, and a text that says nothing of mail', async ({ page }) => {
  await answered(page, '550 Mailbox unavailable: user unknown or mailbox disabled');
  await tree(page.locator('#answer'), 'alternatives');
  await page.locator('#paste').fill('The quick brown fox');
  await expect(page.locator('.card[data-outcome="unknown"]')).toBeVisible();
  await tree(page.locator('#answer'), 'unrecognised');
});

test('the reference, searched', async ({ page }) => {
  await page.goto(site.page);
  await expect(page.locator('#tables tbody tr').first()).toBeAttached();
  await page.locator('#find').fill('5.7.26');
  await expect(page.locator('#found')).not.toBeEmpty();
  await tree(page.locator('#reference'), 'reference');
});

test('the share dialog', async ({ page }) => {
  await answered(page, REPLY);
  await page.getByRole('button', { name: 'Share a link' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await tree(page.getByRole('dialog'), 'share');
});

test('many messages', async ({ page }) => {
  await page.goto(new URL('many.html', site.page).href);
  await expect(page.locator('#network')).not.toBeEmpty();
  await page
    .locator('#file-picker')
    .setInputFiles({ name: 'mail.log', mimeType: 'text/plain', buffer: Buffer.from(LOG) });
  await expect(page.locator('#said')).toHaveText('Everything is read.');
  await tree(page.locator('main'), 'many');
});

test('the page for other sites', async ({ page }) => {
  await page.goto(new URL('embed.html', site.page).href);
  await expect(page.locator('plain-bounce .card')).toBeVisible();
  await tree(page.locator('main'), 'embed');
});

test('a page of the reference', async ({ page }) => {
  await page.goto(new URL('../dist/site/reference/X.7.26.html', site.page).href);
  await tree(page.locator('body'), 'page-of-a-status');
});
