// Puts findings together that read the same, so that ten refused recipients are one answer and not ten. No DOM here.

// The order in which a reader wants to know: what failed, what waits, what nobody can tell, and then the good news.
const ORDER = ['failed', 'for-now', 'delayed', 'unknown', 'reported', 'in-progress', 'relayed', 'delivered'];

/**
 * The outcome as it is shown. A reply that refuses for now ("451 come back later") is a failure of this attempt and not
 * of the message: whoever sent it may try again, so it does not look like the end.
 */
export function shownOutcome({ outcome, permanence }) {
  return outcome === 'failed' && permanence === 'temporary' ? 'for-now' : outcome;
}

/** Groups of findings with one outcome, one headline and one advice, the most pressing first. */
export function groups(findings) {
  const byAdvice = new Map();
  for (const finding of findings) {
    const { headline, steps, retry } = finding.explanation;
    const key = JSON.stringify([shownOutcome(finding), finding.cause, finding.who, headline, steps, retry]);
    const group = byAdvice.get(key);
    if (group) group.push(finding);
    else byAdvice.set(key, [finding]);
  }
  return [...byAdvice.values()].sort((a, b) => ORDER.indexOf(shownOutcome(a[0])) - ORDER.indexOf(shownOutcome(b[0])));
}

/** How many findings had each outcome, in the same order: `[['failed', 8], ['delivered', 1]]`. */
export function outcomes(findings) {
  const counts = new Map();
  for (const outcome of findings.map(shownOutcome)) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return ORDER.filter((outcome) => counts.has(outcome)).map((outcome) => [outcome, counts.get(outcome)]);
}
