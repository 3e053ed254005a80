// The types, as TypeScript's strictest settings read them in each kind of project.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

const settings = {
  'nodenext, ES module': ['--module', 'nodenext', 'tests/package/types/use.mts'],
  'nodenext, CommonJS': ['--module', 'nodenext', 'tests/package/types/use.cts'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler', 'tests/package/types/use.mts'],
};

const projects = Object.entries(settings).flatMap(([name, args]) =>
  ['es2022,dom', 'es2022'].map((lib) => [`${name}, with ${lib}`, lib, args]),
);
// The element is for pages alone.
projects.push(['the element', 'es2022,dom', ['--module', 'nodenext', 'tests/package/types/element.mts']]);

for (const [name, lib, args] of projects) {
  test(name, () => {
    const strict = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--noUncheckedIndexedAccess',
      '--noUnusedLocals',
    ];
    const tsc = ['node_modules/typescript/bin/tsc', ...strict, '--target', 'es2022', '--lib', lib, ...args];
    const { status, stdout } = spawnSync(process.execPath, tsc, { encoding: 'utf8' });
    assert.deepEqual([status, stdout], [0, '']);
  });
}
