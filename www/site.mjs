// The page: takes a text or a file, asks the module, shows the answer. Everything else is a module of its own.

import { h, icon } from './dom.mjs';
import { EXAMPLES } from './examples.mjs';
import { MOST_BYTES, bytesOf, pastedText, size, takeDrops, text } from './intake.mjs';
import { keepOffline, watchNetwork } from './network.mjs';
import { entries, idOf, matches, show, tables } from './reference.mjs';
import { fragmentOf, textOf } from './share.mjs';
import { direction, languageName, loadWords, preferred, say, speak } from './words.mjs';

const MODULE = '../dist/element.js';
const TOKENS = '../dist/site/tokens.js';

// Long enough that a burst of typing is one decoding, short enough to feel live; a long text waits for a longer pause.
const PAUSE = 60;
const LONG_PAUSE = 400;
// What is longer takes the element a moment, in its worker.
const LONG = 16 * 1024;
// What is longer than this is read but not put into the box: a text area of a megabyte stops the page for seconds.
const SHOWN_IN_BOX = 48 * 1024;
// A browser's own pasting takes a millisecond for a few lines: what is longer is put into the box as a whole.
const PASTED_BY_LINES = 4096;

const byId = (id) => document.getElementById(id);
const paste = byId('paste');
const answer = byId('answer');
const oneColumn = matchMedia('(width < 60rem)');
const state = { source: '', audience: 'sender', locale: 'en' };
let plainbounce = null;
let list = [];
let tokens = [];

start();

async function start() {
  await loadWords('en');
  wireExamples();
  listen();
  paste.value = '';
  load();
}

async function load() {
  drawWelcome('answer.loading');
  try {
    const module = await import(MODULE);
    // Without its file the reference has all but the providers' own codes.
    const owns = import(TOKENS).catch(() => ({ default: [] }));
    await module.init();
    tokens = (await owns).default;
    plainbounce = module;
  } catch (error) {
    drawLoadFailure(error);
    return;
  }
  plainbounce.PlainBounceElement.define();
  answer.addEventListener('error', ({ detail }) => drawLoadFailure(detail.error));
  answer.addEventListener('decoded', () => {
    answer.hidden = false;
    if (state.source.length > 0) byId('welcome').replaceChildren();
  });
  drawLanguages();
  await speakIn(preferred(plainbounce.locales()));
  decode();
  await goToFragment();
  watchNetwork(byId('network'));
  keepOffline();
}

// The input

function listen() {
  let timer;
  paste.addEventListener('input', ({ inputType }) => {
    forgetFile();
    state.source = paste.value;
    clearTimeout(timer);
    // What is pasted is whole at once; typing goes on.
    const pause = inputType === 'insertFromPaste' ? 0 : PAUSE;
    timer = setTimeout(decode, paste.value.length > LONG ? LONG_PAUSE : pause);
  });
  paste.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    const pasted = pastedText(event.clipboardData);
    const isPlain = event.clipboardData?.getData('text/plain') === pasted;
    if (files.length === 0 && isPlain && pasted.length <= PASTED_BY_LINES) return;
    event.preventDefault();
    if (files.length > 0) takeFiles(files);
    else if (pasted.length <= SHOWN_IN_BOX) insert(pasted);
    else takeLongText(pasted);
  });
  byId('open').addEventListener('click', () => byId('picker').click());
  byId('picker').addEventListener('change', ({ target }) => {
    if (target.files.length > 0) takeFiles([...target.files]);
    target.value = '';
  });
  byId('clear').addEventListener('click', () => {
    takeText('');
    paste.focus();
    announce(say('box.cleared'));
  });
  takeDrops(document.body, takeFiles, (hovers) => document.body.classList.toggle('drop', hovers));

  byId('audience').addEventListener('change', ({ target }) => {
    state.audience = target.value;
    answer.audience = target.value;
    drawReference();
  });
  byId('language').addEventListener('change', ({ target }) => speakIn(target.value));
  byId('share').addEventListener('click', openShare);
  byId('share-mask').addEventListener('change', previewShare);
  byId('share-copy').addEventListener('click', copyLink);
  byId('print').addEventListener('click', () => print());
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

/** The buttons stand in the page itself, so that nothing moves when they begin to work. */
function wireExamples() {
  for (const { id, text } of EXAMPLES) {
    document.querySelector(`[data-say="example.${id}"]`).addEventListener('click', () => {
      takeText(text);
      if (oneColumn.matches) byId('result-title').focus();
    });
  }
}

/** In one column the examples stand between the box and the answer: once there is a text, they fold. */
function makeWay() {
  if (oneColumn.matches) byId('samples').open = false;
}

function takeText(value) {
  forgetFile();
  if (paste.value !== value) paste.value = value;
  state.source = paste.value;
  decode();
}

/** Puts a text where the cursor is. */
function insert(text) {
  paste.setRangeText(text, paste.selectionStart, paste.selectionEnd, 'end');
  takeText(paste.value);
}

/** A text that would make the box slow is kept beside it, as a file is. */
function takeLongText(value) {
  paste.value = '';
  state.source = value;
  showFile(say('file.pasted', { limit: size(value.length) }));
  decode();
}

/** One file is read here; several, or one that holds many messages, belong to the other page. */
function takeFiles(files) {
  if (files.length === 1) return takeFile(files[0]);
  showFile(say('file.many'));
  return undefined;
}

