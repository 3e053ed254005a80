// What others wrote and the package contains: `dist/sbom.cdx.json`, a bill of materials in CycloneDX 1.6, and
// `dist/THIRD-PARTY.txt` with the licences. Both are made from Cargo.lock and the crates themselves, without dates or random
// numbers: the same sources give the same bytes.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, Unmet } from './needs.mjs';

// The crates whose code gets into `dist/`, with the features that they are built with.
const BUILT = [
  {
    crate: 'plainbounce',
    features: ['--no-default-features', '--features', 'plainbounce/widget,plainbounce/small-allocator'],
  },
  { crate: 'locale-compiler', features: [] },
];
const LICENCE = /^(?:licen[cs]e|copying|copyright|unlicense|notice)/i;

export function writeBill() {
  const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const parts = [...crates(), ...tools()];
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': `pkg:npm/plainbounce@${version}`,
        name: 'plainbounce',
        version,
        licenses: [{ expression: license }],
        purl: `pkg:npm/plainbounce@${version}`,
      },
    },
    components: parts.map(({ name, version, license, purl }) => ({
      type: 'library',
      'bom-ref': purl,
      name,
      version,
      licenses: [{ expression: license }],
      purl,
    })),
    dependencies: [{ ref: `pkg:npm/plainbounce@${version}`, dependsOn: parts.map(({ purl }) => purl) }],
  };
  writeFileSync(join(root, 'dist', 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
  writeFileSync(join(root, 'dist', 'THIRD-PARTY.txt'), licences(parts));
}

/** The crates that are compiled into the modules. Macros are not: only what they write is. */
function crates() {
  const found = new Map();
  for (const { crate, features } of BUILT) {
    const data = metadata(crate, features);
    const packages = new Map(data.packages.map((one) => [one.id, one]));
    const nodes = new Map(data.resolve.nodes.map((node) => [node.id, node]));
    const waiting = data.packages.filter(({ name }) => name === crate).map(({ id }) => id);
    const seen = new Set(waiting);
    for (const id of waiting) {
      const one = packages.get(id);
      if (one.source !== null) found.set(`${one.name}@${one.version}`, one);
      for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps) {
        const isBuilt = kinds.some(({ kind }) => kind === null) && !isMacro(packages.get(pkg));
        if (isBuilt && !seen.has(pkg)) {
          seen.add(pkg);
          waiting.push(pkg);
        }
      }
    }
  }
  const sorted = [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
  return sorted.map(({ name, version, license, manifest_path: manifest }) => ({
    name,
    version,
    // An old way of writing "or".
    license: license.replace(/\s*\/\s*/g, ' OR '),
    purl: `pkg:cargo/${name}@${version}`,
    folder: dirname(manifest),
  }));
}

function isMacro({ targets }) {
  return targets.some(({ kind }) => kind.includes('proc-macro'));
}

function metadata(crate, features) {
  const args = ['metadata', '--format-version', '1', '--locked', '--filter-platform', 'wasm32-unknown-unknown'];
  const done = spawnSync('cargo', [...args, ...features], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Unmet(`cargo metadata of ${crate}: ${done.stderr}`);
  return JSON.parse(done.stdout);
}

/** What tools write into the package of their own: the standard library, and lines of the glue. */
function tools() {
  const rustc = spawnSync('rustc', ['--version'], { encoding: 'utf8' }).stdout.split(' ')[1];
  const npm = (name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const binaryen = npm('binaryen');
  const esbuild = npm('esbuild');
  return [
    { name: 'rust-std', version: rustc, license: 'MIT OR Apache-2.0', purl: `pkg:generic/rust-std@${rustc}` },
    ...[binaryen, esbuild].map(({ name, version, license }) => ({
      name,
      version,
      license,
      purl: `pkg:npm/${name}@${version}`,
      folder: join(root, 'node_modules', name),
    })),
  ];
}

function licences(parts) {
  const head = `What others wrote and this package contains, with the licences. The Apache License 2.0 is the file LICENSE-APACHE.\n`;
  const entries = parts.map(({ name, version, license, folder }) => {
    const texts = folder && existsSync(folder) ? licenceTexts(folder) : [];
    return [`${name} ${version}: ${license}`, ...texts].join('\n\n');
  });
  return `${[head, ...entries].join(`\n${'='.repeat(80)}\n\n`)}\n`;
}

/** The licence files of a folder but the Apache License, whose text is the package's own file. */
function licenceTexts(folder) {
  const names = readdirSync(folder).filter((name) => LICENCE.test(name));
  return names
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n').trim())
    .filter((text) => !/^\s*Apache License\s+Version 2\.0/i.test(text));
}
