import { join } from 'node:path';
import Database from 'better-sqlite3';
import { refusalOf } from './refusals.ts';

/** File whose lock says that the data folder has a writer; it stays, empty, and holds nothing. */
export const lockName = 'so-ket-luan.lock';
/** How long a program that is just closing is waited for, in milliseconds. */
const patience = 3000;

/**
 * Keeps every other writer out of a data folder until it is let go: a second one could replace the file under the first.
 * The system drops the lock of a program that was killed.
 * @throws {AppError} conflict where another program writes there, data-folder-unwritable.
 */
export function lockFolder(dataDir: string): () => void {
  const file = join(dataDir, lockName);
  let holder: Database.Database | undefined;
  try {
    holder = new Database(file, { timeout: patience });
    holder.pragma('journal_mode = MEMORY');
    holder.exec('BEGIN EXCLUSIVE');
  } catch (thrown) {
    holder?.close();
    throw refusalOf(thrown, file) ?? thrown;
  }
  const held = holder;
  return () => held.close();
}
