// `npm run build:hosts`: from `dist/` and `www/hosts` to what a host installs, in `dist-hosts/`: the plugin for Roundcube, the
// add-on for Thunderbird and the help page in one file.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, Unmet } from './needs.mjs';
import { zip } from './zip.mjs';

const dist = join(root, 'dist');
const hosts = join(root, 'www', 'hosts');
// What a script of the package loads: `import "./a.js"`, `from "./a.js"`, `import("./a.js")`, `new URL("./a.wasm", …)`.
const IMPORTS = /(?:\bimport\s*\(?|\bfrom|new URL\()\s*["'`]\.\/([\w./-]+\.(?:js|wasm))["'`]/g;
export const made = join(root, 'dist-hosts');

/** Builds them all; the places where they lie. */
export function buildHosts() {
  if (!existsSync(dist)) throw new Unmet('dist/ is missing: run "npm run build" first.');
  rmSync(made, { recursive: true, force: true });
  return { roundcube: roundcube(), thunderbird: thunderbird(), helpPage: helpPage() };
}

function roundcube() {
  const folder = join(made, 'roundcube', 'plainbounce');
  cpSync(join(hosts, 'roundcube', 'plainbounce'), folder, { recursive: true });
  copyElement(join(folder, 'package'));
  return folder;
}

function thunderbird() {
  const folder = join(made, 'thunderbird');
  cpSync(join(hosts, 'thunderbird', 'plainbounce'), folder, { recursive: true });
  copyElement(join(folder, 'package'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"version": "0"', `"version": "${version}"`));
  const addon = join(made, 'plainbounce.xpi');
  writeFileSync(addon, zip(folder));
  return addon;
}

/** The template with the classic script in it. Nothing in the script may end the element that it stands in. */
function helpPage() {
  const template = readFileSync(join(hosts, 'help-page', 'help-page.html'), 'utf8');
  const script = readFileSync(join(dist, 'plainbounce.iife.js'), 'utf8').replace(/<(?=\/script|!--)/gi, '\\x3c');
  const page = join(made, 'help-page.html');
  mkdirSync(made, { recursive: true });
  const inside = `${languages()}<script>\n${script}</script>`;
  writeFileSync(
    page,
    template.replace('<script src="plainbounce.iife.js"></script>', () => inside),
  );
  return page;
}

/** The languages as data in the page: only those of the reader are read. */
function languages() {
  const names = readdirSync(join(dist, 'locales')).filter((name) => /^[\w-]+\.js$/.test(name));
  const scripts = names.sort().map((name) => {
    const tag = name.slice(0, -3);
    // A pack and the words of the element behind it, as the element itself puts them together.
    const pack = [packIn(name), packIn(`${tag}.ui.js`)].join('\n');
    const data = JSON.stringify(pack).replaceAll('<', '\\u003c');
    return `<script type="application/json" data-language="${tag}">${data}</script>\n`;
  });
  return scripts.join('');
}

/** The one string that a language's module exports. */
function packIn(name) {
  const source = readFileSync(join(dist, 'locales', name), 'utf8');
  const literal = source.slice(source.indexOf('"') + 1, source.lastIndexOf('"'));
  return literal.replace(/\\(.)/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped));
}

/** Copies the element with all that it loads: scripts, the module, languages. */
function copyElement(folder) {
  const waiting = ['element-define.js', ...readdirSync(join(dist, 'locales')).map((name) => join('locales', name))];
  const copied = new Set();
  for (const name of waiting) {
    if (copied.has(name) || !/\.(?:js|wasm)$/.test(name)) continue;
    copied.add(name);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(dist, name), join(folder, name));
    if (name.endsWith('.wasm')) continue;
    for (const [, next] of readFileSync(join(dist, name), 'utf8').matchAll(IMPORTS)) {
      waiting.push(join(dirname(name), next));
    }
  }
  cpSync(join(root, 'LICENSE-MIT'), join(folder, 'LICENSE-MIT'));
  cpSync(join(root, 'LICENSE-APACHE'), join(folder, 'LICENSE-APACHE'));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    for (const [name, place] of Object.entries(buildHosts())) console.log(`${name}: ${place}`);
  } catch (error) {
    if (!(error instanceof Unmet)) throw error;
    console.error(`error: ${error.message}`);
    process.exitCode = 1;
  }
}
