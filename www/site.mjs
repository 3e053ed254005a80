// The page: takes a text or a file, asks the module, shows the answer. Everything else is a module of its own.

import { result, spokenResult } from './card.mjs';
import { h, icon } from './dom.mjs';
import { text } from './evidence.mjs';
import { EXAMPLES } from './examples.mjs';
import { MOST_BYTES, bytesOf, size, takeDrops } from './intake.mjs';
import { entries, idOf, matches, show, tables } from './reference.mjs';
import { direction, languageName } from './words.mjs';

const MODULE = '../dist/web.js';

// Long enough that a burst of typing is one decoding, short enough to feel live; a long text waits for a longer pause.
const PAUSE = 120;
const LONG_PAUSE = 400;
const LONG = 200_000;
// A screen reader hears the answer when the typing has stopped, not at every key.
const SPEAK_PAUSE = 900;
// What is longer than this is read but not put into the box: a text area of a megabyte stops the page for seconds.
const SHOWN_IN_BOX = 256 * 1024;

const byId = (id) => document.getElementById(id);
const paste = byId('paste');
const oneColumn = matchMedia('(width < 60rem)');
const state = { source: '', audience: 'sender', locale: 'en', redact: false };
let plainbounce = null;
let reference = null;
let list = [];

start();

function start() {
  drawExamples();
  listen();
  paste.value = '';
  load();
}

async function load() {
  drawLoading();
  try {
    const module = await import(MODULE);
    await module.init();
    readReference(module);
    plainbounce = module;
  } catch (error) {
    drawLoadFailure(error);
    return;
  }
  drawLanguages();
  drawReference();
  decode();
  goToFragment();
}

// The input

function listen() {
  let timer;
  paste.addEventListener('input', () => {
    forgetFile();
    state.source = paste.value;
    clearTimeout(timer);
    timer = setTimeout(decode, paste.value.length > LONG ? LONG_PAUSE : PAUSE);
  });
  paste.addEventListener('paste', (event) => {
    const [file] = event.clipboardData?.files ?? [];
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!file && pasted.length <= SHOWN_IN_BOX) return;
    event.preventDefault();
    if (file) takeFile(file);
    else takeLongText(pasted);
  });
  byId('open').addEventListener('click', () => byId('picker').click());
  byId('picker').addEventListener('change', ({ target }) => {
    if (target.files[0]) takeFile(target.files[0]);
    target.value = '';
  });
  byId('clear').addEventListener('click', () => {
    takeText('');
    paste.focus();
    announce('Cleared.');
  });
  takeDrops(document.body, takeFile, (hovers) => document.body.classList.toggle('drop', hovers));

  byId('audience').addEventListener('change', ({ target }) => {
    state.audience = target.value;
    speakAnew();
  });
  byId('language').addEventListener('change', ({ target }) => {
    state.locale = target.value;
    speakAnew();
  });
  byId('redact').addEventListener('change', ({ target }) => {
    state.redact = target.checked;
    decode();
  });
  byId('find').addEventListener('input', () => {
    filter();
    announce(byId('found').textContent);
  });
  addEventListener('hashchange', goToFragment);
  // A link to the place where one already is does not change the fragment; it still leads there.
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    if (link && link.hash === location.hash) goToFragment();
  });
}

function drawExamples() {
  byId('examples').replaceChildren(
    ...EXAMPLES.map(({ label, text }) =>
      h(
        'li',
        null,
        h(
          'button',
          {
            type: 'button',
            class: 'chip',
            click: () => {
              takeText(text);
              if (oneColumn.matches) byId('result-title').focus();
            },
          },
          label,
        ),
      ),
    ),
  );
}

/** In one column the examples stand between the box and the answer: once there is a text, they fold. */
function makeWay() {
  if (oneColumn.matches) byId('samples').open = false;
}

function takeText(value) {
  forgetFile();
  paste.value = value;
  state.source = paste.value;
  decode();
}

/** A text that would make the box slow is kept beside it, as a file is. */
function takeLongText(value) {
  paste.value = '';
  state.source = value;
  showFile(`Pasted text, ${size(value.length)} (too long to show here)`);
  decode();
}

