// The table of all codes, statuses, causes and providers, with a search box and an address in the fragment for each.

import { h } from './dom.mjs';
import { say } from './words.mjs';

/**
 * The entries of a reference, in the order they are shown: `{ id, title, name, meaning, remarks, part }`. `tokens` are the
 * providers' own codes: each a list of the code, the provider's id, the cause and the source.
 */
export function entries(reference, tokens = []) {
  return [
    ...reference.replyCodes.map(({ code, name, meaning, commands, standard, source }) => ({
      part: 'reply-codes',
      id: String(code),
      title: String(code),
      name,
      meaning,
      remarks: [
        say(standard ? 'reference.standard' : 'reference.not-standard'),
        commands.length > 0 && say('reference.after', { title: commands.join(', ') }),
        source,
      ],
    })),
    ...reference.enhancedCodes.map(({ code, name, meaning, registered, source }) => ({
      part: 'status-codes',
      id: code,
      title: code,
      name,
      meaning,
      remarks: [say(registered ? 'reference.registered' : 'reference.not-registered'), source],
    })),
    ...reference.causes.map(({ id, explanation }) => ({
      part: 'causes',
      id,
      title: id,
      name: explanation.headline,
      meaning: explanation.summary,
      remarks: [explanation.retry],
    })),
    ...reference.providers.map(({ id, name, help }) => ({
      part: 'providers',
      id: `provider-${id}`,
      title: id,
      name,
      meaning: help ?? '',
      remarks: [],
    })),
    ...tokenEntries(reference, tokens),
    ...reference.firstDigits.map(({ digit, meaning }) => ({
      part: 'first-digit',
      id: `${digit}yz`,
      title: `${digit}yz`,
      name: '',
      meaning,
      remarks: [],
    })),
    ...reference.secondDigits.map(({ digit, meaning }) => ({
      part: 'second-digit',
      id: `x${digit}z`,
      title: `x${digit}z`,
      name: '',
      meaning,
      remarks: [],
    })),
  ].map((entry) => ({ ...entry, remarks: entry.remarks.filter(Boolean) }));
}

/** A code that several providers have is told apart by the provider. */
function tokenEntries({ causes, providers }, tokens) {
  const names = new Map(providers.map(({ id, name }) => [id, name]));
  const headlines = new Map(causes.map(({ id, explanation }) => [id, explanation.headline]));
  const taken = new Set();
  return tokens.map(([token, provider, cause, source]) => {
    const id = taken.has(token) ? `${token}-${provider}` : token;
    taken.add(id);
    const name = names.get(provider) ?? provider;
    return { part: 'tokens', id, title: token, name, meaning: headlines.get(cause) ?? cause, remarks: [cause, source] };
  });
}

const HEADS = {
  'reply-codes': 'code',
  'status-codes': 'status',
  causes: 'cause',
  providers: 'providers',
  tokens: 'code',
  'first-digit': 'code',
  'second-digit': 'code',
};

/** Draws the tables. */
export function tables(list) {
  const parts = [...new Set(list.map(({ part }) => part))];
  return parts.map((part) =>
    h(
      'table',
      { 'data-part': part },
      h(
        'caption',
        null,
        say(`reference.${part}`),
        part === 'status-codes' && h('span', { class: 'remarks' }, ` ${say('reference.classes')}`),
      ),
      h('colgroup', null, h('col', { class: 'code' }), h('col')),
      h(
        'thead',
        { class: 'spoken' },
        h(
          'tr',
          null,
          h('th', { scope: 'col' }, say(`reference.${HEADS[part]}`)),
          h('th', { scope: 'col' }, say('reference.meaning')),
        ),
      ),
      h('tbody', null, list.filter((entry) => entry.part === part).map(row)),
    ),
  );
}

function row({ id, title, name, meaning, remarks }) {
  return h(
    'tr',
    { id, tabindex: -1 },
    h('th', { scope: 'row' }, h('a', { href: `#${id}` }, title)),
    h(
      'td',
      null,
      name && h('strong', null, name),
      meaning &&
        h('p', null, /^https:/.test(meaning) ? h('a', { href: meaning, rel: 'noreferrer' }, meaning) : meaning),
      remarks.length > 0 && h('p', { class: 'remarks' }, remarks.join(' · ')),
    ),
  );
}

/**
 * Which entries hold every word of a query, in any order. A word with a digit stands for the beginning of a code
 * (`55` finds 550 to 559, `5.7` finds 5.7.1), so that it does not find every meaning with a number in it.
 */
export function matches(list, query) {
  const asked = fold(query.replace(/^\s*#/, '')).split(/\s+/).filter(Boolean);
  return list.filter((entry) => {
    const body = fold([entry.title, entry.name, entry.meaning, ...entry.remarks].join(' '));
    return asked.every((word) => (/^\d[\d.]*$/.test(word) ? beginsWith(entry.id, word) : body.includes(word)));
  });
}

/** A status stands in the table once for all classes, as X.1.1; 5.1.1 finds it. */
function beginsWith(id, asked) {
  return id.startsWith(asked) || (/^[245]\./.test(asked) && id.startsWith(`X${asked.slice(1)}`));
}

/** The id of the entry that an address or a code means: itself, or the status without its class. */
export function idOf(list, asked) {
  return [asked, asked.replace(/^[245xX]\./, 'X.')].find((id) => list.some((entry) => entry.id === id)) ?? null;
}

function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Shows the entries of a drawn reference that match and hides the others; parts without an entry go as well. */
export function show(container, matching) {
  const ids = new Set(matching.map(({ id }) => id));
  for (const table of container.querySelectorAll('table')) {
    let any = false;
    for (const line of table.tBodies[0].rows) {
      line.hidden = !ids.has(line.id);
      any ||= !line.hidden;
    }
    table.hidden = !any;
  }
}
