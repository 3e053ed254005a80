// The page as a reader meets it: every test runs under the page's own policy, and fails on a violation of it, on an
// error in the console and on a request for anything but the page's own files.

import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import { EXAMPLES } from '../../www/examples.mjs';
import { serve } from './static.mjs';

const REPLY = '550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown in virtual mailbox table';

// The service worker is the matter of its own test: here every request is the page's own.
base.use({ serviceWorkers: 'block' });

const test = base.extend({
  site: async ({}, use) => {
    const site = await serve();
    await use(site);
    await site.stop();
  },
  // Opens the page and waits until it is ready for text.
  open: async ({ page, site }, use) => {
    const troubles = watch(page, new URL(site.page).origin);
    await use(async (fragment = '') => {
      await page.goto(site.page + fragment);
      await expect(page.locator('#tables tbody tr').first()).toBeAttached();
    });
    expect(troubles).toEqual([]);
  },
});

/** Collects what must not happen on the page. */
function watch(page, origin) {
  const troubles = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) troubles.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.text().includes('Service Worker registration blocked')) return;
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  return troubles;
}

const paste = (page) => page.getByRole('textbox', { name: 'What the server said' });
const cards = (page) => page.locator('.card');
const status = (page) => page.locator('#status');
/** A paste as the page meets it; Firefox makes such an event without its data. */
function pasted(page, type, words) {
  return paste(page).evaluate(
    (box, [type, words]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(type, words);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      if (!event.clipboardData?.types.length) Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      box.dispatchEvent(event);
    },
    [type, words],
  );
}
const spoken = (page) => page.locator('#answer').getByRole('status');

test('a reply is explained while it is typed', async ({ page, open }) => {
  await open();
  await expect(page.getByText('Your answer appears here as you type')).toBeVisible();
  await paste(page).pressSequentially(REPLY);
  await expect(cards(page)).toHaveAttribute('data-cause', 'mailbox-unknown');
  await expect(cards(page).locator('.badge')).toHaveText('Not delivered');
  await expect(page.getByText('The message stopped at the mailbox.')).toBeVisible();
  await expect(page.getByText('Read as a mail server’s reply.')).toBeVisible();
  await expect(spoken(page)).toHaveText(/^Not delivered\. /);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(cards(page)).toHaveCount(0);
  await expect(paste(page)).toBeFocused();
});

const EXAMPLE_CAUSES = {
  'gmail-authentication': ['sender-authentication'],
  greylisting: ['greylisted'],
  'mailbox-full': ['mailbox-full'],
  'postfix-bounce': ['mailbox-unknown', 'message-too-large'],
  swaks: ['relay-denied'],
  'postfix-log': ['connection-failed'],
  'microsoft-notice': ['group-restricted'],
  'delivery-report': ['mailbox-disabled'],
  nodemailer: ['blocklisted'],
  'bare-code': ['mailbox-full'],
  'login-failed': ['login-failed'],
};

const example = (page, id) => page.locator(`#examples [data-say="example.${id}"]`);

for (const { id, text } of EXAMPLES) {
  test(`the example “${id}” is put into the box and explained`, async ({ page, open }) => {
    await open();
    await expect(page.locator('#examples button')).toHaveCount(EXAMPLES.length);
    await example(page, id).click();
    await expect(paste(page)).toHaveValue(text);
    await expect(cards(page).first()).toBeVisible();
    expect(await cards(page).evaluateAll((all) => all.map((card) => card.dataset.cause))).toEqual(EXAMPLE_CAUSES[id]);
  });
}

test('the words that led to the answer are marked, each with what it tells', async ({ page, open }) => {
  await open();
  await paste(page).fill(`📪 ${REPLY}`);
  await page.getByText('Why we think so').click();
  await expect(page.locator('.why mark').first()).toBeVisible();
  const marks = await page.locator('.why mark').evaluateAll((all) =>
    all.map((mark) => [
      mark.dataset.tells,
      [...mark.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.data)
        .join(''),
    ]),
  );
  const telling = (name) => marks.filter(([tells]) => tells.split(' ').includes(name)).map(([, words]) => words);
  expect(telling('code')).toEqual(['550']);
  expect(telling('enhanced-status')).toEqual(['5.1.1']);
  expect(telling('recipient')).toEqual(['jan@example.com']);
  expect(telling('cause')).toContain('User unknown');
  await expect(page.locator('.why mark').first()).toHaveText(/^\[reply code.*: 550\]$/);
});

