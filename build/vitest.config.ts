import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const rules = [
  'test/unit/{agencies,books,charts,documents,drafts,errors,exchange,format,imports,indicators,meetings,notices,search,tasks}/**/*.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        // Pure rules share their modules: a process of its own for each file costs more than its tests.
        test: {
          name: 'rules',
          environment: 'node',
          include: [...rules],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{unit,integration,migrations}/**/*.test.ts'],
          exclude: [...rules],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'window',
          environment: 'jsdom',
          include: ['test/{unit,integration}/**/*.test.tsx'],
          setupFiles: ['test/support/dom-setup.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
