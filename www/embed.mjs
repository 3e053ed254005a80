// The page for those who put the element into their own: everything chosen is shown at once, and written as code.

import { h } from './dom.mjs';
import { keepOffline, watchNetwork } from './network.mjs';
import { languageName, loadWords } from './words.mjs';

const byId = (id) => document.getElementById(id);
const answer = byId('answer');
const sheet = new CSSStyleSheet();
const chosen = new Map();

start();

async function start() {
  const { PlainBounceElement, init, locales } = await import('../dist/element.js');
  await Promise.all([init(), loadWords('en')]);
  PlainBounceElement.define();
  document.adoptedStyleSheets = [sheet];
  byId('locale').append(...locales().map((tag) => h('option', { value: tag, lang: tag }, languageName(tag))));
  byId('colours').addEventListener('input', choose);
  byId('choices').addEventListener('input', show);
  byId('copy').addEventListener('click', copy);
  show();
  watchNetwork(byId('network'));
  keepOffline();
}

function choose({ target }) {
  chosen.set(target.dataset.name, target.type === 'range' ? `${target.value}px` : target.value);
}

function attributes() {
  return [
    ['audience', byId('audience-choice').value, 'sender'],
    ['view', byId('view').value, 'card'],
    ['locale', byId('locale').value, ''],
    ['level', byId('level').value, '3'],
  ].filter(([, value, usual]) => value !== usual);
}

function show() {
  answer.value = byId('value').value;
  for (const name of ['audience', 'view', 'locale', 'level']) answer.removeAttribute(name);
  for (const [name, value] of attributes()) answer.setAttribute(name, value);
  answer.redact = byId('redact').checked;
  const rule = style();
  sheet.replaceSync(rule);
  byId('code').textContent = code(rule);
}

function style() {
  if (chosen.size === 0) return '';
  const lines = [...chosen].map(([name, value]) => `  --plainbounce-${name}: ${value};`);
  return `plain-bounce {\n${lines.join('\n')}\n}`;
}

function code(rule) {
  const given = attributes().map(([name, value]) => ` ${name}="${value}"`);
  if (answer.redact) given.push(' redact');
  const text = byId('value').value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [
    '<script type="module" src="element-define.js"></script>',
    ...(rule ? [`<style>\n${rule}\n</style>`] : []),
    `<plain-bounce${given.join('')}>${text}</plain-bounce>`,
  ].join('\n');
}

async function copy() {
  let words = 'The code is copied.';
  try {
    await navigator.clipboard.writeText(byId('code').textContent);
  } catch {
    words = 'The browser did not allow copying. Select the code and copy it by hand.';
  }
  byId('copied').textContent = words;
}