test('what is pasted stays text', async ({ page, open }) => {
  await open();
  const markup =
    '550 5.1.1 <img src=x onerror="document.title=1"> <b>User unknown</b> <script>document.title=2</script>';
  await paste(page).fill(markup);
  await expect(cards(page)).toBeVisible();
  expect(await page.locator('#answer :is(img, b, script)').count()).toBe(0);
  await expect(page).toHaveTitle('plainbounce: what the mail server meant');
});

for (const [name, text] of [
  ['lone surrogates', '\ud800 550 5.1.1 User unknown \udc00'],
  ['NUL bytes', '550 5.1.1 User\0 unknown\0\0'],
  ['one endless line', `550 ${'x'.repeat(300_000)}`],
  ['nothing but spaces', '   \n\n  '],
]) {
  test(`the page bears ${name}`, async ({ page, open }) => {
    await open();
    await paste(page).evaluate((box, value) => {
      box.value = value;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await expect(cards(page)).toBeVisible({ timeout: 20_000 });
    await paste(page).fill(REPLY);
    await expect(cards(page)).toHaveAttribute('data-cause', 'mailbox-unknown');
  });
}

test('a megabyte is taken beside the box, which it would make slow', async ({ page, open }) => {
  await open();
  await pasted(page, 'text/plain', 'lorem ipsum dolor 12 sit '.repeat(40_000));
  await expect(page.getByText('Pasted text, 1.0 MB: too long to show here')).toBeVisible();
  await expect(cards(page).first()).toBeVisible();
  await expect(paste(page)).toHaveValue('');
});

test('several recipients are one card for each cause, the first one open', async ({ page, open }) => {
  await open();
  await paste(page).fill(
    '550 5.1.1 <a@example.com>: User unknown\n550 5.1.1 <b@example.com>: User unknown\n552 5.2.2 <c@example.com>: Mailbox full',
  );
  await expect(cards(page)).toHaveCount(2);
  await expect(cards(page).first()).toHaveAttribute('open', '');
  await expect(cards(page).first().locator('.badge')).toHaveText('Not delivered × 2');
  await expect(page.getByRole('list', { name: 'Results at a glance' })).toHaveText(
    '2 × Not delivered1 × Not accepted for now',
  );
  await cards(page).nth(1).locator('> summary').click();
  await expect(cards(page).nth(1).getByText('Whose turn')).toBeVisible();
});

test('the reader and the masking are chosen', async ({ page, open }) => {
  await open();
  await paste(page).fill(REPLY);
  await expect(page.locator('.glance')).toContainText('Yours');
  await page.getByRole('radio', { name: 'Administrator' }).check();
  await expect(page.locator('.glance')).toContainText('The sender’s');
  await page.getByText('Technical details').click();
  await expect(page.locator('.details')).toContainText('jan@example.com');
  await page.locator('#answer').getByRole('switch', { name: 'Mask addresses' }).click();
  await expect(page.locator('#answer .answer')).not.toContainText('jan@example.com');
  await expect(page.locator('.details')).toHaveAttribute('open', '');
});

test('the page and the answer speak the language that is chosen', async ({ page, open }) => {
  await open();
  await paste(page).fill(REPLY);
  await expect(cards(page).locator('.badge')).toHaveText('Not delivered');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await expect(cards(page).locator('.badge')).toHaveText('Nicht zugestellt');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('What did the mail server mean?');
  const { violations } = await new AxeBuilder({ page }).exclude('#tables').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
});

test('result and note are copied, and that is said', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open();
  await paste(page).fill(REPLY);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(spoken(page)).toHaveText('The answer is copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Not delivered: /);
  expect(copied).toContain('Status code: 5.1.1');
  await page.getByText('Note for the administrator', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy the note' }).click();
  await expect(spoken(page)).toHaveText('The note for the administrator is copied.');
  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note).toBe(await page.locator('.note pre').textContent());
});

// Files

const MAIL = EXAMPLES.find(({ id }) => id === 'delivery-report').text;

async function drop(page, name, text) {
  const dataTransfer = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    [name, text],
  );
  await page.locator('body').dispatchEvent('dragenter', { dataTransfer });
  await expect(page.locator('body')).toHaveClass('drop');
  await page.locator('body').dispatchEvent('drop', { dataTransfer });
}

test('a dropped mail is read, and typing goes on from its text', async ({ page, open }) => {
  await open();
  await drop(page, 'bounce.eml', MAIL);
  await expect(page.locator('#file')).toHaveText(/^bounce\.eml, [\d.]+ (bytes|KB)$/);
  await expect(page.getByText('Read as a whole mail.')).toBeVisible();
  await expect(paste(page)).toHaveValue(MAIL);
  await paste(page).fill(REPLY);
  await expect(page.locator('#file')).toBeHidden();
  await expect(page.getByText('Read as a mail server’s reply.')).toBeVisible();
});

test('a file is opened, and its bytes are marked at the right words', async ({ page, open }) => {
  await open();
  await page
    .locator('#picker')
    .setInputFiles({ name: 'reply.txt', mimeType: 'text/plain', buffer: Buffer.from(`č ${REPLY}`) });
  await page.getByText('Why we think so').click();
  await expect(page.locator('.why mark[data-tells~="code"]').first()).toHaveText(/^\[reply code.*: 550\]$/);
});

test('a file of Outlook is no text: what to do with it is said', async ({ page, open }) => {
  await open();
  const buffer = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]);
  await page.locator('#picker').setInputFiles({ name: 'bounce.msg', mimeType: 'application/vnd.ms-outlook', buffer });
  await expect(page.locator('#answer .warning')).toContainText('Outlook');
});

