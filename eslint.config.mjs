import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['dist/', 'dist-hosts/', 'dist.new/', 'target/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2024, sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      // Control characters are what a decoder of pasted text has to name; Playwright's fixtures are written with {}.
      'no-control-regex': 'off',
      'no-empty-pattern': 'off',
    },
  },
  { files: ['www/**'], languageOptions: { globals: globals.browser } },
  { files: ['www/hosts/help-desk/**'], languageOptions: { globals: globals.node } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: globals.node } },
  { files: ['bin/**', 'scripts/**', 'benches/**', 'tests/**', '*.mjs'], languageOptions: { globals: globals.node } },
  // Each project has globals of its own host; the classic scripts make two more.
  {
    files: ['tests/package/projects/**'],
    languageOptions: {
      globals: {
        ...globals.browser,
        ...globals.serviceworker,
        Bun: 'readonly',
        Deno: 'readonly',
        plainbounce: 'readonly',
        conformance: 'readonly',
      },
    },
  },
  // The functions given to `page.evaluate` run in the page.
  {
    files: ['tests/browser/**', 'tests/hosts/webkit.test.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
];
