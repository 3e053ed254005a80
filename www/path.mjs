// The way of a message as a picture: you, your server, their server, the mailbox; the place where it stopped is marked.
// The picture is a list, so that its text is its equivalent.

import { h, icon } from './dom.mjs';
import { shownOutcome } from './groups.mjs';

const STATIONS = ['you', 'ours', 'theirs', 'mailbox'];

// Causes by the station that stopped the message. What is not here is decided by their server.
const AT_OURS = new Set([
  'relay-denied',
  'login-required',
  'login-failed',
  'send-as-denied',
  'account-blocked',
  'sending-limit',
  'suppressed',
]);
const BETWEEN_SERVERS = new Set([
  'connection-failed',
  'dns-failed',
  'delivery-timed-out',
  'tls-failed',
  'domain-unknown',
  'domain-no-mail',
  'delayed',
]);
const AT_MAILBOX = new Set([
  'mailbox-unknown',
  'mailbox-moved',
  'mailbox-disabled',
  'mailbox-full',
  'mailbox-busy',
  'recipient-refused',
  'group-restricted',
  'owner-changed',
  'confirmation-required',
  'auto-reply',
  'complaint',
  'receipt',
]);

/** Where a finding stopped: a station, or `'road'` between the two servers; null when nothing stopped or none can tell. */
export function stop({ cause, outcome }) {
  if (outcome !== 'failed' && outcome !== 'delayed') return null;
  if (cause === 'unknown') return null;
  if (AT_OURS.has(cause)) return 'ours';
  if (BETWEEN_SERVERS.has(cause)) return 'road';
  if (AT_MAILBOX.has(cause)) return 'mailbox';
  return 'theirs';
}

/** The state of each of the four stations: passed, stopped, ahead or unknown. */
export function states(finding) {
  const { outcome } = finding;
  if (outcome === 'delivered' || outcome === 'reported') return ['passed', 'passed', 'passed', 'passed'];
  if (outcome === 'relayed') return ['passed', 'passed', 'passed', 'unknown'];
  const place = stop(finding);
  if (place === null) return ['passed', 'unknown', 'unknown', 'unknown'];
  if (place === 'road') return ['passed', 'passed', 'ahead', 'ahead'];
  const at = STATIONS.indexOf(place);
  return STATIONS.map((_, index) => (index < at ? 'passed' : index === at ? 'stopped' : 'ahead'));
}

const LABELS = { you: 'You', ours: 'Your server', theirs: 'Their server', mailbox: 'Mailbox' };
const SENDER = { sender: 'You', helpdesk: 'The sender', admin: 'The sender' };
const OURS = { sender: 'Your server', helpdesk: 'Sending server', admin: 'Sending server' };
const THEIRS = { sender: 'Their server', helpdesk: 'Receiving server', admin: 'Receiving server' };
const ICONS = { you: 'person', ours: 'server', theirs: 'server', mailbox: 'mailbox' };

/** The picture for a finding, named by its caption. */
export function path(finding, audience) {
  const state = states(finding);
  const road = stop(finding) === 'road';
  const outcome = shownOutcome(finding);
  const delayed = outcome === 'delayed' || outcome === 'for-now';
  const labels = { ...LABELS, you: SENDER[audience], ours: OURS[audience], theirs: THEIRS[audience] };
  return h(
    'figure',
    { class: 'path', 'data-outcome': outcome },
    h('figcaption', null, caption(finding, labels)),
    h(
      'ol',
      null,
      STATIONS.map((station, index) =>
        h(
          'li',
          { 'data-state': state[index], 'data-road': road && index === 2 ? 'broken' : null },
          h('span', { class: 'station' }, icon(ICONS[station]), sign(state[index], delayed)),
          road && index === 2 && h('span', { class: 'road-sign' }, icon(delayed ? 'delayed' : 'failed')),
          h('span', { class: 'label' }, labels[station]),
          h('span', { class: 'state' }, stateWords(state[index], station, delayed, road)),
        ),
      ),
    ),
  );
}

function sign(state, delayed) {
  if (state === 'passed') return h('span', { class: 'sign' }, icon('done'));
  if (state === 'stopped') return h('span', { class: 'sign' }, icon(delayed ? 'delayed' : 'failed'));
  return null;
}

function stateWords(state, station, delayed, road) {
  if (state === 'passed') return { you: 'sent', ours: 'took it', theirs: 'took it', mailbox: 'arrived' }[station];
  if (state === 'stopped') return delayed ? 'held here' : 'stopped here';
  if (state === 'unknown') return 'not known';
  if (road && station === 'theirs') return 'not reached';
  return delayed ? 'not yet' : 'not reached';
}

function caption(finding, labels) {
  const place = stop(finding);
  const forNow = shownOutcome(finding) === 'for-now';
  const verb = finding.outcome === 'delayed' ? 'waits' : 'stopped';
  const [ours, theirs] = [inSentence(labels.ours), inSentence(labels.theirs)];
  if (place === 'road' && forNow) return `For now the message did not get from ${ours} to ${theirs}.`;
  if (place === 'road') return `The message ${verb} on the way from ${ours} to ${theirs}.`;
  if (place !== null && forNow) return `For now the message did not get past ${inSentence(labels[place])}.`;
  if (place !== null) return `The message ${verb} at ${inSentence(labels[place])}.`;
  if (finding.outcome === 'delivered' || finding.outcome === 'reported') return 'The message came through.';
  if (finding.outcome === 'relayed') return 'The message was passed on; what came after is not reported.';
  if (finding.outcome === 'in-progress') return 'The servers are still talking; nothing is decided yet.';
  return 'The text does not tell where the message stopped.';
}

function inSentence(label) {
  const lower = label[0].toLowerCase() + label.slice(1);
  return /^(your|their)/.test(lower) ? lower : `the ${lower}`;
}
