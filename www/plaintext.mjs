// A result as text to paste into a mail or a ticket. It says what the card says, in the same order. No DOM here.

import { shownOutcome } from './groups.mjs';

/** One group of findings. `facts` are the labelled facts that the reader may pass on. */
export function plainText(group, facts, words, audience) {
  const [first] = group;
  const { headline, steps, avoid, retry, links } = first.explanation;
  const summaries = [...new Set(group.map((finding) => finding.explanation.summary))];
  const blocks = [
    `${words.outcome[shownOutcome(first)]}: ${headline}`,
    ...summaries,
    `Whose turn: ${words.turn[audience][first.who]}`,
    retry && `Tried again: ${retry}`,
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    avoid,
    facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    links.map(({ title, url }) => `${title}: ${url}`).join('\n'),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
