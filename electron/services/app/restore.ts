import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '../../../shared/domain/errors/index.ts';
import {
  copyName,
  databaseFile,
  flushFile,
  flushFolder,
  inspectCopy,
  makeCopy,
  removeDatabase,
} from '../../database/connection/index.ts';
import { refuseCancelled } from '../cancelled.ts';
import type { WriteContext } from '../context.ts';
import { copiesIn } from './copies.ts';

/** Name of the copy that is kept of the state before a restore. */
const beforeRestore = 'truoc-khoi-phuc';

function bringBeside(copy: string, passing: string): void {
  try {
    copyFileSync(copy, passing);
    flushFile(passing);
    inspectCopy(passing);
  } catch (cause) {
    removeDatabase(passing);
    throw new AppError(
      'data-folder-unwritable',
      `Chưa khôi phục được vì không ghi được vào ${dirname(passing)}; dữ liệu hiện tại còn nguyên. Kiểm tra chỗ trống và quyền ghi của ổ đĩa rồi khôi phục lại.`,
      { file: passing },
      { cause },
    );
  }
}

/** Renaming is the one moment of change: before it the old database stands, after it the new one. */
function swapIn(passing: string, database: string): void {
  // The log was emptied into the old file; what is left of it would be taken for the new one's.
  rmSync(`${database}-wal`, { force: true });
  rmSync(`${database}-shm`, { force: true });
  renameSync(passing, database);
  flushFolder(dirname(database));
}

/** What a restore brings beside the database before it takes its place. */
const passingOf = (database: string): string => `${database}.restoring`;

/** Removes what a kill left of a restore. */
export function sweepRestore(dataDir: string): void {
  removeDatabase(passingOf(databaseFile(dataDir)));
}

/**
 * Puts a listed copy in the place of the database, after a copy of the present state.
 * The caller sees to it that no reader holds the database meanwhile.
 * Throws AppError: not-found (no such copy), database-damaged, backup-failed, data-folder-unwritable, conflict
 * (a reader reads), cancelled; the present state stays then.
 */
export async function restoreBackup(context: WriteContext, { file }: { readonly file: string }) {
  const { db, folders, now } = context;
  const step = (): void => refuseCancelled(context);
  const copy = copiesIn(folders.backupDir).find((one) => one.file === file);
  if (!copy) {
    throw new AppError(
      'not-found',
      'Bản sao này không còn trong thư mục sao lưu. Mở lại danh sách và chọn bản khác.',
    );
  }
  inspectCopy(copy.file);
  const keptAs = join(folders.backupDir, copyName(now(), beforeRestore));
  await makeCopy((target) => db.backup(target, step), keptAs);
  const passing = passingOf(db.file);
  bringBeside(copy.file, passing);
  try {
    step();
  } catch (thrown) {
    for (const made of [passing, keptAs]) removeDatabase(made);
    throw thrown;
  }
  db.replace(() => swapIn(passing, db.file));
  return { keptAs };
}
