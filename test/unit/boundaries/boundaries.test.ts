import { describe, expect, it } from 'vitest';
import { checkBoundaries } from '../../../build/boundaries/check.ts';
import { folderRules } from '../../../build/boundaries/rules.ts';

const inside = (folder: string) => (folder.endsWith('.ts') ? folder : `${folder}planted/planted.ts`);
const up = (path: string) => '../'.repeat(path.split('/').length - 1) || './';
const check = (path: string, source: string) => checkBoundaries(new Map([[path, source]]));

describe('the import table', () => {
  it.each(folderRules.filter(({ folder }) => folder !== 'build/'))(
    'refuses the test folder to $folder',
    ({ folder }) => {
      const path = inside(folder);
      expect(check(path, `import '${up(path)}test/support/x.ts';`)).toHaveLength(1);
    },
  );

  it.each(folderRules.filter(({ folder }) => folder.startsWith('shared/')))(
    'keeps Node, React and Electron out of $folder',
    ({ folder }) => {
      for (const name of ['node:fs', 'react', 'electron', 'better-sqlite3']) {
        expect(check(inside(folder), `import '${name}';`)).toHaveLength(1);
      }
    },
  );

  it.each(folderRules.filter(({ folder }) => folder.startsWith('renderer/')))(
    'keeps Node, Electron and its code out of $folder',
    ({ folder }) => {
      const path = inside(folder);
      for (const name of ['node:fs', 'electron', 'better-sqlite3', `${up(path)}electron/services/a.ts`]) {
        expect(check(path, `import '${name}';`)).toHaveLength(1);
      }
    },
  );

  it.each([
    ['shared/domain/tasks/a.ts', '../../charts/index.ts'],
    ['shared/domain/tasks/a.ts', '../notices/reading.ts'],
    ['shared/charts/a.ts', '../documents/model/index.ts'],
    ['shared/documents/a.ts', '../contract/index.ts'],
    ['electron/shell/a.ts', '../services/tasks/index.ts'],
    ['electron/backend/a.ts', '../database/connection/index.ts'],
    ['electron/services/tasks/a.ts', '../../../shared/contract/index.ts'],
    ['electron/services/tasks/a.ts', '../notices/queries.ts'],
    ['electron/services/tasks/a.ts', 'better-sqlite3'],
    ['electron/services/tasks/a.ts', 'electron'],
    ['electron/importers/a.ts', '../database/connection/index.ts'],
    ['renderer/features/tasks/a.ts', '../notices/index.ts'],
    ['renderer/ui/a.ts', '../api/index.ts'],
  ])('refuses %s the import of %s', (path, specifier) => {
    expect(check(path, `import '${specifier}';`)).toHaveLength(1);
  });

  it.each(['import type { A } from', 'export * from', 'export { a } from', 'const a = await import('])(
    'sees "%s"',
    (words) => {
      const close = words.endsWith('(') ? ')' : '';
      expect(check('shared/format/a.ts', `${words} '../charts/index.ts'${close};`)).toHaveLength(1);
    },
  );

  it('finds a circle', () => {
    const files = new Map([
      ['shared/format/a.ts', "import './b.ts';"],
      ['shared/format/b.ts', "import './a.ts';"],
    ]);
    expect(checkBoundaries(files)).toEqual([
      'cycle: shared/format/a.ts > shared/format/b.ts > shared/format/a.ts',
    ]);
  });

  it('fails when it reads nothing', () => {
    expect(checkBoundaries(new Map())).toHaveLength(1);
  });

  it('accepts what the table allows', () => {
    expect(
      check(
        'electron/services/tasks/a.ts',
        "import '../../database/queries/tasks.ts'; import '../notices/index.ts';",
      ),
    ).toEqual([]);
    expect(check('renderer/features/tasks/a.tsx', "import 'react'; import '../../ui/index.ts';")).toEqual([]);
  });
});
