import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '../test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../out/test-results',
  // A test waits more than it works: two at once on two processors take two thirds of the time of one.
  workers: 2,
  timeout: 60_000,
  // A busy machine is slower by far than the app.
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: true,
});
