// The site without a connection, the pages that need no script, and the page for other sites.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { serve } from './static.mjs';

const REPLY = '550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown';

test('after the first visit the site works without a connection', async ({ page, context }) => {
  const site = await serve();
  await page.goto(site.page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await context.setOffline(true);
  for (const path of ['', 'many.html', 'embed.html']) {
    await page.goto(new URL(path, site.page).href);
    await expect(page.locator('#network')).toContainText('You are offline. Everything here still works.');
  }
  await page.goto(site.page);
  await page.getByRole('textbox', { name: 'What the server said' }).fill(REPLY);
  await expect(page.locator('.card')).toHaveAttribute('data-cause', 'mailbox-unknown');
  await context.setOffline(false);
  await site.stop();
});

test('each code and cause has a page that reads without JavaScript', async ({ browser }) => {
  const site = await serve();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('../dist/site/reference/', site.page).href);
  const links = await page.getByRole('listitem').getByRole('link').count();
  expect(links).toBeGreaterThan(150);
  for (const [name, words] of [
    ['550.html', '550'],
    ['X.7.26.html', 'X.7.26'],
    ['mailbox-full.html', 'The recipient’s mailbox is full'],
  ]) {
    await page.goto(new URL(`../dist/site/reference/${name}`, site.page).href);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
  }
  // And in every language, each leading to the others.
  await page.goto(new URL('../dist/site/reference/ar/mailbox-full.html', site.page).href);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('صندوق المستلم ممتلئ');
  await page.locator('a[hreflang="de"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('voll');
  await expect(page.locator('link[hreflang]')).toHaveCount(15);
  await page.locator('a[hreflang="en"]').click();
  await expect(page).toHaveURL(/\/dist\/site\/reference\/mailbox-full\.html$/);
  await context.close();
  await site.stop();
});

test('the page for other sites shows what is chosen and writes the code for it', async ({ page }) => {
  const site = await serve();
  await page.goto(new URL('embed.html', site.page).href);
  await expect(page.locator('plain-bounce .card')).toBeVisible();
  await page.getByLabel('Audience').selectOption('admin');
  await page.getByLabel('View').selectOption('compact');
  await page.locator('[data-name="surface"]').fill('#fffaf0');
  await expect(page.locator('plain-bounce .card')).toHaveCSS('background-color', 'rgb(255, 250, 240)');
  await expect(page.locator('plain-bounce details.card')).toBeVisible();
  await expect(page.locator('#code')).toHaveText(
    /<style>\s*plain-bounce \{\s*--plainbounce-surface: #fffaf0;\s*\}\s*<\/style>\s*<plain-bounce audience="admin" view="compact">550 5\.1\.1 &lt;jan/,
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  await site.stop();
});
