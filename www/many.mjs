// The page for many messages at once: files in, sums by cause, provider and domain out. The reading is done by the worker.

import { MOST_ROWS, OTHERS, countsOf, filtered } from './aggregate.mjs';
import { h } from './dom.mjs';
import { csv, json } from './export.mjs';
import { size, takeDrops } from './intake.mjs';
import { keepOffline, watchNetwork } from './network.mjs';
import { scriptAddress } from './trusted.mjs';
import { loadWords, preferred, say, speak } from './words.mjs';

const SHOWN = 20;
const ROWS_SHOWN = 200;
const FIELDS = ['cause', 'provider', 'domain', 'outcome'];

const byId = (id) => document.getElementById(id);
const filter = { cause: '', provider: '', domain: '', outcome: '' };
let plainbounce = null;
let titles = new Map();
let worker = null;
let last = { results: 0, silent: 0, entries: [], rows: [] };

start();

async function start() {
  plainbounce = await import('../dist/element.js');
  await plainbounce.init();
  const locale = preferred(plainbounce.locales());
  await Promise.all([loadWords(locale), plainbounce.loadLocale(locale).catch(() => {})]);
  speak(locale);
  titles = new Map(plainbounce.reference({ locale }).causes.map(({ id, explanation }) => [id, explanation.headline]));
  listen();
  watchNetwork(byId('network'));
  keepOffline();
}

function listen() {
  for (const [button, picker] of [
    ['files', 'file-picker'],
    ['folder', 'folder-picker'],
  ]) {
    byId(button).addEventListener('click', () => byId(picker).click());
    byId(picker).addEventListener('change', ({ target }) => {
      read([...target.files]);
      target.value = '';
    });
  }
  takeDrops(document.body, read, (hovers) => document.body.classList.toggle('drop', hovers));
  byId('cancel').addEventListener('click', () => stop('many.cancelled'));
  byId('csv').addEventListener('click', () => save('plainbounce.csv', 'text/csv', csv(exported())));
  byId('json').addEventListener('click', () => {
    const sums = filtered(last.entries, filter).map(({ domain, ...sum }) => ({ ...sum, domain: masked(domain) }));
    save('plainbounce.json', 'application/json', json(sums, exported()));
  });
}

/** Reads files anew; what was read before gives way. */
function read(files) {
  if (files.length === 0) return;
  worker?.terminate();
  for (const field of FIELDS) filter[field] = '';
  worker = new Worker(scriptAddress('many-worker.mjs'), { type: 'module' });
  worker.addEventListener('message', ({ data }) => take(data));
  worker.addEventListener('error', ({ message }) => stop(null, message));
  byId('progress').hidden = false;
  byId('outcome').hidden = true;
  byId('said').textContent = '';
  worker.postMessage(files);
}

function take(data) {
  if (data.error) {
    stop(null, data.error);
    return;
  }
  last = data;
  byId('bar').max = data.all || 1;
  byId('bar').value = data.done;
  byId('reading').textContent = data.name ? say('many.reading', { title: data.name }) : '';
  byId('far').textContent = say('many.progress', { first: size(data.done), second: size(data.all) });
  draw();
  if (data.isLast) stop('many.done');
}

function stop(words, trouble = '') {
  worker?.terminate();
  worker = null;
  byId('progress').hidden = true;
  byId('said').textContent = words ? say(words) : trouble;
  if (last.results > 0) draw();
}

// The results

function draw() {
  const entries = filtered(last.entries, filter);
  const sum = entries.reduce((sum, { count }) => sum + count, 0);
  byId('outcome').hidden = false;
  byId('found').textContent = say('many.results', { count: sum });
  byId('silent').textContent = last.silent > 0 ? say('many.silent', { count: last.silent }) : '';
  // What is still growing is not to be chosen from.
  if (worker === null) drawFilters();
  byId('groups').replaceChildren(...['cause', 'provider', 'domain'].map((field) => table(field, entries, sum)));
  drawRows();
}

function drawFilters() {
  if (byId('filters').contains(document.activeElement)) return;
  byId('filters').replaceChildren(
    ...FIELDS.map((field) => {
      const counts = countsOf(last.entries, field).slice(0, 500);
      const select = h(
        'select',
        {
          'data-field': field,
          change: ({ target }) => {
            filter[field] = target.value;
            draw();
          },
        },
        h('option', { value: '' }, say('many.all')),
        counts.filter(([value]) => value !== '').map(([value]) => h('option', { value }, named(field, value))),
      );
      select.value = filter[field];
      return h('label', null, `${say(`many.${field}`)} `, select);
    }),
  );
}

/** One grouping: a table whose bars say the same as its numbers. */
function table(field, entries, sum) {
  const counts = countsOf(entries, field);
  const shown = counts.slice(0, SHOWN);
  const rest = counts.slice(SHOWN).reduce((all, [, count]) => all + count, 0);
  const rows = [
    ...shown.map(([value, count]) => [named(field, value), count]),
    ...(rest ? [[say('many.others'), rest]] : []),
  ];
  return h(
    'table',
    { class: 'sums', 'data-field': field },
    h('caption', null, say(`many.by-${field}`)),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        [say(`many.${field}`), say('many.count'), say('many.share')].map((name) => h('th', { scope: 'col' }, name)),
      ),
    ),
    h(
      'tbody',
      null,
      rows.map(([name, count]) =>
        h(
          'tr',
          null,
          h('th', { scope: 'row' }, name),
          h('td', { class: 'number' }, count.toLocaleString(document.documentElement.lang)),
          h(
            'td',
            null,
            h('progress', { max: sum || 1, value: count, 'aria-hidden': 'true' }),
            h('span', null, share(count / (sum || 1))),
          ),
        ),
      ),
    ),
    rows.length === 0 && h('tbody', null, h('tr', null, h('td', { colspan: 3 }, say('many.none')))),
  );
}

function share(part) {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return part.toLocaleString(document.documentElement.lang, { style: 'percent', ...digits });
}

function named(field, value) {
  if (field === 'cause') return titles.get(value) ?? value;
  if (field === 'outcome') return say(`outcome.${value}`);
  if (value === OTHERS) return say('many.others');
  return value || say('many.no-provider');
}

function drawRows() {
  const rows = filtered(last.rows ?? [], filter);
  byId('rows').hidden = rows.length === 0;
  const number = (count) => ({ count: count.toLocaleString(document.documentElement.lang) });
  byId('most').textContent = [
    rows.length > ROWS_SHOWN && say('many.most', number(ROWS_SHOWN)),
    last.results > MOST_ROWS && say('many.most-saved', number(MOST_ROWS)),
  ]
    .filter(Boolean)
    .join(' ');
  byId('rows-body').replaceChildren(
    ...rows
      .slice(0, ROWS_SHOWN)
      .map(({ recipient, cause, provider, code, enhanced, reply }) =>
        h(
          'tr',
          null,
          h('th', { scope: 'row' }, h('bdi', null, recipient)),
          h('td', null, named('cause', cause)),
          h('td', null, provider),
          h('td', { dir: 'auto' }, [code, enhanced, reply].filter((part) => part !== '').join(' ')),
        ),
      ),
  );
}

// Saving

/** The single results that pass the filter, as they are to leave this page. */
function exported() {
  return filtered(last.rows ?? [], filter).map((row) => ({
    ...row,
    recipient: masked(row.recipient),
    domain: masked(row.domain),
    host: masked(row.host),
    reply: masked(row.reply),
  }));
}

function masked(text) {
  return byId('mask').checked ? plainbounce.redact(text) : text;
}

function save(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
