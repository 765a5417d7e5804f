import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './folders.ts';

/** A face's file in its package, up to the subset that its range is named by. */
const namedRange = /(@fontsource\/[\w-]+)(\/files\/[^}]*unicode-range:\s*)([a-z-]+);/g;

function rangesOf(name: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'unicode.json'), 'utf8'));
}

/**
 * A sheet of font faces with the characters of each file, where the sheet names the file's subset ("latin-ext").
 * @throws {Error} where the package has no such subset.
 */
export function withRanges(sheet: string): string {
  return sheet.replace(namedRange, (_face, name: string, between: string, subset: string) => {
    const range = rangesOf(name)[subset];
    if (range === undefined) throw new Error(`${name} has no subset ${subset}`);
    return `${name}${between}${range};`;
  });
}

/** Fills in the sheets of font faces what characters each file holds, as its package says. */
export function fontRanges(): Plugin {
  return {
    name: 'font-ranges',
    enforce: 'pre',
    transform: {
      filter: { id: /\/fonts\.css$/ },
      handler: (sheet) => withRanges(sheet),
    },
  };
}
