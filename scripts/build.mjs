// `npm run build`: from the sources to `dist/`. The work is xtask's; here is only what must be there before.
import { pathToFileURL } from 'node:url';
import { needPackages, needRust, run, say, Unmet } from './needs.mjs';

export function build() {
  needRust();
  needPackages();
  say("Building the package (the first time takes some minutes: the compiler's crates are built too)");
  run('cargo', ['run', '--package', 'xtask', '--', 'build']);
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