test('a table is read like any text', async ({ page, open }) => {
  await open();
  await drop(page, 'bounces.csv', `date,recipient,reply\n2025-03-04,jan@example.com,"${REPLY}"\n`);
  await expect(cards(page)).toHaveAttribute('data-cause', 'mailbox-unknown');
});

test('a file that is too long for the box is read all the same', async ({ page, open }) => {
  await open();
  await drop(page, 'mail.log', `${'nothing of interest\n'.repeat(20_000)}${REPLY}\n`);
  await expect(page.getByText(': too long to show here')).toBeVisible();
  await expect(cards(page).first()).toBeVisible();
});

// The reference

test('the reference is searched as one types, and the count is said', async ({ page, open }) => {
  await open();
  const all = await page.locator('#tables tbody tr').count();
  await page.getByRole('searchbox', { name: 'Find a code or a word' }).fill('552');
  await expect(page.locator('#tables tbody tr:visible')).toHaveCount(1);
  await expect(page.locator('[id="552"]')).toBeVisible();
  await expect(status(page)).toHaveText(`1 of ${all} entries`);
  await page.getByRole('searchbox').fill('5.7.26');
  await expect(page.locator('#tables tbody tr:visible')).toHaveCount(1);
  await page.getByRole('searchbox').fill('s3150');
  await expect(page.locator('#tables tbody tr:visible')).toHaveText(/^S3150.*Outlook\.com/);
  await page.getByRole('searchbox').fill('no such thing at all');
  await expect(status(page)).toHaveText('Nothing found for “no such thing at all”');
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('#tables tbody tr:visible')).toHaveCount(all);
});

test('every row of the reference has a name of its own and a meaning', async ({ page, open }) => {
  await open();
  const rows = await page
    .locator('#tables tbody tr')
    .evaluateAll((all) => all.map((row) => [row.id, row.cells[1].textContent.trim()]));
  expect(rows.filter(([id, meaning]) => !id || !meaning)).toEqual([]);
  expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
});

for (const fragment of ['#550', '#5.7.26', '#mailbox-full', '#provider-gmail', '#S3150', '#RTR:BL']) {
  test(`the address ${fragment} leads to its entry`, async ({ page, open }) => {
    await open(fragment);
    const row = page.locator('tr[aria-current="location"]');
    await expect(row).toBeInViewport();
    await expect(row).toBeFocused();
    await expect(row).toHaveAttribute('id', new RegExp(`^${fragment.slice(1).replace(/^5\./, '[5X]\\.')}$`));
  });
}

