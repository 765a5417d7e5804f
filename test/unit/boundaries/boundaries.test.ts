import { describe, expect, it } from 'vitest';
import { checkBoundaries } from '../../../build/boundaries/check.ts';
import { folderRules } from '../../../build/boundaries/rules.ts';

const packages = new Set(['react', 'zod', 'electron', 'better-sqlite3', 'vite']);
const inside = (folder: string) => (folder.endsWith('.ts') ? folder : `${folder}planted/planted.ts`);
const up = (path: string) => '../'.repeat(path.split('/').length - 1) || './';
const check = (path: string, source: string) => checkBoundaries(new Map([[path, source]]), packages);
const checkAll = (files: Readonly<Record<string, string>>) =>
  checkBoundaries(new Map(Object.entries(files)), packages);

describe('the import table', () => {
  it('has a row for every folder of the house', () => {
    expect(folderRules.map(({ folder }) => folder)).toEqual([
      ...['domain', 'format', 'charts', 'documents', 'contract'].map((name) => `shared/${name}/`),
      ...[
        'main.ts',
        'shell/',
        'preload.ts',
        'backend/',
        'services/',
        'database/',
        'importers/',
        'exporters/',
      ].map((name) => `electron/${name}`),
      ...['app', 'features', 'pickers', 'document-view', 'charts', 'ui', 'api'].map(
        (name) => `renderer/${name}/`,
      ),
      'build/',
    ]);
  });

  it.each(folderRules)('refuses the test folder to $folder', ({ folder }) => {
    const path = inside(folder);
    expect(check(path, `import '${up(path)}test/support/x.ts';`)).toHaveLength(1);
  });

  it.each(folderRules.filter(({ folder }) => folder.startsWith('shared/')))(
    'keeps Node, React, Electron and its code, the window and the build out of $folder',
    ({ folder }) => {
      const path = inside(folder);
      const own = ['electron/services/a.ts', 'renderer/ui/a.ts', 'build/bundle/a.ts'].map(
        (to) => up(path) + to,
      );
      for (const name of ['node:fs', 'fs', 'react', 'electron', 'better-sqlite3', ...own]) {
        expect(check(path, `import '${name}';`)).toHaveLength(1);
      }
    },
  );

  it.each(folderRules.filter(({ folder }) => folder.startsWith('renderer/')))(
    'keeps Node, Electron and its code out of $folder',
    ({ folder }) => {
      const path = inside(folder);
      for (const name of [
        'node:fs',
        'fs/promises',
        'electron/renderer',
        'better-sqlite3',
        `${up(path)}electron/services/a.ts`,
        `${up(path)}build/bundle/a.ts`,
      ]) {
        expect(check(path, `import '${name}';`)).toHaveLength(1);
      }
    },
  );

  it.each(folderRules.filter(({ folder }) => folder.startsWith('electron/')))(
    'keeps the window and the build out of $folder',
    ({ folder }) => {
      const path = inside(folder);
      for (const to of ['renderer/ui/a.ts', 'build/bundle/a.ts'])
        expect(check(path, `import '${up(path)}${to}';`)).toHaveLength(1);
    },
  );

  it.each([
    ['shared/domain/tasks/a.ts', '../../charts/index.ts'],
    ['shared/domain/tasks/a.ts', '../notices/reading.ts'],
    ['shared/format/a.ts', '../domain/tasks/index.ts'],
    ['shared/charts/a.ts', '../documents/model/index.ts'],
    ['shared/documents/a.ts', '../contract/index.ts'],
    ['shared/contract/a.ts', '../format/index.ts'],
    ['electron/main.ts', 'better-sqlite3'],
    ['electron/preload.ts', './shell/relay.ts'],
    ['electron/preload.ts', 'node:fs'],
    ['electron/preload.ts', '../shared/domain/tasks/index.ts'],
    ['electron/shell/a.ts', '../services/tasks/index.ts'],
    ['electron/shell/a.ts', '../backend/client.ts'],
    ['electron/shell/a.ts', '../../shared/documents/model/index.ts'],
    ['electron/shell/a.ts', '../../shared/domain/tasks/index.ts'],
    ['electron/backend/a.ts', '../database/connection/index.ts'],
    ['electron/backend/a.ts', '../shell/relay.ts'],
    ['electron/backend/a.ts', 'electron'],
    ['electron/backend/a.ts', '../../shared/documents/builders/index.ts'],
    ['electron/services/tasks/a.ts', '../../../shared/contract/index.ts'],
    ['electron/services/tasks/a.ts', '../notices/queries.ts'],
    ['electron/services/tasks/a.ts', '../../backend/router.ts'],
    ['electron/services/tasks/a.ts', 'better-sqlite3'],
    ['electron/services/tasks/a.ts', 'electron'],
    ['electron/database/a.ts', '../services/tasks/index.ts'],
    ['electron/database/a.ts', '../../shared/format/index.ts'],
    ['electron/database/a.ts', 'electron'],
    ['electron/importers/a.ts', '../database/connection/index.ts'],
    ['electron/importers/a.ts', '../services/tasks/index.ts'],
    ['electron/exporters/a.ts', '../database/connection/index.ts'],
    ['electron/exporters/a.ts', '../importers/index.ts'],
    ['renderer/features/tasks/a.ts', '../notices/index.ts'],
    ['renderer/features/tasks/a.ts', '../../app/routes.ts'],
    ['renderer/pickers/a.ts', '../features/tasks/index.ts'],
    ['renderer/document-view/a.ts', '../api/index.ts'],
    ['renderer/charts/a.ts', '../document-view/index.ts'],
    ['renderer/ui/a.ts', '../charts/index.ts'],
    ['renderer/ui/a.ts', '../api/index.ts'],
    ['renderer/api/a.ts', '../ui/index.ts'],
    ['build/commands/a.ts', '../../renderer/ui/index.ts'],
  ])('refuses %s the import of %s', (path, specifier) => {
    expect(check(path, `import '${specifier}';`)).toHaveLength(1);
  });

  it.each([
    "import type { A } from '../charts/index.ts';",
    "import { type A } from '../charts/index.ts';",
    "export * from '../charts/index.ts';",
    "export * as charts from '../charts/index.ts';",
    "export { a } from '../charts/index.ts';",
    "export type { A } from '../charts/index.ts';",
    "const a = await import('../charts/index.ts');",
    'const a = await import(`../charts/index.ts`);',
    "type A = import('../charts/index.ts').A;",
    "const where = new URL('../charts/index.ts', import.meta.url);",
    "import './../charts/index.ts';",
    "import '../../shared/charts/index.ts';",
    "import '../charts/look.css';",
    "import '../charts/series.json?raw';",
  ])('sees %s', (source) => {
    expect(check('shared/format/a.ts', source)).toEqual([
      expect.stringMatching(/^shared\/format\/a\.ts: shared\/format\/ may not import shared\/charts\//),
    ]);
  });

  it.each([
    'const name = await import(where);',
    ['const name = await import(`./$', '{where}.ts`);'].join(''),
    "const all = import.meta.glob('./*.ts');",
    "const a = require('./b.ts');",
    "import a = require('./b.ts');",
    "createRequire(import.meta.url)('./b.ts');",
    "process.getBuiltinModule('zod');",
    '/// <reference path="./b.ts" />',
    "import './b';",
    "import './b.js';",
    "import '/renderer/ui/b.ts';",
    "import '#b';",
    "import '@/b';",
    "import 'unheard-of';",
    "import 'https://example.com/b.js';",
    "import 'data:text/javascript,1';",
  ])('refuses what it could not follow: %s', (source) => {
    expect(check('renderer/ui/a.ts', source).length).toBeGreaterThan(0);
  });

  it('reads what style sheets import', () => {
    for (const rule of [
      "@import '../api/b.css';",
      '@import url(../api/b.css);',
      '@import url("../api/b.css") print;',
    ])
      expect(check('renderer/ui/a.css', rule)).toHaveLength(1);
    expect(check('renderer/ui/a.css', "@import './b.css'; p { color: red; }")).toEqual([]);
  });

  it('refuses a file that it cannot read, and one that no row is for', () => {
    expect(check('renderer/ui/a.js', '')).toHaveLength(1);
    expect(check('shared/other/a.ts', '')).toHaveLength(1);
    expect(check('source/a.ts', '')).toHaveLength(1);
  });

  it('finds a circle', () => {
    const files = { 'shared/format/a.ts': "import './b.ts';", 'shared/format/b.ts': "import './a.ts';" };
    expect(checkAll(files)).toEqual(['cycle: shared/format/a.ts > shared/format/b.ts > shared/format/a.ts']);
  });

  it.each(['shared/domain/', 'electron/services/'])(
    'finds a circle of folders in %s that no file closes',
    (parent) => {
      const files = {
        [`${parent}tasks/index.ts`]: '',
        [`${parent}tasks/late.ts`]: "import '../notices/index.ts';",
        [`${parent}notices/index.ts`]: '',
        [`${parent}notices/parts.ts`]: "import '../tasks/index.ts';",
      };
      expect(checkAll(files)).toEqual([`circle in ${parent}: tasks > notices > tasks`]);
    },
  );

  it('fails when it reads nothing', () => {
    expect(checkAll({})).toHaveLength(1);
  });

  it.each([
    [
      'electron/services/tasks/a.ts',
      "import '../../database/queries/tasks.ts'; import '../notices/index.ts';",
    ],
    [
      'electron/shell/a.ts',
      "import type { A } from '../../shared/documents/model/index.ts'; import 'electron';",
    ],
    ['renderer/features/tasks/a.tsx', "import 'react'; import '../../ui/index.ts'; import './tasks.css';"],
    ['shared/contract/a.ts', "import { z } from 'zod'; type A = import('../domain/tasks/index.ts').A;"],
    [
      'build/commands/a.ts',
      "import { createRequire } from 'node:module'; createRequire(import.meta.url)(path);",
    ],
  ])('accepts in %s what the table allows', (path, source) => {
    expect(check(path, source)).toEqual([]);
  });
});
