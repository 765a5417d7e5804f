import { builtinModules } from 'node:module';
import type { InlineConfig } from 'vite';
import { contractLater } from './contract-later.ts';
import { contractNames } from './contract-names.ts';
import { appFolder, root } from './folders.ts';

const entries = {
  main: 'electron/main.ts',
  preload: 'electron/preload.ts',
  backend: 'electron/backend/entry.ts',
} as const;

/** Name of a bundle that runs in Node or in the preload. */
export type NodeBundle = keyof typeof entries;

/** Names of the bundles beside the window's. */
export const nodeBundles = Object.keys(entries) as NodeBundle[];

/**
 * Everything but Electron, the database's binary and Node's own modules is bundled: main and preload into one file each,
 * the backend into its own and those that it asks for later (`backend-...`).
 */
export function nodeConfig(name: NodeBundle): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [name === 'preload' ? contractNames() : contractLater()],
    build: {
      ssr: `${root}/${entries[name]}`,
      outDir: appFolder,
      emptyOutDir: false,
      target: 'node24',
      minify: name === 'preload',
      rolldownOptions: {
        // A part that one module fetches later and another brings at once would come at once, without a word.
        onLog: (_level, log) => {
          if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(log.message);
        },
        external: ['electron', 'better-sqlite3', ...builtinModules, /^node:/],
        output: {
          format: 'cjs',
          entryFileNames: `${name}.cjs`,
          chunkFileNames: `${name}-[name].cjs`,
          codeSplitting: name === 'backend',
        },
      },
    },
    ssr: { noExternal: true },
  };
}
