// Puts findings together that read the same, so that ten refused recipients are one answer and not ten. No DOM here.

// The order in which a reader wants to know: what failed, what waits, what nobody can tell, and then the good news.
const ORDER = ['failed', 'delayed', 'unknown', 'reported', 'in-progress', 'relayed', 'delivered'];

/** Groups of findings with one outcome, one headline and one advice, the most pressing first. */
export function groups(findings) {
  const byAdvice = new Map();
  for (const finding of findings) {
    const { headline, steps, retry } = finding.explanation;
    const key = JSON.stringify([finding.outcome, finding.cause, finding.who, headline, steps, retry]);
    const group = byAdvice.get(key);
    if (group) group.push(finding);
    else byAdvice.set(key, [finding]);
  }
  return [...byAdvice.values()].sort((a, b) => ORDER.indexOf(a[0].outcome) - ORDER.indexOf(b[0].outcome));
}

/** How many findings had each outcome, in the same order: `[['failed', 8], ['delivered', 1]]`. */
export function outcomes(findings) {
  const counts = new Map();
  for (const { outcome } of findings) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return ORDER.filter((outcome) => counts.has(outcome)).map((outcome) => [outcome, counts.get(outcome)]);
}
