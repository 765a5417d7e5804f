/** A file that was chosen, with its path inside the chosen folder. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

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

/** Files of an input; those of a chosen folder carry their path in it. */
export function filesOfInput(list: FileList | readonly File[]): ChosenFile[] {
  return Array.from(list, (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // A reader gives a hundred at a time, and an empty list at the end.
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}

async function filesUnder(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (entry.isFile) {
    return [{ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry as FileSystemFileEntry) }];
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  const files: ChosenFile[] = [];
  for (const one of inside) files.push(...(await filesUnder(one)));
  return files;
}

/** Everything that was dropped, folders with all they hold. */
export async function filesOfDrop(items: DataTransferItemList): Promise<ChosenFile[]> {
  // The list is emptied as soon as the event is over.
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files: ChosenFile[] = [];
  for (const entry of entries) files.push(...(await filesUnder(entry)));
  return files;
}
