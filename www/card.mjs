// The answer as a person reads it: what happened, whose turn it is, what to do, and how one can tell.

import { h, icon, spoken } from './dom.mjs';
import { excerpt, pieces, shortened } from './evidence.mjs';
import { groups, outcomes, shownOutcome } from './groups.mjs';
import { path } from './path.mjs';
import { plainText } from './plaintext.mjs';
import { direction, words } from './words.mjs';

const OUTCOME_ICONS = {
  failed: 'failed',
  'for-now': 'delayed',
  delayed: 'delayed',
  delivered: 'done',
  relayed: 'relayed',
  'in-progress': 'progress',
  reported: 'note',
  unknown: 'unknown',
};

// A log can hold thousands of groups; the first ones are drawn, the rest when asked for.
const GROUPS_AT_ONCE = 20;
const GROUPS_MORE = 200;
const RECIPIENTS_AT_ONCE = 50;
// A text of more lines shows only those around the deciding words, so that they are seen without scrolling.
const LINES_SHOWN = 14;
const SHOWN_WHOLE = 3000;

/**
 * Draws a decoding. `view` holds what the drawing needs beside it: the `source` that was decoded, `audience`, `redact`,
 * `causeTitle(id)`, and `copy(text, what)`, which puts text on the clipboard and says so.
 */
export function result(decoding, view) {
  const say = words(decoding.locale);
  const all = groups(decoding.findings);
  const context = { ...view, say };
  const cards = all.slice(0, GROUPS_AT_ONCE).map((group, index) => card(group, context, all.length > 1, index === 0));
  return h(
    'div',
    { class: 'answer', lang: decoding.locale, dir: direction(decoding.locale) },
    decoding.warnings.map(({ message }) =>
      h('p', { class: 'warning' }, icon('warning'), h('span', null, spoken('Note: '), message)),
    ),
    all.length > 1 && overview(decoding, say),
    all.length === 0 && nothing(),
    cards,
    all.length > GROUPS_AT_ONCE && rest(all.slice(GROUPS_AT_ONCE), context),
    decoding.original && !view.redact && original(decoding.original),
    all.length > 0 && h('p', { class: 'read-as' }, `Read as ${say.kind[decoding.kind]}.`),
  );
}

/** What is said aloud when a result appears: the shortest whole answer. */
export function spokenResult(decoding, audience) {
  const say = words(decoding.locale);
  const [first] = groups(decoding.findings);
  if (!first) return 'Nothing in this text tells of mail delivery.';
  const [{ who, explanation }] = first;
  const outcome = shownOutcome(first[0]);
  const more = decoding.findings.length > 1 ? ` ${decoding.findings.length} results in all.` : '';
  return `${say.outcome[outcome]}. ${explanation.headline}. Whose turn: ${say.turn[audience][who]}.${more}`;
}

function overview(decoding, say) {
  return h(
    'ul',
    { class: 'overview', 'aria-label': 'Results at a glance' },
    outcomes(decoding.findings).map(([outcome, count]) =>
      h(
        'li',
        { class: 'badge', 'data-outcome': outcome },
        icon(OUTCOME_ICONS[outcome]),
        `${count} × ${say.outcome[outcome]}`,
      ),
    ),
  );
}

function nothing() {
  return h(
    'article',
    { class: 'card', 'data-outcome': 'unknown' },
    h(
      'div',
      { class: 'verdict' },
      h('p', { class: 'badge', 'data-outcome': 'unknown' }, icon('unknown'), 'Not recognised'),
      h('h3', null, 'Nothing here tells of mail delivery'),
      h(
        'p',
        { class: 'summary' },
        'Paste the server’s answer itself: the lines with three digits, the text of the bounce, ' +
          'or the whole mail that came back.',
      ),
    ),
  );
}

function rest(others, context) {
  const button = h(
    'button',
    {
      type: 'button',
      click: () => {
        const cards = others.slice(0, GROUPS_MORE).map((group) => card(group, context, true, false));
        const further = others.slice(GROUPS_MORE);
        button.replaceWith(...cards, ...(further.length > 0 ? [rest(further, context)] : []));
        cards[0].querySelector('summary').focus();
      },
    },
    `Show ${others.length} more`,
  );
  return button;
}

/** One group. Among several, each folds and only the first is open. */
function card(group, context, several, open) {
  const [finding] = group;
  const attributes = { class: 'card', 'data-outcome': shownOutcome(finding), 'data-cause': finding.cause };
  if (!several) return h('article', attributes, verdict(group, context), body(group, context));
  const card = h(
    'details',
    {
      ...attributes,
      open,
      toggle: () => {
        if (card.open && !card.dataset.drawn) draw();
      },
    },
    h('summary', null, verdict(group, context)),
  );
  const draw = () => {
    card.dataset.drawn = 'true';
    card.append(...body(group, context));
  };
  if (open) draw();
  return card;
}