test('a code of the answer leads to its entry, and back', async ({ page, open }) => {
  await open();
  await paste(page).fill(REPLY);
  await page.getByText('Technical details').click();
  await page.locator('.details').getByRole('link', { name: '550' }).click();
  await expect(page.locator('[id="550"]')).toBeInViewport();
  await expect(page).toHaveURL(/#550$/);
  // goBack waits for a page to load; within one page none does.
  await page.evaluate(() => history.back());
  await expect(page.locator('tr[aria-current]')).toHaveCount(0);
});

test('an address without an entry becomes a search', async ({ page, open }) => {
  await open('#5.99');
  await expect(page.getByRole('searchbox')).toHaveValue('5.99');
});

// Keyboard, eyes and ears

test('the keyboard alone does everything', async ({ page, open }) => {
  await open();
  const key = (name) => page.keyboard.press(name);
  const focused = () =>
    page.evaluate(() => {
      const active = document.activeElement.shadowRoot?.activeElement ?? document.activeElement;
      return active.textContent.trim() || active.id || active.value;
    });
  await key('Tab');
  expect(await focused()).toBe('Skip to the paste box');
  await key('Enter');
  await expect(paste(page)).toBeFocused();
  await page.keyboard.type(REPLY);
  await expect(cards(page)).toBeVisible();

  const walked = [];
  for (let step = 0; step < 40; step++) {
    await key('Tab');
    const name = await focused();
    walked.push(name);
    if (name === 'Share a link') break;
  }
  expect(walked).toEqual(
    expect.arrayContaining([
      'Open a file',
      'Clear',
      'Or try an example',
      'sender',
      'Copy the note',
      'Why we think so',
      'The server’s own words',
      'Note for the administrator',
      'Technical details',
      'Copy as text',
      'Mask addresses',
      'Share a link',
    ]),
  );

  await page.getByRole('radio', { name: 'Sender' }).focus();
  await key('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Help desk' })).toBeChecked();
  const mask = page.locator('#answer').getByRole('switch');
  await mask.focus();
  await key('Space');
  await expect(mask).toBeChecked();
  await expect(mask).toBeFocused();
  await page.locator('.details > summary').focus();
  await key('Enter');
  await expect(page.locator('.details')).toHaveAttribute('open', '');
});

test('the path is a list that reads without the picture', async ({ page, open }) => {
  await open();
  await paste(page).fill(REPLY);
  await expect(page.locator('.path')).toMatchAriaSnapshot(`
    - figure "The message stopped at the mailbox.":
      - text: The message stopped at the mailbox.
      - list:
        - listitem: "You sent"
        - listitem: "Your server took it"
        - listitem: "Their server took it"
        - listitem: "Mailbox stopped here"
  `);
});

const STATES = {
  empty: async () => {},
  'one result': async (page) => {
    await paste(page).fill(REPLY);
    await expect(cards(page)).toBeVisible();
    await page.locator('#answer details').evaluateAll((all) => all.forEach((fold) => (fold.open = true)));
  },
  'several results': async (page) => {
    await paste(page).fill(`${REPLY}\n552 5.2.2 <c@example.com>: Mailbox full\n451 4.7.1 Greylisted, try again later`);
    await expect(cards(page)).not.toHaveCount(1);
  },
  'an entry of the reference': async (page) => {
    await page.getByRole('searchbox').fill('5.7.26');
    await page.locator('#tables a:visible').first().click();
  },
};

for (const colorScheme of ['light', 'dark']) {
  for (const [state, reach] of Object.entries(STATES)) {
    test(`axe finds nothing: ${state}, ${colorScheme}`, async ({ page, open }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open();
      await reach(page);
      // The rows of the reference are all alike: a few of them, in the state that shows a few, are enough.
      const axe = new AxeBuilder({ page });
      if (state !== 'an entry of the reference') axe.exclude('#tables');
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    });
  }
}

