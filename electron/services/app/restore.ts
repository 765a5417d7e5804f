import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { copyName, inspectCopy, makeCopy } from '../../database/connection/index.ts';
import type { WriteContext } from '../context.ts';
import { copiesIn } from './copies.ts';

/** Name of the copy that is kept of the state before a restore. */
const beforeRestore = 'truoc-khoi-phuc';

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Renaming is the one moment of change: before it the old database stands, after it the new one. */
function swapIn(copy: string, database: string): void {
  const passing = `${database}.restoring`;
  copyFileSync(copy, passing);
  flush(passing);
  // A closed database has emptied its log into the file; what is left of it would be taken for the new one's.
  rmSync(`${database}-wal`, { force: true });
  rmSync(`${database}-shm`, { force: true });
  renameSync(passing, database);
}

/**
 * Puts a listed copy in the place of the database, after a copy of the present state.
 * The caller sees to it that no reader holds the database meanwhile.
 * Throws AppError: not-found (no such copy), database-damaged, backup-failed; the present state stays then.
 */
export async function restoreBackup({ db, folders, now }: WriteContext, { file }: { readonly file: string }) {
  const copy = copiesIn(folders.backupDir).find((one) => one.file === file);
  if (!copy) {
    throw new AppError(
      'not-found',
      'Bản sao này không còn trong thư mục sao lưu. Mở lại danh sách và chọn bản khác.',
    );
  }
  inspectCopy(copy.file);
  const keptAs = join(folders.backupDir, copyName(now(), beforeRestore));
  await makeCopy((target) => db.backup(target), keptAs);
  db.replace(() => swapIn(copy.file, db.file));
  return { keptAs };
}
