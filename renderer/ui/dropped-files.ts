/** A file that was chosen, with its path inside the chosen folder. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
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
