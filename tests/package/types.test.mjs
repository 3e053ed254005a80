// The types, as TypeScript's strictest settings read them in each kind of project.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

const settings = {
  'nodenext, ES module': ['--module', 'nodenext', 'tests/package/types/use.mts'],
  'nodenext, CommonJS': ['--module', 'nodenext', 'tests/package/types/use.cts'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler', 'tests/package/types/use.mts'],
};

for (const [name, args] of Object.entries(settings)) {
  for (const lib of ['es2022,dom', 'es2022']) {
    test(`${name}, with ${lib}`, () => {
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
}
