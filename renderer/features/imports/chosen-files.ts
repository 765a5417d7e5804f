import type { ChosenFile } from '../../ui/dropped-files.ts';

/** What was chosen at one time: the name of the folder or of the choice, its notices, how many other files were left out. */
export interface ChosenFiles {
  readonly name: string;
  readonly files: readonly ChosenFile[];
  readonly others: number;
}

const readable = /\.(docx?|txt)$/i;
/** Word's own lock files, and what file managers leave. */
const leftover = /(^|\/)(~\$|\.)/;

const collator = new Intl.Collator('vi', { numeric: true });

/** Notices among the chosen files in the order of their paths; `name` where they are not of one folder. */
export function chosenFrom(all: readonly ChosenFile[], name: string): ChosenFiles {
  const files = all
    .map(({ path, file }) => ({ path: path.normalize('NFC'), file }))
    .filter(({ path }) => readable.test(path) && !leftover.test(path))
    .sort((a, b) => collator.compare(a.path, b.path));
  const folders = new Set(
    files.map(({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')),
  );
  const [folder = ''] = folders;
  return {
    name: folders.size === 1 && folder !== '' ? folder : name,
    files,
    others: all.length - files.length,
  };
}
