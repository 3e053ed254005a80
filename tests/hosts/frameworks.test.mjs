// The element in the frameworks that people build pages with: properties, a boolean one, an event, and what changes later.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { browser, serve } from './pages.mjs';
import { install } from './project.mjs';

let chromium;
let project;

before(async () => {
  chromium = await browser();
  project = install('frameworks');
  project.run('node', 'build.mjs');
});
after(() => chromium.close());

for (const name of ['react', 'vue', 'svelte', 'lit']) {
  test(name, async () => {
    const { address, stop } = await serve(join(project.folder, 'out'));
    const page = await chromium.newPage();
    const troubles = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(`${address}/${name}.html`);
    await page.getByText('mailbox-unknown', { exact: true }).first().waitFor();
    const turn = page.locator('plain-bounce .glance strong').first();
    assert.equal(await turn.textContent(), 'Yours');
    assert.doesNotMatch(await page.locator('plain-bounce .answer').textContent(), /jan@example/);
    await page.getByRole('button', { name: 'Admin' }).click();
    await page.getByText('The sender’s', { exact: true }).waitFor();
    assert.deepEqual(troubles, []);
    await page.close();
    await stop();
  });
}

test('their types', () => {
  assert.equal(project.run('npx', 'tsc', '--project', 'tsconfig.json'), '');
});
