// Writes the reference as pages that read without JavaScript, one for each code, status and cause, in every language:
// `dist/site/reference/` in English, `dist/site/reference/de/` and so on. They are made from what the built package and the
// words of the site say, so they say the same as the site.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { direction, languageName } from '../www/words.mjs';
import { root } from './needs.mjs';

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const { loadLocale, locales, reference } = await import(built('node.mjs'));
const tags = locales();
const english = await wordsOf('en');
let count = 0;
for (const tag of tags) {
  await loadLocale(tag);
  count += writePages(tag, { ...english, ...(await wordsOf(tag)) });
}
console.log(`${count} pages in dist/site/reference, in ${tags.length} languages`);

/** The site's words of a language, and whose turn it is in the element's. */
async function wordsOf(tag) {
  const { default: words } = await import(built('site', 'words', `${tag}.js`));
  return { ...JSON.parse(readFileSync(join(root, 'www', 'texts', `${tag}.texts.json`), 'utf8')), ...words };
}

function built(...path) {
  return pathToFileURL(join(root, 'dist', ...path)).href;
}

/** Writes the pages of a language; gives how many there are. */
function writePages(tag, words) {
  const readers = ['sender', 'helpdesk', 'admin'].map((audience) => ({
    audience,
    reference: reference({ locale: tag, audience }),
  }));
  const { causes, enhancedCodes, replyCodes } = readers[0].reference;
  const pages = [
    ...replyCodes.map(({ code, name, meaning, commands, standard, source }) => ({
      id: String(code),
      part: 'reply-codes',
      title: `${code}: ${name}`,
      body: [
        paragraph(meaning),
        commands.length > 0 && paragraph(`${code} ${words['reference.after'].replace('{title}', commands.join(', '))}`),
        paragraph(`${words[standard ? 'reference.standard' : 'reference.not-standard']}: ${source}`),
      ],
    })),
    ...enhancedCodes.map(({ code, name, meaning, registered, source }) => ({
      id: code,
      part: 'status-codes',
      title: `${code}: ${name}`,
      body: [
        paragraph(meaning),
        paragraph(words['reference.classes']),
        paragraph(`${words[registered ? 'reference.registered' : 'reference.not-registered']}: ${source}`),
      ],
    })),
    ...causes.map(({ id, who, explanation }, at) => ({
      id,
      part: 'causes',
      title: explanation.headline,
      body: [
        paragraph(explanation.summary),
        paragraph(`${words['ui_turn.label']}: ${words[`ui_turn-other.${who}`]}. ${explanation.retry}`),
        ...readers.flatMap(({ audience, reference }) =>
          advice(`${words['reader.label']}: ${words[`reader.${audience}`]}`, reference.causes[at].explanation),
        ),
      ],
    })),
  ];
  const folder = tag === 'en' ? folderOf() : join(folderOf(), tag);
  mkdirSync(folder, { recursive: true });
  for (const page of pages) writeFileSync(join(folder, `${page.id}.html`), entry(page, tag, words));
  writeFileSync(join(folder, 'index.html'), list(pages, tag, words));
  return pages.length;
}

function folderOf() {
  return join(root, 'dist', 'site', 'reference');
}

function advice(title, { steps, avoid }) {
  return [
    `<h2>${escaped(title)}</h2>`,
    `<ol>${steps.map((step) => `<li>${escaped(step)}</li>`).join('')}</ol>`,
    avoid && paragraph(avoid),
  ];
}

function entry({ id, title, body }, tag, words) {
  return whole(title, tag, `${encodeURIComponent(id)}.html`, [
    `<h1>${escaped(title)}</h1>`,
    ...body.filter(Boolean),
    `<p><a href="./">${escaped(words['reference.headline'])}</a></p>`,
    `<p><a href="${above(tag)}www/#${encodeURIComponent(id)}">${escaped(words['page.headline'])}</a></p>`,
  ]);
}

function list(pages, tag, words) {
  const parts = [...new Set(pages.map(({ part }) => part))];
  const links = (part) =>
    pages
      .filter((page) => page.part === part)
      .map(({ id, title }) => `<li><a href="${encodeURIComponent(id)}.html">${escaped(title)}</a></li>`);
  return whole(words['reference.headline'], tag, '', [
    `<h1>${escaped(words['reference.headline'])}</h1>`,
    ...parts.flatMap((part) => [`<h2>${escaped(words[`reference.${part}`])}</h2>`, '<ul>', ...links(part), '</ul>']),
    `<p><a href="${above(tag)}www/">${escaped(words['page.headline'])}</a></p>`,
  ]);
}

/** The way from a page of a language to where `www` lies. */
function above(tag) {
  return tag === 'en' ? '../../../' : '../../../../';
}

/** The same page in another language. */
function inLanguage(other, tag, name) {
  return `${tag === 'en' ? './' : '../'}${other === 'en' ? '' : `${other}/`}${name}`;
}

function whole(title, tag, name, body) {
  const others = tags.filter((other) => other !== tag);
  const alternates = others.map(
    (other) => `  <link rel="alternate" hreflang="${other}" href="${inLanguage(other, tag, name)}">`,
  );
  const links = others.map((other) => {
    const marks = `lang="${other}" dir="${direction(other)}" hreflang="${other}"`;
    return `<li><a href="${inLanguage(other, tag, name)}" ${marks}>${escaped(languageName(other))}</a></li>`;
  });
  return `<!doctype html>
<html lang="${tag}" dir="${direction(tag)}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${POLICY}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${escaped(title)} · plainbounce</title>
  <link rel="icon" href="${above(tag)}www/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${above(tag)}www/site.css">
${alternates.join('\n')}
</head>
<body class="page">
<main>
${body.join('\n')}
</main>
<nav class="languages"><ul>${links.join('')}</ul></nav>
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
