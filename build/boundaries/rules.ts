/** What the files of one folder may import; the rows of the house's import table. */
export interface FolderRule {
  /** Path prefix of the files that the row is for; the longest that fits wins. */
  readonly folder: string;
  /** Prefixes of our own code that they may import, their own folder aside. */
  readonly own: readonly string[];
  /** Prefixes of which they may import types only. */
  readonly types?: readonly string[];
  /** npm packages and `node:` that they may import; `*` is any package but `electron` and `better-sqlite3`. */
  readonly packages: readonly string[];
}

const shared = (folder: string, own: readonly string[], packages: readonly string[] = []): FolderRule => ({
  folder: `shared/${folder}/`,
  own: own.map((name) => `shared/${name}/`),
  packages,
});

const allShared = ['shared/'];
const sharedButContract = ['shared/domain/', 'shared/format/', 'shared/charts/', 'shared/documents/'];

/** Every row of the table, in its order. */
export const folderRules: readonly FolderRule[] = [
  shared('domain', ['format', 'domain']),
  shared('format', []),
  shared('charts', ['domain', 'format']),
  shared('documents', ['domain', 'format', 'charts'], ['qr']),
  shared('contract', ['domain', 'charts', 'documents'], ['zod']),
  { folder: 'electron/main.ts', own: ['electron/', 'shared/'], packages: ['electron', 'node:'] },
  {
    folder: 'electron/shell/',
    own: ['shared/contract/'],
    types: ['shared/documents/'],
    packages: ['electron', 'node:'],
  },
  { folder: 'electron/preload.ts', own: ['shared/contract/'], packages: ['electron'] },
  {
    folder: 'electron/backend/',
    own: ['electron/services/', 'shared/contract/'],
    types: ['shared/documents/'],
    packages: ['node:'],
  },
  {
    folder: 'electron/services/',
    own: ['electron/database/', 'electron/importers/', 'electron/exporters/', ...sharedButContract],
    packages: ['node:'],
  },
  { folder: 'electron/database/', own: ['shared/domain/'], packages: ['node:', 'better-sqlite3'] },
  { folder: 'electron/importers/', own: sharedButContract, packages: ['node:', '*'] },
  { folder: 'electron/exporters/', own: sharedButContract, packages: ['node:', '*'] },
  { folder: 'renderer/app/', own: ['renderer/', ...allShared], packages: ['*'] },
  {
    folder: 'renderer/features/',
    own: [
      'renderer/pickers/',
      'renderer/api/',
      'renderer/ui/',
      'renderer/charts/',
      'renderer/document-view/',
      ...allShared,
    ],
    packages: ['*'],
  },
  {
    folder: 'renderer/pickers/',
    own: ['renderer/api/', 'renderer/ui/', 'renderer/document-view/', ...allShared],
    packages: ['*'],
  },
  {
    folder: 'renderer/document-view/',
    own: ['renderer/charts/', 'renderer/ui/', ...allShared],
    packages: ['*'],
  },
  { folder: 'renderer/charts/', own: ['renderer/ui/', ...allShared], packages: ['*'] },
  { folder: 'renderer/ui/', own: allShared, packages: ['*'] },
  { folder: 'renderer/api/', own: allShared, packages: ['*'] },
  {
    folder: 'build/',
    own: ['electron/', ...allShared],
    packages: ['*', 'node:', 'electron', 'better-sqlite3'],
  },
];

/** Folders whose sub-folders may be imported by a sibling through their `index.ts` only. */
export const indexedFolders: readonly string[] = ['shared/domain/', 'electron/services/'];

/** Folders whose sub-folders never import a sibling. */
export const isolatedFolders: readonly string[] = ['renderer/features/'];

/** Folders whose code may load modules by other ways than an import: they start the app's own bundles. */
export const loadingFolders: readonly string[] = ['build/'];
