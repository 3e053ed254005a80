// The reviewers' sheet: every text of a language beside English.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('a language stands beside English, and a search narrows it', async ({ page }) => {
  await page.goto('/www/texts.html#de/mailbox-full.headline');
  await expect(page.locator('#rows tr')).toHaveCount(1);
  await expect(page.locator('#rows td[lang="en"] p').first()).toHaveText('The recipient’s mailbox is full');
  await expect(page.locator('#rows td[lang="de"] p').first()).toContainText('voll');
  await page.getByLabel('Find in names and texts').fill('mailbox-');
  await expect(page.locator('#count')).toHaveText(/^\d+ of \d+ texts$/);
  expect(new URL(page.url()).hash).toBe('#de/mailbox-');
  await page.getByLabel('Language').selectOption('ja');
  await expect(page.locator('#rows td[lang="ja"]').first()).not.toBeEmpty();
  await expect(page.locator('#other')).toHaveText('Japanese');
});

test('no text of a language that is there is missing', async ({ page }) => {
  await page.goto('/www/texts.html#fr');
  const rows = page.locator('#rows tr');
  await expect.poll(() => rows.count()).toBeGreaterThan(1500);
  expect(await page.locator('#rows td[lang="fr"]:empty').count()).toBe(0);
});

test('a language that does not load is said', async ({ page }) => {
  await page.route('**/texts/fr.texts.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/www/texts.html#fr');
  await expect(page.locator('#count')).toHaveText('The texts did not load: fr is not there (404)');
});

for (const colorScheme of ['light', 'dark']) {
  test(`nothing keeps people out, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/www/texts.html#fr/mailbox-full');
    await expect.poll(() => page.locator('#rows tr').count()).toBeGreaterThan(5);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
