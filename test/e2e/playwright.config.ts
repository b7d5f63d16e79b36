import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  globalSetup: './global-setup.ts',
  outputDir: '../../test-results/playwright',
  timeout: 60_000,
  workers: 2,
  // A test that passes the second time has found something: it is to be looked at, not run again.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '../../test-results/playwright.json' }]],
  use: { trace: 'off', video: 'off', screenshot: 'off' },
});