async function takeFile(file) {
  let taken;
  try {
    taken = await bytesOf(file);
  } catch {
    announce(`${file.name} could not be read.`);
    showFile(`${file.name} could not be read. Is it a folder, or was it moved?`);
    return;
  }
  const { bytes, cut } = taken;
  state.source = bytes;
  paste.value = bytes.length <= SHOWN_IN_BOX ? text(bytes) : '';
  showFile(
    `${file.name}, ${size(file.size)}${cut ? `: the first ${size(MOST_BYTES)} are read` : ''}${
      bytes.length > SHOWN_IN_BOX ? ' (too long to show here)' : ''
    }`,
  );
  decode();
}

function showFile(words) {
  const note = byId('file');
  note.replaceChildren(icon('file'), h('span', null, words));
  note.hidden = false;
}

function forgetFile() {
  byId('file').hidden = true;
}

/** Another reader or language: everything is said anew. */
function speakAnew() {
  if (plainbounce) {
    readReference(plainbounce);
    drawReference();
  }
  decode();
}

// The answer

function options() {
  return { audience: state.audience, locale: state.locale, redact: state.redact };
}

function decode() {
  if (!plainbounce) {
    drawRawText();
    return;
  }
  if (state.source.length === 0) {
    drawWelcome();
    return;
  }
  makeWay();
  const decoding = plainbounce.decode(state.source, options());
  byId('result').replaceChildren(
    result(decoding, {
      source: state.source,
      audience: state.audience,
      redact: state.redact,
      causeTitle,
      copy,
    }),
  );
  announceLater(spokenResult(decoding, state.audience));
}

function causeTitle(cause) {
  return reference.causes.find(({ id }) => id === cause)?.explanation.headline ?? cause;
}

async function copy(value, what) {
  try {
    await navigator.clipboard.writeText(value);
    announce(`${what} is copied.`, true);
  } catch {
    announce('The browser did not allow copying. Select the text and copy it by hand.', true);
  }
}

let speaking;

/** Says something in the one live region. What is `shown` also appears on the screen for a while. */
function announce(words, shown = false) {
  clearTimeout(speaking);
  const status = byId('status');
  status.classList.toggle('spoken', !shown);
  // The same words twice are a change only if the region was empty in between.
  status.textContent = '';
  speaking = setTimeout(() => {
    status.textContent = words;
    if (shown)
      speaking = setTimeout(() => {
        status.classList.add('spoken');
        status.textContent = '';
      }, 5000);
  }, 50);
}

let lastSpoken = '';

function announceLater(words) {
  if (words === lastSpoken) return;
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    lastSpoken = words;
    announce(words);
  }, SPEAK_PAUSE);
}

function drawWelcome() {
  byId('result').replaceChildren(
    h(
      'div',
      { class: 'welcome' },
      h('p', null, 'Your answer appears here as you type'),
      h(
        'ul',
        null,
        [
          ['mailbox', 'Did the message get through?'],
          ['person', 'Whose turn is it?'],
          ['again', 'Will it be tried again?'],
          ['done', 'What can you do now?'],
        ].map(([name, question]) => h('li', null, icon(name), question)),
      ),
    ),
  );
}

function drawLoading() {
  byId('result').replaceChildren(h('div', { class: 'welcome' }, icon('progress'), h('p', null, 'Getting ready…')));
}

// When the module does not load

function drawLoadFailure(error) {
  const { title, help } = failure(error);
  byId('tables').replaceChildren(h('p', null, 'The reference needs the reader too, and it did not load.'));
  byId('found').textContent = '';
  byId('result').replaceChildren(
    h(
      'div',
      { class: 'card broken', 'data-outcome': 'unknown' },
      h(
        'div',
        { class: 'verdict' },
        h('p', { class: 'badge', 'data-outcome': 'unknown' }, icon('warning'), 'The reader did not load'),
        h('h3', null, title),
        h('p', { class: 'summary' }, help),
      ),
      h('p', null, h('button', { type: 'button', click: load }, 'Try again')),
      h(
        'details',
        { class: 'fold', open: true },
        h('summary', null, 'What the browser said'),
        h(
          'pre',
          { tabindex: 0, role: 'group', 'aria-label': 'What the browser said' },
          String(error?.message ?? error),
        ),
      ),
      h(
        'section',
        null,
        h('h4', null, 'Your text, as it is'),
        h('pre', { id: 'raw', tabindex: 0, role: 'group', 'aria-label': 'Your text, as it is', dir: 'auto' }),
      ),
    ),
  );
  drawRawText();
  announce(`The reader did not load. ${title}`);
}

