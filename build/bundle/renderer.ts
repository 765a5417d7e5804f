import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { appFolder, root } from './folders.ts';

/** Bundle of the window: the main page and the page that papers and charts are drawn on. */
export const rendererConfig: InlineConfig = {
  configFile: false,
  root: `${root}/renderer/app`,
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: `${appFolder}/renderer`,
    emptyOutDir: true,
    target: 'chrome150',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      input: [`${root}/renderer/app/index.html`, `${root}/renderer/app/print.html`],
    },
  },
};
