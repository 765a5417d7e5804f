import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** Words that the compiler project of one side of the house does not know, of those that are tried. */
function unknownTo(side: string, words: readonly string[]): string[] {
  const folder = mkdtempSync(join(root, 'out', 'compiler-'));
  try {
    const source = words.map((word) => `export const of_${word} = ${word};`).join('\n');
    writeFileSync(join(folder, 'planted.ts'), `${source}\n`);
    const compilerOptions = { rootDir: '.', outDir: 'made', tsBuildInfoFile: 'made/info' };
    const settings = {
      extends: `../../${side}/tsconfig.json`,
      compilerOptions,
      include: ['./*.ts'],
      references: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const { stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder],
      {
        encoding: 'utf8',
      },
    );
    return words.filter((word) => stdout.includes(`Cannot find name '${word}'`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ofNode = ['process', 'Buffer', '__dirname', 'setImmediate'];
const ofWindow = ['document', 'window', 'navigation'];
const ofBoth = ['console', 'fetch', 'URL', 'setTimeout'];

it.each([
  ['shared', [...ofNode, ...ofWindow, ...ofBoth]],
  ['renderer', ofNode],
  ['electron', ofWindow],
])('the compiler project of %s knows nothing of %s', (side, unknown) => {
  expect(unknownTo(side, [...ofNode, ...ofWindow, ...ofBoth])).toEqual(unknown);
});
