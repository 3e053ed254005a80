// The browser tests: in the Chromium or Chrome of this machine, for none is downloaded; those of the element and of the site in
// its Firefox, too.
import { defineConfig } from '@playwright/test';
import { findChromium, findFirefox } from './scripts/needs.mjs';

// A port of this run alone; the workers take it over with the environment.
const port = (process.env.PLAINBOUNCE_PORT ??= String(20000 + (process.pid % 20000)));
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  workers: 1,
  forbidOnly: true,
  reporter: 'list',
  // Machines draw letters a little differently: what shows is a change of colours or of places.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.03, threshold: 0.3 } },
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  webServer: {
    command: 'node scripts/server.mjs',
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/dist/web.js`,
    reuseExistingServer: false,
  },
  use: { baseURL: `http://127.0.0.1:${port}` },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: findChromium() ?? undefined,
          args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
        },
      },
    },
    {
      name: 'firefox',
      testMatch: /(?:element|many|offline|site|trees)\.spec\.mjs/,
      use: {
        browserName: 'firefox',
        // The channel speaks WebDriver BiDi, as every Firefox does; without it, Playwright wants a build of its own.
        channel: 'moz-firefox',
        launchOptions: { executablePath: findFirefox() ?? undefined },
      },
    },
  ],
});
