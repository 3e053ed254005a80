// Sums of many results: how often each cause, provider and domain occurs. The memory it takes has a bound, whatever is
// read: sums beyond it go to one rest, and of the single results only the first are kept. No DOM here.

// Different combinations of outcome, cause, provider and domain.
const MOST_SUMS = 20_000;
export const MOST_ROWS = 10_000;
const LONGEST_REPLY = 400;
/** The domain of what is summed up without its own one. */
export const OTHERS = '…';

export function newSums() {
  return { results: 0, silent: 0, sums: new Map(), rows: [] };
}

/** Adds the answer about one piece. */
export function add(sums, decoding) {
  if (decoding.findings.length === 0) sums.silent += 1;
  for (const finding of decoding.findings) {
    sums.results += 1;
    const row = rowOf(finding);
    count(sums, row);
    if (sums.rows.length < MOST_ROWS) sums.rows.push(row);
  }
}

function count(sums, { outcome, cause, provider, domain }) {
  let key = [outcome, cause, provider, domain].join('\t');
  if (!sums.sums.has(key) && sums.sums.size >= MOST_SUMS) key = [outcome, cause, provider, OTHERS].join('\t');
  sums.sums.set(key, (sums.sums.get(key) ?? 0) + 1);
}

function rowOf({ outcome, cause, provider, recipient, code, enhanced, remote, reply, permanence, rule }) {
  return {
    outcome,
    cause,
    permanence,
    provider: provider?.name ?? '',
    domain: recipient?.includes('@') ? recipient.slice(recipient.lastIndexOf('@') + 1).toLowerCase() : '',
    recipient: recipient ?? '',
    code: code ?? '',
    enhanced: enhanced ?? '',
    host: remote?.host ?? remote?.ip ?? '',
    reply: (reply ?? '').slice(0, LONGEST_REPLY),
    rule,
  };
}

/** The sums as entries: `{ outcome, cause, provider, domain, count }`. */
export function entriesOf(sums) {
  return [...sums].map(([key, count]) => {
    const [outcome, cause, provider, domain] = key.split('\t');
    return { outcome, cause, provider, domain, count };
  });
}

/** Entries that have all the values of a filter; an empty one lets everything through. */
export function filtered(entries, filter) {
  const wanted = Object.entries(filter).filter(([, value]) => value !== '');
  return entries.filter((entry) => wanted.every(([name, value]) => entry[name] === value));
}

/** How often each value of a field occurs, the most frequent first: `[['mailbox-full', 12], …]`. */
export function countsOf(entries, field) {
  const counts = new Map();
  for (const entry of entries) counts.set(entry[field], (counts.get(entry[field]) ?? 0) + entry.count);
  return [...counts].sort(([one, a], [other, b]) => b - a || one.localeCompare(other));
}
