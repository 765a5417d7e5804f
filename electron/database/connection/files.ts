import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';

/** Waits until the disk holds a file. */
export function flushFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes new names in a folder durable; Windows does that by itself and lets no folder be opened. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Endings of a database file and of what SQLite lays beside it. */
export const databaseEndings: readonly string[] = ['', '-journal', '-wal', '-shm'];

/** Removes a file as far as its folder lets it; the caller tells of the refusal anyway, or the next time tries again. */
export function removeFile(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Another program holds it, or its folder is none.
  }
}

/** Removes a copy, whole or not, and what SQLite laid beside it, in the same way. */
export function removeDatabase(file: string): void {
  for (const ending of databaseEndings) removeFile(`${file}${ending}`);
}
