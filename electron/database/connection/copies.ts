import { mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { checkFileHead } from './file-head.ts';
import { flushFile, flushFolder, removeDatabase } from './files.ts';

/** Ending of a copy that is not yet whole. */
export const unfinishedEnding = '.part';

/** How many records a copy holds. */
export interface CopyCounts {
  readonly notices: number;
  readonly meetings: number;
  readonly tasks: number;
  readonly values: number;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** Name of a copy made now: local time, and why it was made ("v1" before migrating from 1, "truoc-khoi-phuc"). */
export function copyName(at: Date, reason?: string): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}-${String(at.getMilliseconds()).padStart(3, '0')}`;
  return `so-ket-luan ${day} ${time}${reason === undefined ? '' : ` ${reason}`}.db`;
}

const counting = `SELECT (SELECT count(*) FROM notice) AS notices, (SELECT count(*) FROM meeting) AS meetings,
  (SELECT count(*) FROM task) AS tasks, (SELECT count(*) FROM indicator_value) AS "values"`;

/**
 * Opens a copy, checks every page of it and counts what it holds.
 * Throws AppError database-damaged, database-foreign, database-newer.
 */
export function inspectCopy(file: string): CopyCounts {
  checkFileHead(file);
  let connection: Database.Database | undefined;
  try {
    connection = new Database(file, { readonly: true, fileMustExist: true });
    if (connection.pragma('integrity_check(1)', { simple: true }) !== 'ok')
      throw new Error('integrity_check');
    const counts = connection.prepare<[], CopyCounts>(counting).get();
    if (counts === undefined) throw new Error('no counts');
    return counts;
  } catch (cause) {
    throw new AppError(
      'database-damaged',
      `Bản sao ${file} bị hỏng nên không dùng được. Chọn bản sao khác.`,
      { file },
      { cause },
    );
  } finally {
    connection?.close();
  }
}

/** SQLite's backup keeps the source's journal mode; a copy is to be one file that opens read-only anywhere. */
function settle(file: string): void {
  const connection = new Database(file);
  try {
    connection.pragma('journal_mode = DELETE');
  } finally {
    connection.close();
  }
}

/**
 * Makes a copy under a passing name, checks it, and only then gives it its name.
 * @param backup writes the copy, by SQLite's backup; may throw AppError cancelled.
 * Throws AppError backup-failed, or what was thrown to cancel it; nothing is left behind then.
 */
export async function makeCopy(
  backup: (file: string) => Promise<unknown>,
  file: string,
): Promise<CopyCounts> {
  const passing = `${file}${unfinishedEnding}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    removeDatabase(passing);
    await backup(passing);
    settle(passing);
    const counts = inspectCopy(passing);
    flushFile(passing);
    renameSync(passing, file);
    flushFolder(dirname(file));
    return counts;
  } catch (cause) {
    removeDatabase(passing);
    if (cause instanceof AppError && cause.code === 'cancelled') throw cause;
    throw new AppError(
      'backup-failed',
      `Chưa sao lưu được vào ${dirname(file)}. Kiểm tra chỗ trống và quyền ghi của ổ đĩa rồi sao lưu lại.`,
      { file },
      { cause },
    );
  }
}
