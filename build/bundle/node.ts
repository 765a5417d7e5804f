import { builtinModules } from 'node:module';
import type { InlineConfig } from 'vite';
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

/** One self-contained file each: everything but Electron, the database's binary and Node's own modules is in it. */
export function nodeConfig(name: NodeBundle): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: `${root}/${entries[name]}`,
      outDir: appFolder,
      emptyOutDir: false,
      target: 'node24',
      minify: name === 'preload',
      rolldownOptions: {
        external: ['electron', 'better-sqlite3', ...builtinModules, /^node:/],
        output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false },
      },
    },
    ssr: { noExternal: true },
  };
}