for (const width of [320, 768, 1280]) {
  for (const direction of ['ltr', 'rtl']) {
    test(`nothing runs over the side at ${width} px, ${direction}`, async ({ page, open }) => {
      await page.setViewportSize({ width, height: 800 });
      await open();
      await page.evaluate((direction) => (document.documentElement.dir = direction), direction);
      for (const reach of Object.values(STATES)) {
        await reach(page);
        expect(await overflow(page)).toEqual([]);
      }
    });
  }
}

test('nothing runs over the side with text of twice the size', async ({ page, open }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await open();
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await STATES['one result'](page);
  expect(await overflow(page)).toEqual([]);
});

/** What is wider than the window, the innermost first. */
function overflow(page) {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > innerWidth + 1 || left < -1;
      })
      .map((element) => `${element.tagName}.${element.className}`);
  });
}

test('what can be pressed is 24 px or more', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open();
  await STATES['one result'](page);
  const small = await page
    .locator('button:visible, select:visible, summary:visible, label:has(input):visible, #tables a:visible')
    .evaluateAll((all) =>
      all
        .map((element) => [element.textContent, element.getBoundingClientRect()])
        .filter(([, box]) => box.width < 24 || box.height < 24)
        .map(([text]) => text),
    );
  expect(small).toEqual([]);
});

test('forced colours keep the marks and the chosen reader', async ({ page, open }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open();
  await STATES['one result'](page);
  const { chosen, other } = await page.evaluate(() => {
    const back = (value) => getComputedStyle(document.querySelector(`[value="${value}"] + span`)).backgroundColor;
    return { chosen: back('sender'), other: back('admin') };
  });
  expect(chosen).not.toBe(other);
});

test('what is pasted is explained within 100 ms', async ({ page, open }) => {
  await open();
  await paste(page).fill(REPLY);
  await expect(cards(page)).toBeVisible();
  const median = await page.evaluate(async () => {
    const box = document.querySelector('#paste');
    const answer = document.querySelector('#answer');
    const times = [];
    for (let at = 0; at < 21; at += 1) {
      const start = performance.now();
      const shown = new Promise((done) => {
        answer.addEventListener('decoded', () => requestAnimationFrame(done), { once: true });
      });
      box.value = `550 5.1.1 <jan${at}@example.com>: Recipient address rejected: User unknown`;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      await shown;
      times.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 50));
    }
    return times.sort((a, b) => a - b)[10];
  });
  expect(median).toBeLessThan(100);
});

