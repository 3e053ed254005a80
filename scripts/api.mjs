// `npm run docs`: writes `docs/API.md` from the types, which are the one place where the API is described.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root } from './needs.mjs';

const FILES = [
  ['plainbounce', 'src/types.d.ts', '`plainbounce/inline`, `plainbounce/js` and `plainbounce.iife.js` have the same.'],
  ['plainbounce/element', 'www/element/element.d.ts', '`plainbounce/element/define` registers it, too.'],
  ['plainbounce/format', 'src/format.d.ts', ''],
  ['plainbounce/pool', 'src/pool.d.ts', ''],
  ['plainbounce/overrides', 'src/overrides.d.ts', ''],
  ['plainbounce/locales/*', 'src/locale.d.ts', ''],
];
export const place = join(root, 'docs', 'API.md');

/** The reference as Markdown. */
export function apiReference() {
  const head = '# API\n\nMade from the types by `npm run docs`; the examples are in the [README](../README.md).\n';
  return `${[head, ...FILES.map(section)].join('\n')}`;
}

function section([entry, path, note]) {
  const text = readFileSync(join(root, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const parts = source.statements.filter(isExported).map((statement) => part(statement, source));
  return [`## \`${entry}\`\n`, note && `${note}\n`, ...parts].filter(Boolean).join('\n');
}

function isExported(statement) {
  return statement.name !== undefined || ts.isVariableStatement(statement) || ts.isExportAssignment(statement);
}

/** A name with its words, and its declaration: comments inside stay where they are. */
function part(statement, source) {
  const documents = statement.jsDoc ?? [];
  const words = documents.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join('\n\n');
  // To the end of the line, for a comment may stand there.
  const end = source.text.indexOf('\n', statement.end);
  const text = source.text.slice(statement.getStart(source), end < 0 ? undefined : end);
  const code = text.replace(/^export (?:declare |default )?/, '');
  const title = titleOf(statement);
  return `### ${title}\n\n${words === '' ? '' : `${words}\n\n`}\`\`\`ts\n${code}\n\`\`\`\n`;
}

function titleOf(statement) {
  const name = statement.name?.text ?? statement.declarationList?.declarations[0].name.text ?? 'default';
  return ts.isFunctionDeclaration(statement) ? `${name}()` : name;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = apiReference();
  if (!existsSync(place) || readFileSync(place, 'utf8') !== text) writeFileSync(place, text);
}