function verdict(group, { say }) {
  const [{ explanation }] = group;
  const outcome = shownOutcome(group[0]);
  return h(
    'div',
    { class: 'verdict' },
    h(
      'p',
      { class: 'badge', 'data-outcome': outcome },
      icon(OUTCOME_ICONS[outcome]),
      say.outcome[outcome],
      group.length > 1 && h('span', { class: 'count' }, ` × ${group.length}`),
    ),
    h('h3', null, explanation.headline),
  );
}

function body(group, context) {
  const [finding] = group;
  return [
    summary(group, context),
    glance(finding, context),
    path(finding, context.audience),
    advice(finding),
    alternatives(finding, context),
    evidence(group, context),
    ownWords(group, context),
    note(group, context),
    details(group, context),
    h(
      'p',
      { class: 'actions' },
      copyButton('Copy as text', 'The result', context, () =>
        plainText(group, facts(finding, context), context.say, context.audience),
      ),
    ),
  ].filter(Boolean);
}

function summary(group, context) {
  const texts = [...new Set(group.map((finding) => finding.explanation.summary))];
  const who = recipients(group, context);
  return h(
    'div',
    { class: 'summary' },
    texts.length === 1
      ? h('p', null, texts[0])
      : h(
          'ul',
          null,
          texts.slice(0, RECIPIENTS_AT_ONCE).map((text) => h('li', null, text)),
        ),
    texts.length === 1 &&
      who.length > 1 &&
      h(
        'ul',
        { class: 'recipients', 'aria-label': 'Recipients' },
        who.slice(0, RECIPIENTS_AT_ONCE).map((address) => h('li', null, h('bdi', null, address))),
      ),
    group.length > RECIPIENTS_AT_ONCE && h('p', null, `and ${group.length - RECIPIENTS_AT_ONCE} more`),
  );
}

function recipients(group, { redact }) {
  return redact ? [] : [...new Set(group.map((finding) => finding.recipient).filter(Boolean))];
}

/** Whose turn, whether it is tried again, and how sure: always answered, each with words of its own. */
function glance(finding, { say, audience }) {
  const tile = (name, label, value, more) =>
    h(
      'div',
      null,
      h('dt', null, icon(name), label),
      h('dd', null, h('strong', null, value), more && h('span', null, more)),
    );
  return h(
    'dl',
    { class: 'glance' },
    tile('person', 'Whose turn', say.turn[audience][finding.who]),
    tile('again', 'Tried again', say.again[finding.retry.by], finding.explanation.retry),
    tile('gauge', 'How sure', say.confidence[finding.confidence], say.basis[finding.basis]),
  );
}

function advice({ explanation }) {
  const { steps, avoid, links } = explanation;
  const safe = links.filter(({ url }) => host(url) !== null);
  if (steps.length === 0 && !avoid && safe.length === 0) return null;
  return h(
    'section',
    { class: 'advice' },
    steps.length > 0 && h('h4', null, 'What to do'),
    steps.length > 0 &&
      h(
        'ol',
        null,
        steps.map((step) => h('li', null, step)),
      ),
    avoid && h('p', { class: 'avoid' }, icon('avoid'), h('span', null, avoid)),
    safe.length > 0 &&
      h(
        'ul',
        { class: 'links' },
        safe.map(({ title, url }) =>
          h(
            'li',
            null,
            h('a', { href: url, rel: 'noreferrer noopener', target: '_blank' }, title, spoken(', opens in a new tab')),
            h('span', { class: 'host' }, host(url)),
          ),
        ),
      ),
  );
}

/** The host of a link that may be shown: https only, and without a name or password that could dress it up. */
export function host(url) {
  let parsed;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  return parsed.protocol === 'https:' && !parsed.username && !parsed.password ? parsed.host : null;
}

function alternatives(finding, { causeTitle }) {
  if (finding.alternatives.length === 0) return null;
  return h(
    'section',
    { class: 'alternatives' },
    h('h4', null, 'It could also be'),
    h(
      'ul',
      null,
      finding.alternatives.map((cause) => h('li', null, h('a', { href: `#${cause}` }, causeTitle(cause)))),
    ),
  );
}

