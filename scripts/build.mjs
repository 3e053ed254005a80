// `npm run build`: from the sources to `dist/`. The work is xtask's; here is only what must be there before.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeBill } from './sbom.mjs';
import { needPackages, needRust, root, run, say, Unmet } from './needs.mjs';

export function build() {
  needRust();
  needPackages();
  say("Building the package (the first time takes some minutes: the compiler's crates are built too)");
  run('cargo', ['run', '--package', 'xtask', '--', 'build']);
  noteIntegrity();
  say('Writing the pages of the reference');
  run('node', ['scripts/reference-pages.mjs']);
  writeBill();
}

/** Prints the subresource-integrity value of each script and of the module, and notes them in `dist/integrity.json`. */
function noteIntegrity() {
  const dist = join(root, 'dist');
  const names = readdirSync(dist).filter((name) => /\.(?:js|wasm)$/.test(name));
  const values = names.sort().map((name) => [name, integrity(readFileSync(join(dist, name)))]);
  for (const [name, value] of values) console.log(`${value}  dist/${name}`);
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(Object.fromEntries(values), null, 2)}\n`);
}

function integrity(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    build();
  } catch (error) {
    if (!(error instanceof Unmet)) throw error;
    console.error(`error: ${error.message}`);
    process.exitCode = 1;
  }
}
