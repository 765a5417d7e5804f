import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { componentStyles } from './component-styles.ts';
import { contractNames } from './contract-names.ts';
import { appFolder, root } from './folders.ts';
import { fontRanges } from './font-ranges.ts';

/** Pages of the window's side: the main one, and the one that papers and charts are drawn on. */
export const rendererPages = ['index', 'print'] as const;

/**
 * Bundle of one page. What a page needs to stand is one script, whole, whichever part fetched later shares it: each
 * request of a start costs a trip through the main process.
 */
export function rendererConfig(page: (typeof rendererPages)[number]): InlineConfig {
  return {
    configFile: false,
    root: `${root}/renderer/app`,
    base: './',
    logLevel: 'warn',
    plugins: [contractNames(), fontRanges(), react(), componentStyles()],
    build: {
      outDir: `${appFolder}/renderer`,
      emptyOutDir: false,
      target: 'chrome150',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4096,
      rolldownOptions: {
        input: `${root}/renderer/app/${page}.html`,
        output: { codeSplitting: { groups: [{ name: page, tags: ['$initial'] }] } },
      },
    },
  };
}