function evidence(group, { source, redact, say }) {
  const spans = group.flatMap((finding) => finding.evidence);
  if (spans.length === 0) return null;
  const list = pieces(source, spans);
  const shown = redact
    ? list.filter(({ tells }) => tells.length > 0 && !tells.includes('recipient'))
    : isLong(list)
      ? excerpt(list, 1)
      : list;
  const told = Object.keys(say.tells).filter((name) => shown.some(({ tells }) => tells.includes(name)));
  return h(
    'details',
    { class: 'fold evidence', open: true },
    h('summary', null, 'Why we think so'),
    h(
      'ul',
      { class: 'legend', 'aria-hidden': 'true' },
      told.map((tells) => h('li', null, h('span', { class: 'swatch', 'data-tells': tells }, say.tells[tells]))),
    ),
    redact && h('p', { class: 'aside' }, 'Only the words that decided are shown while addresses are masked.'),
    h(
      'pre',
      { tabindex: 0, role: 'group', 'aria-label': 'Your text with the deciding words marked', dir: 'auto' },
      shown.map((piece) => marked(piece, say, redact)),
    ),
  );
}

function isLong(list) {
  const length = list.reduce((sum, { text }) => sum + text.length, 0);
  return length > SHOWN_WHOLE || list.reduce((sum, { text }) => sum + text.split('\n').length - 1, 1) > LINES_SHOWN;
}

function marked({ text, tells, skipped }, say, redact) {
  if (skipped) return h('span', { class: 'skipped' }, `… ${skipped} lines left out …`);
  if (tells.length === 0) return text;
  const label = Object.keys(say.tells)
    .filter((name) => tells.includes(name))
    .map((name) => say.tells[name])
    .join(', ');
  return [
    h(
      'mark',
      { 'data-tells': tells.join(' '), title: label },
      h('span', { class: 'spoken label' }, `[${label}: `),
      text,
      h('span', { class: 'spoken label' }, ']'),
    ),
    redact && '\n',
  ];
}

function ownWords(group, { redact }) {
  const replies = [...new Set(group.map((finding) => finding.reply).filter(Boolean))];
  if (replies.length === 0 || redact) return null;
  return h(
    'details',
    { class: 'fold words' },
    h('summary', null, 'The server’s own words'),
    replies.slice(0, RECIPIENTS_AT_ONCE).map((reply) => h('blockquote', { dir: 'auto' }, shortened(reply))),
  );
}

function note(group, context) {
  const text = [...new Set(group.map((finding) => finding.explanation.forAdmin).filter(Boolean))].join('\n\n');
  if (!text) return null;
  return h(
    'details',
    { class: 'fold note' },
    h('summary', null, 'Note for the administrator'),
    h('pre', { tabindex: 0, role: 'group', 'aria-label': 'Note for the administrator', dir: 'auto' }, text),
    h(
      'p',
      null,
      copyButton('Copy the note', 'The note for the administrator', context, () => text),
    ),
  );
}

function details(group, context) {
  return h(
    'details',
    { class: 'fold details' },
    h('summary', null, 'Technical details'),
    group.slice(0, RECIPIENTS_AT_ONCE).map((finding) =>
      h(
        'dl',
        null,
        facts(finding, context).map(([label, value, code]) =>
          h(
            'div',
            null,
            h('dt', null, label),
            h('dd', null, code ? h('a', { href: `#${value}` }, value) : h('bdi', null, value)),
          ),
        ),
      ),
    ),
  );
}

/** The facts of a finding: label, value, and whether the value has an entry in the reference. */
function facts(finding, { redact, say }) {
  const { code, enhanced, provider, blocklist, remote, command, retry } = finding;
  const open = [
    ['Reply code', code && String(code), true],
    ['Status code', enhanced, true],
    ['Cause', finding.cause, true],
    ['Lasting', say.permanence[finding.permanence]],
    ['Answer to', command],
    ['Provider', provider?.name],
    ['Block list', blocklist?.name],
    ['Wait', retry.after && `${retry.after} s`],
    ['Tried until', retry.until],
    ['Rule', finding.rule],
  ];
  const personal = [
    ['Recipient', finding.recipient],
    ['Refusing server', [remote?.host, remote?.ip].filter(Boolean).join(', ')],
    ['Reporting server', finding.reporter],
  ];
  return [...(redact ? [] : personal), ...open].filter(([, value]) => value);
}

function original({ subject, messageId, from, date }) {
  const rows = [
    ['Subject', subject],
    ['From', from],
    ['Date', date],
    ['Message-ID', messageId],
  ].filter(([, value]) => value);
  if (rows.length === 0) return null;
  return h(
    'details',
    { class: 'fold original' },
    h('summary', null, 'The message it is about'),
    h(
      'dl',
      null,
      rows.map(([label, value]) => h('div', null, h('dt', null, label), h('dd', null, h('bdi', null, value)))),
    ),
  );
}

function copyButton(label, what, { copy }, text) {
  return h('button', { type: 'button', click: () => copy(text(), what) }, icon('copy'), label);
}
