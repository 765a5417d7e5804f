import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { latestVersion } from '../migrations/index.ts';
import { damaged, foreign, newer } from './refusals.ts';

/** "SKL1": marks a file as ours in SQLite's header. */
export const applicationId = 0x534b4c31;

const magic = 'SQLite format 3\u0000';
const headBytes = 100;
const userVersionAt = 60;
const applicationIdAt = 68;

function headOf(file: string): Buffer {
  const head = Buffer.alloc(headBytes);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, headBytes, 0);
  } finally {
    closeSync(handle);
  }
  return head;
}

/**
 * Looks at a database file's first bytes without opening it, so that nothing of a stranger's file is touched.
 * Throws AppError: database-damaged, database-foreign, database-newer. A missing or empty file passes.
 */
export function checkFileHead(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isFile()) throw foreign(file);
  if (found.size === 0) return;
  if (found.size < headBytes) throw damaged(file);
  const head = headOf(file);
  if (head.toString('latin1', 0, magic.length) !== magic) throw damaged(file);
  if (head.readUInt32BE(applicationIdAt) !== applicationId) throw foreign(file);
  const version = head.readUInt32BE(userVersionAt);
  if (version > latestVersion) throw newer(file, version, latestVersion);
}