function drawRawText() {
  const raw = byId('raw');
  if (raw) raw.textContent = text(state.source.slice(0, SHOWN_IN_BOX)) || 'Nothing is pasted yet.';
}

/** What went wrong in plain words, from what browsers say about it. */
function failure(error) {
  const said = `${error?.name} ${error?.message} ${error?.cause?.message ?? ''}`;
  if (/content.security.policy|unsafe-eval|disallowed by embedder/i.test(said))
    return {
      title: 'A rule of this site forbids it',
      help: "The site’s Content-Security-Policy does not let WebAssembly run. Whoever runs the site must allow 'wasm-unsafe-eval' in script-src.",
    };
  if (/"application\/wasm", which is no|these bytes are no/i.test(said))
    return {
      title: 'A file of this page is damaged',
      help: 'The .wasm file did not arrive whole. Try again; if it stays, whoever runs the site must put it there anew.',
    };
  if (/which is no WebAssembly|\bmime\b/i.test(said))
    return {
      title: 'The web server sent something else',
      help: 'In place of the .wasm file came another one, perhaps a page of the web server. Whoever runs the site must put all files of the package there.',
    };
  if (/\b404\b|not found/i.test(said))
    return {
      title: 'A file of this page is missing',
      help: 'The web server does not have the .wasm file. Whoever runs the site must put all files of the package there.',
    };
  if (typeof WebAssembly === 'undefined')
    return {
      title: 'This browser cannot run it',
      help: 'WebAssembly is missing or switched off here. Try a current browser, or one without such a restriction.',
    };
  return {
    title: 'A file of this page did not arrive',
    help: 'The connection broke off, a file is missing on the web server, or a filter held it back. Try again; if it stays, tell whoever runs the site.',
  };
}

// Languages and the reference

function drawLanguages() {
  const locales = plainbounce.locales?.() ?? ['en'];
  byId('language').replaceChildren(
    ...locales.map((locale) =>
      h('option', { value: locale, lang: locale, dir: direction(locale) }, languageName(locale)),
    ),
  );
  byId('language').value = state.locale;
  byId('language-field').hidden = locales.length < 2;
}

function readReference(module) {
  reference = module.reference(options());
  list = entries(reference, state.audience, state.locale);
}

function drawReference() {
  byId('tables').replaceChildren(...tables(list));
  filter();
}

function filter() {
  const query = byId('find').value;
  const found = matches(list, query);
  show(byId('tables'), found);
  byId('found').textContent =
    found.length === list.length
      ? `${list.length} entries`
      : found.length === 0
        ? `Nothing found for “${query.trim()}”`
        : `${found.length} of ${list.length} entries`;
}

/** Leads to the entry that the address names: `#5.7.26`, `#550`, `#mailbox-full`. */
function goToFragment() {
  const id = decodeURIComponentSafely(location.hash.slice(1));
  for (const current of byId('tables').querySelectorAll('[aria-current]')) current.removeAttribute('aria-current');
  const target = id && byId(idOf(list, id) ?? id);
  if (!target) {
    if (/^\d[\d.]*$/.test(id)) searchFor(id);
    return;
  }
  if (byId('tables').contains(target)) {
    if (target.hidden || target.closest('table').hidden) searchFor('');
    target.setAttribute('aria-current', 'location');
  }
  target.scrollIntoView({ block: target.matches('tr') ? 'center' : 'start' });
  target.focus({ preventScroll: true });
}

function searchFor(query) {
  byId('find').value = query;
  filter();
  if (query) byId('reference').scrollIntoView();
}

function decodeURIComponentSafely(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
