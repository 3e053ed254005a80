// The looks: the first page with an answer, and each of the other pages, narrow, middling and wide, light and dark, from left to
// right and from right to left.
// `npx playwright test snapshots --update-snapshots` takes them anew; look at each of them before it is committed.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { LOG, SEVERAL } from './several.mjs';
import { serve } from './static.mjs';

const FONT = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';
const HEIGHTS = { 320: 1700, 768: 1500, 1280: 1000 };

// The style that sets the font is none of the site's.
test.use({ serviceWorkers: 'block', bypassCSP: true, reducedMotion: 'reduce' });
test.skip(!existsSync(FONT), 'the pictures were taken with the fonts of Debian');

/** The page in a colour scheme and a width, without what differs from run to run. */
async function prepare(page, width, colorScheme) {
  const site = await serve();
  await page.setViewportSize({ width: Number(width), height: HEIGHTS[width] });
  await page.emulateMedia({ colorScheme });
  return site;
}

async function compare(page, name) {
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page).toHaveScreenshot(`${name}.png`, {
    stylePath: fileURLToPath(new URL('snapshots.css', import.meta.url)),
    caret: 'hide',
  });
}

for (const width of Object.keys(HEIGHTS)) {
  for (const colorScheme of ['light', 'dark']) {
    for (const locale of ['en', 'ar']) {
      test(`it looks as it did: ${width} px, ${colorScheme}, ${locale}`, async ({ page }) => {
        const site = await prepare(page, width, colorScheme);
        await page.goto(site.page);
        await expect(page.locator('#tables tbody tr').first()).toBeAttached();
        await page.locator('#language').selectOption(locale);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await page.locator('#paste').fill(SEVERAL);
        await expect(page.locator('.answer')).toHaveAttribute('lang', locale);
        await expect(page.locator('.card')).toHaveCount(2);
        await page.locator('.why > summary').first().click();
        await page.locator('h1').click();
        await compare(page, `${width}-${colorScheme}-${locale}`);
        await site.stop();
      });
    }
  }

  // Light from left to right and dark from right to left: what depends on both is in the pictures of the first page.
  for (const [colorScheme, locale] of [
    ['light', 'en'],
    ['dark', 'ar'],
  ]) {
    test.describe(() => {
      test.use({ locale });

      test(`many messages look as they did: ${width} px, ${colorScheme}, ${locale}`, async ({ page }) => {
        const site = await prepare(page, width, colorScheme);
        await page.goto(new URL('many.html', site.page).href);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page.locator('#network')).not.toBeEmpty();
        const buffer = Buffer.from(LOG);
        await page.locator('#file-picker').setInputFiles({ name: 'mail.log', mimeType: 'text/plain', buffer });
        await expect(page.locator('#rows-body tr')).toHaveCount(3);
        await compare(page, `many-${width}-${colorScheme}-${locale}`);
        await site.stop();
      });

      test(`a page of the reference looks as it did: ${width} px, ${colorScheme}, ${locale}`, async ({ page }) => {
        const site = await prepare(page, width, colorScheme);
        const folder = locale === 'en' ? '' : `${locale}/`;
        await page.goto(new URL(`../dist/site/reference/${folder}mailbox-full.html`, site.page).href);
        await compare(page, `reference-${width}-${colorScheme}-${locale}`);
        await site.stop();
      });
    });
  }

  for (const colorScheme of ['light', 'dark']) {
    test(`the page for other sites looks as it did: ${width} px, ${colorScheme}`, async ({ page }) => {
      const site = await prepare(page, width, colorScheme);
      await page.goto(new URL('embed.html', site.page).href);
      await expect(page.locator('plain-bounce .card')).toBeVisible();
      await compare(page, `embed-${width}-${colorScheme}`);
      await site.stop();
    });
  }
}
