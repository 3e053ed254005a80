// Writes the reference as pages that read without JavaScript, one for each code, status and cause: `dist/site/reference/`.
// They are made from what the built package says, so they say the same as the site.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './needs.mjs';

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
const WHO = {
  sender: 'The sender’s turn.',
  'sender-admin': 'The turn of the sending side’s administrator.',
  recipient: 'The recipient’s turn.',
  'recipient-admin': 'The turn of the receiving side’s administrator.',
  nobody: 'Nobody’s turn: nothing to do.',
  unknown: 'Nothing tells whose turn it is.',
};

const { reference } = await import(pathToFileURL(join(root, 'dist', 'node.mjs')).href);
console.log(`${writePages()} pages in dist/site/reference`);

/** Writes the pages; gives how many there are. */
function writePages() {
  const readers = {
    sender: reference(),
    helpdesk: reference({ audience: 'helpdesk' }),
    admin: reference({ audience: 'admin' }),
  };
  const pages = [
    ...readers.sender.replyCodes.map(({ code, name, meaning, commands, standard, source }) => ({
      id: String(code),
      part: 'Reply codes',
      title: `${code}: ${name}`,
      body: [
        paragraph(meaning),
        commands.length > 0 && paragraph(`Answers ${commands.join(', ')}.`),
        paragraph(`${standard ? 'In the standard' : 'Not in the standard'}: ${source}`),
      ],
    })),
    ...readers.sender.enhancedCodes.map(({ code, name, meaning, registered, source }) => ({
      id: code,
      part: 'Status codes',
      title: `${code}: ${name}`,
      body: [
        paragraph(meaning),
        paragraph('X stands for the first digit: 2 is success, 4 means later perhaps, 5 means no.'),
        paragraph(`${registered ? 'Registered with IANA' : 'Not registered'}: ${source}`),
      ],
    })),
    ...readers.sender.causes.map(({ id, who, explanation }, at) => ({
      id,
      part: 'Causes',
      title: explanation.headline,
      body: [
        paragraph(explanation.summary),
        paragraph(`${WHO[who]} ${explanation.retry}`),
        ...advice('For the sender', explanation),
        ...advice('For a help desk', readers.helpdesk.causes[at].explanation),
        ...advice('For an administrator', readers.admin.causes[at].explanation),
      ],
    })),
  ];
  const folder = join(root, 'dist', 'site', 'reference');
  mkdirSync(folder, { recursive: true });
  for (const page of pages) writeFileSync(join(folder, `${page.id}.html`), entry(page));
  writeFileSync(join(folder, 'index.html'), list(pages));
  return pages.length;
}

function advice(title, { steps, avoid }) {
  return [
    `<h2>${escaped(title)}</h2>`,
    `<ol>${steps.map((step) => `<li>${escaped(step)}</li>`).join('')}</ol>`,
    avoid && paragraph(avoid),
  ];
}

function entry({ id, title, body }) {
  return whole(title, [
    `<h1>${escaped(title)}</h1>`,
    ...body.filter(Boolean),
    `<p><a href="../../../www/#${encodeURIComponent(id)}">${escaped(id)} on the page that reads your own text</a></p>`,
    '<p><a href="./">All codes and causes</a></p>',
  ]);
}

function list(pages) {
  const parts = [...new Set(pages.map(({ part }) => part))];
  const links = (part) =>
    pages
      .filter((page) => page.part === part)
      .map(({ id, title }) => `<li><a href="${encodeURIComponent(id)}.html">${escaped(title)}</a></li>`);
  return whole('Every code and what it means', [
    '<h1>Every code and what it means</h1>',
    ...parts.flatMap((part) => [`<h2>${escaped(part)}</h2>`, '<ul>', ...links(part), '</ul>']),
    '<p><a href="../../../www/">Read your own text</a></p>',
  ]);
}

function whole(title, body) {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${POLICY}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${escaped(title)} · plainbounce</title>
  <link rel="icon" href="../../../www/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="../../../www/site.css">
</head>
<body class="page">
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

function paragraph(text) {
  return `<p>${escaped(text)}</p>`;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
