// The looks: the site with an answer, narrow, middling and wide, light and dark, from left to right and from right to left.
// `npx playwright test snapshots --update-snapshots` takes them anew; look at each of them before it is committed.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { serve } from './static.mjs';

const FONT = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';
const SEVERAL = `550 5.1.1 <ann@example.com>: User unknown
550 5.1.1 <bob@example.com>: User unknown
452 4.2.2 <eve@example.net>: Mailbox full`;
const HEIGHTS = { 320: 1700, 768: 1500, 1280: 1000 };

// The style that sets the font is none of the site's.
test.use({ serviceWorkers: 'block', bypassCSP: true, reducedMotion: 'reduce' });
test.skip(!existsSync(FONT), 'the pictures were taken with the fonts of Debian');

for (const [width, height] of Object.entries(HEIGHTS)) {
  for (const colorScheme of ['light', 'dark']) {
    for (const locale of ['en', 'ar']) {
      test(`it looks as it did: ${width} px, ${colorScheme}, ${locale}`, async ({ page }) => {
        const site = await serve();
        await page.setViewportSize({ width: Number(width), height });
        await page.emulateMedia({ colorScheme });
        await page.goto(site.page);
        await expect(page.locator('#tables tbody tr').first()).toBeAttached();
        await page.locator('#language').selectOption(locale);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await page.locator('#paste').fill(SEVERAL);
        await expect(page.locator('.answer')).toHaveAttribute('lang', locale);
        await expect(page.locator('.card')).toHaveCount(2);
        await page.locator('.why > summary').first().click();
        await page.locator('h1').click();
        await page.evaluate(() => scrollTo(0, 0));
        await expect(page).toHaveScreenshot(`${width}-${colorScheme}-${locale}.png`, {
          stylePath: fileURLToPath(new URL('snapshots.css', import.meta.url)),
          caret: 'hide',
        });
        await site.stop();
      });
    }
  }
}
