import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '../test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../out/test-results',
  // Two browsers at once on two processors only make both slow.
  workers: 1,
  timeout: 60_000,
  // A busy machine is slower by far than the app.
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: true,
});