async function takeFile(file) {
  let taken;
  try {
    taken = await bytesOf(file);
  } catch {
    const words = say('file.unreadable', { title: file.name });
    announce(words);
    showFile(words);
    return;
  }
  const { bytes, cut } = taken;
  const isLong = bytes.length > SHOWN_IN_BOX;
  state.source = bytes;
  paste.value = isLong ? '' : text(bytes);
  const words = say(isLong ? 'file.too-long' : 'file.opened', { title: file.name, limit: size(file.size) });
  showFile(cut ? `${words} ${say('file.cut', { limit: size(MOST_BYTES) })}` : words);
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

/** Says everything in another language. */
async function speakIn(locale) {
  await Promise.all([loadWords(locale), plainbounce.loadLocale(locale).catch(() => {})]);
  state.locale = locale;
  byId('language').value = locale;
  answer.locale = locale;
  speak(locale);
  drawReference();
  if (byId('result').contains(answer) && state.source.length === 0) drawWelcome('answer.welcome');
  watchNetwork(byId('network'));
}

// The answer

function options() {
  return { audience: state.audience, locale: state.locale };
}

function decode() {
  if (!plainbounce) {
    drawRawText();
    return;
  }
  const isEmpty = state.source.length === 0;
  for (const id of ['share', 'print']) byId(id).hidden = isEmpty;
  answer.value = isEmpty ? null : state.source;
  if (isEmpty) {
    drawWelcome('answer.welcome');
    return;
  }
  makeWay();
  if (state.source.length <= LONG) return;
  // An answer to what was there before would be taken for the new one.
  answer.hidden = true;
  drawWelcome('answer.loading');
}

// Sharing

function openShare() {
  byId('share-mask').checked = true;
  previewShare();
  byId('share-box').showModal();
}

function sharedText() {
  const whole = text(state.source.slice(0, SHOWN_IN_BOX));
  return byId('share-mask').checked ? plainbounce.redact(whole) : whole;
}

async function previewShare() {
  const shared = sharedText();
  const fragment = state.source.length > SHOWN_IN_BOX ? null : await fragmentOf(shared);
  byId('share-text').textContent = fragment ? shared : say('share.too-long');
  byId('share-copy').disabled = !fragment;
  byId('share-link').value = fragment ? `${location.origin}${location.pathname}#${fragment}` : '';
}

async function copyLink() {
  const field = byId('share-link');
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    field.select();
    document.execCommand('copy');
  }
  byId('share-box').close();
  announce(say('share.copied'), true);
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

function drawWelcome(title) {
  byId('welcome').replaceChildren(
    h(
      'div',
      { class: 'welcome' },
      h('p', null, say(title)),
      title === 'answer.welcome' &&
        h(
          'ul',
          null,
          [
            ['mailbox', 'answer.through'],
            ['person', 'answer.turn'],
            ['again', 'answer.again'],
            ['done', 'answer.do'],
          ].map(([name, question]) => h('li', null, icon(name), say(question))),
        ),
    ),
  );
}

// When the module does not load

function drawLoadFailure(error) {
  const { title, help } = failure(error);
  byId('tables').replaceChildren(h('p', null, 'The reference needs the reader too, and it did not load.'));
  byId('found').textContent = '';
  plainbounce = null;
  byId('welcome').replaceChildren(
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
  const locales = plainbounce.locales();
  byId('language').replaceChildren(
    ...locales.map((locale) =>
      h('option', { value: locale, lang: locale, dir: direction(locale) }, languageName(locale)),
    ),
  );
  byId('language').disabled = locales.length < 2;
}

function drawReference() {
  if (!plainbounce) return;
  list = entries(plainbounce.reference(options()), tokens);
  byId('tables').replaceChildren(...tables(list));
  filter();
}

function filter() {
  const query = byId('find').value;
  const found = matches(list, query);
  show(byId('tables'), found);
  byId('found').textContent =
    found.length === list.length
      ? say('reference.entries', { count: list.length })
      : found.length === 0
        ? say('reference.none', { title: query.trim() })
        : say('reference.some', { first: found.length, second: list.length });
}

/** Leads to the entry that the address names (`#5.7.26`, `#550`, `#mailbox-full`), or reads the text that it carries. */
async function goToFragment() {
  const shared = await textOf(location.hash.slice(1));
  if (shared !== null) {
    takeText(shared);
    return;
  }
  const id = decodeURIComponentSafely(location.hash.slice(1));
  for (const current of byId('tables').querySelectorAll('[aria-current]')) current.removeAttribute('aria-current');
  const target = id && byId(idOf(list, id) ?? id);
  if (!target) {
    if (/^\d[\d.]*$/.test(id)) searchFor(id);
    return;
  }
  const tables = byId('tables');
  if (tables.contains(target)) {
    if (target.hidden || target.closest('table').hidden) searchFor('');
    target.setAttribute('aria-current', 'location');
    // Where an entry stands is known when the tables are laid out; Firefox goes by their guessed height until then.
    tables.classList.add('laid-out');
  }
  target.scrollIntoView({ block: target.matches('tr') ? 'center' : 'start' });
  target.focus({ preventScroll: true });
  requestAnimationFrame(() => requestAnimationFrame(() => tables.classList.remove('laid-out')));
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