for (const [width, height] of [
  [320, 640],
  [768, 1000],
  [1280, 900],
]) {
  test(`nothing jumps, neither while a page loads nor when something is pasted: ${width} px`, async ({
    page,
    site,
    browserName,
  }) => {
    test.skip(browserName === 'firefox', 'Firefox does not tell of shifts');
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput, sources } of list.getEntries()) {
          // What moves because of what somebody did just before is no shift: https://wicg.github.io/layout-instability/.
          const moved = sources.map(({ node }) => `${node?.nodeName}#${node?.id ?? ''}`);
          if (!hadRecentInput) globalThis.shifts.push(`${value.toFixed(4)} ${moved}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const settle = () => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    for (const name of ['many.html', 'embed.html', 'index.html#550', 'index.html']) {
      await page.goto(new URL(name, site.page).href);
      await expect(page.locator('#network')).not.toBeEmpty();
      await settle();
      expect(await page.evaluate(() => globalThis.shifts), name).toEqual([]);
    }
    await paste(page).focus();
    for (const text of [REPLY, '452 4.2.2 <jan@example.com>: Mailbox full', `${REPLY}\n552 5.2.2 Mailbox full`]) {
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
      await expect(cards(page).first()).toBeVisible();
      await settle();
    }
    expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
  });
}

// Sharing, and what is asked of the network

test('a link carries the text behind its #, masked unless that is switched off', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open();
  await paste(page).fill(REPLY);
  await page.getByRole('button', { name: 'Share a link' }).click();
  const box = page.getByRole('dialog', { name: 'A link to this answer' });
  await expect(box.locator('#share-text')).toHaveText(
    '550 5.1.1 <j…@example.…>: Recipient address rejected: User unknown in virtual mailbox table',
  );
  const masked = await box.locator('#share-link').inputValue();
  await box.getByRole('switch').uncheck();
  await expect(box.locator('#share-text')).toHaveText(REPLY);
  await box.getByRole('button', { name: 'Copy the link' }).click();
  await expect(status(page)).toHaveText('The link is copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  for (const [address, text] of [
    [link, REPLY],
    [masked, '550 5.1.1 <j…@example.…>: Recipient address rejected: User unknown in virtual mailbox table'],
  ]) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(paste(page)).toHaveValue(text);
    await expect(cards(page)).toHaveAttribute('data-cause', 'mailbox-unknown');
  }
});

for (const fragment of ['#text=', '#text=%%%', `#text=${'A'.repeat(9000)}`, '#text=AAAA']) {
  test(`a damaged link does no harm: ${fragment.slice(0, 12)}`, async ({ page, open }) => {
    await open(fragment);
    await expect(page.getByText('Your answer appears here as you type')).toBeVisible();
  });
}

test('the page tells that it has made no request since it was ready', async ({ page, open }) => {
  await open();
  await paste(page).fill(REPLY);
  await expect(cards(page)).toBeVisible();
  await expect(page.locator('#network')).toHaveText('This page has made no request since it was ready.');
});

test('markup that is pasted without its text is read all the same', async ({ page, open }) => {
  await open();
  await pasted(page, 'text/html', '<p>550 5.1.1 &lt;jan@example.com&gt;: <b>User unknown</b></p>');
  await expect(cards(page)).toHaveAttribute('data-cause', 'mailbox-unknown');
});

// Where it is put, and what goes wrong there

test('the page works below any path', async ({ page }) => {
  const site = await serve({ prefix: '/some/folder' });
  const troubles = watch(page, new URL(site.page).origin);
  await page.goto(site.page);
  await paste(page).fill(REPLY);
  await expect(cards(page)).toHaveAttribute('data-cause', 'mailbox-unknown');
  expect(troubles).toEqual([]);
  await site.stop();
});

const POLICY = "script-src 'self'";
const FAULTS = [
  ['the .wasm is missing', { wasm: { status: 404 } }, 'A file of this page is missing'],
  [
    'the .wasm is a page of the web server',
    { wasm: { body: '<!doctype html><p>Welcome', type: 'text/html' } },
    'The web server sent something else',
  ],
  ['the .wasm is cut off', { wasm: { body: Buffer.from([0, 0x61, 0x73, 0x6d, 1]) } }, 'A file of this page is damaged'],
  [
    'the policy forbids WebAssembly',
    { html: { headers: { 'content-security-policy': POLICY } } },
    'A rule of this site forbids it',
  ],
  ['the package is missing', { script: { status: 404 } }, 'A file of this page did not arrive'],
];

for (const [name, fault, title] of FAULTS) {
  test(`it says so when ${name}, and still shows the text`, async ({ page }) => {
    const site = await serve({
      answer: (path) => {
        if (path.endsWith('.wasm')) return fault.wasm;
        if (path.endsWith('/dist/element.js')) return fault.script;
        return path.endsWith('/www/index.html') ? fault.html : null;
      },
    });
    await page.goto(site.page);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(status(page)).toHaveText(`The reader did not load. ${title}`);
    await paste(page).fill(REPLY);
    await expect(page.locator('#raw')).toHaveText(REPLY);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await site.stop();
  });
}

test('it can be tried again when the connection was lost', async ({ page, site }) => {
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto(site.page);
  await paste(page).fill(REPLY);
  await expect(page.getByRole('heading', { name: 'A file of this page did not arrive' })).toBeVisible();
  await page.unroute('**/*.wasm');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(cards(page)).toHaveAttribute('data-cause', 'mailbox-unknown');
});

test('without JavaScript the page says that it needs it', async ({ browser, browserName, site }) => {
  test.skip(browserName === 'firefox', 'its driver stops the scripts and leaves the page one that they could run in');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.page);
  await expect(page.locator('noscript')).toBeVisible();
  const words = 'This page reads your text with JavaScript, which is switched off here.';
  expect(await page.locator('noscript').innerText()).toContain(words);
  await context.close();
});
