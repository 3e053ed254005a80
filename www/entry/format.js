// Answers as text, HTML and Markdown, for those who show them in a page or a ticket of their own. Everything that comes from
// a mail is escaped; the HTML has meaning and no style.

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const BLOCKS = {
  text: {
    heading: (words) => words,
    paragraph: (words) => words,
    warning: (words) => `! ${words}`,
    steps: (steps) => steps.map((step, at) => `${at + 1}. ${step}`).join('\n'),
    links: (links) => links.map(({ title, url }) => `${title}: ${url}`).join('\n'),
    note: (words) => words.replace(/^/gm, '    '),
    finding: (parts) => parts.join('\n\n'),
    answer: (parts) => parts.join('\n\n\n'),
  },
  markdown: {
    heading: (words) => `## ${mark(words)}`,
    paragraph: mark,
    warning: (words) => `> ${mark(words)}`,
    steps: (steps) => steps.map((step, at) => `${at + 1}. ${mark(step)}`).join('\n'),
    links: (links) => links.map(({ title, url }) => `- [${mark(title)}](<${url}>)`).join('\n'),
    note: fenced,
    finding: (parts) => parts.join('\n\n'),
    answer: (parts) => parts.join('\n\n'),
  },
  html: {
    heading: (words) => `<h2 dir="auto">${escape(words)}</h2>`,
    paragraph: (words) => `<p dir="auto">${escape(words)}</p>`,
    warning: (words) => `<p role="note" dir="auto">${escape(words)}</p>`,
    steps: (steps) => `<ol>${steps.map((step) => `<li dir="auto">${escape(step)}</li>`).join('')}</ol>`,
    links: (links) => `<ul>${links.map(anchor).join('')}</ul>`,
    note: (words) => `<pre dir="auto">${escape(words)}</pre>`,
    finding: (parts) => `<section>${parts.join('\n')}</section>`,
    answer: (parts) => parts.join('\n'),
  },
};

/** An answer as plain text: headline, what happened, steps, what not to do, retry, links; with `note`, the note too. */
export function toText(decoding, options) {
  return format(BLOCKS.text, decoding, options);
}

/** The same as Markdown (CommonMark). */
export function toMarkdown(decoding, options) {
  return format(BLOCKS.markdown, decoding, options);
}

/** The same as HTML: sections with headings, paragraphs, lists and links, all text escaped, no style and no script. */
export function toHtml(decoding, options) {
  return format(BLOCKS.html, decoding, options);
}

function format(blocks, { findings, warnings }, { note = false } = {}) {
  const answers = findings.filter(({ explanation }) => explanation !== null);
  const parts = answers.map(({ explanation }) => blocks.finding(paragraphs(blocks, explanation, note)));
  parts.push(...warnings.map(({ message }) => blocks.warning(message)));
  return blocks.answer(parts);
}

function paragraphs(blocks, { headline, summary, steps, avoid, retry, forAdmin, links }, note) {
  const web = links.filter(({ url }) => /^https?:\/\/[^\s<>"]+$/.test(url));
  return [
    blocks.heading(headline),
    summary && blocks.paragraph(summary),
    steps.length > 0 && blocks.steps(steps),
    avoid && blocks.paragraph(avoid),
    retry && blocks.paragraph(retry),
    web.length > 0 && blocks.links(web),
    note && forAdmin && blocks.note(forAdmin),
  ].filter(Boolean);
}

function anchor({ title, url }) {
  return `<li><a href="${escape(url)}" rel="noreferrer">${escape(title)}</a></li>`;
}

function escape(words) {
  return words.replace(/[&<>"']/g, (sign) => ESCAPES[sign]);
}

// A fence is longer than any run of its sign inside. Indented lines would go on with the list before them.
function fenced(words) {
  const longest = Math.max(2, ...(words.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${words}\n${fence}`;
}

// The ASCII punctuation that CommonMark gives a meaning, and a bare address that renderers would make a link of.
function mark(words) {
  return words.replace(/[\\`*_{}[\]()<>#+!|~&-]/g, '\\$&').replace(/(https?):\/\//g, '$1:\u200b//');
}
