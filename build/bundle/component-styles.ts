import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './folders.ts';

const folder = join(root, 'node_modules/@mantine/core/styles');
const className = /\bm_[0-9a-z]+\b/g;

const classesIn = (text: string): Set<string> => new Set(text.match(className));

/** Sheets of the component library that a page's scripts name classes of and its own sheets leave out. */
export function missingSheets(scripts: string, sheets: string): string[] {
  const needed = classesIn(scripts);
  const there = classesIn(sheets);
  return globSync('!(*.layer).css', { cwd: folder }).filter((sheet) =>
    [...classesIn(readFileSync(join(folder, sheet), 'utf8'))].some(
      (name) => needed.has(name) && !there.has(name),
    ),
  );
}

/** Fails a bundle that holds a component of the library without its looks. */
export function componentStyles(): Plugin {
  return {
    name: 'component-styles',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const parts = Object.values(bundle);
      const scripts = parts.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
      const sheets = parts.map((part) =>
        part.type === 'asset' && part.fileName.endsWith('.css') ? String(part.source) : '',
      );
      const missing = missingSheets(scripts, sheets.join('\n'));
      if (missing.length > 0)
        this.error(
          `renderer/ui/component-styles.ts lacks ${missing.map((sheet) => basename(sheet)).join(', ')}`,
        );
    },
  };
}
