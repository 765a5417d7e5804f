import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { ensureSourceFile } from '../../database/queries/attachments.ts';
import type { WriteContext } from '../context.ts';

/** Folder of the attachments inside the data folder. */
export const attachmentsFolder = 'attachments';

/** SHA-256 of a file's bytes, hex: tells the same file again whatever its name. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Name under which a file is kept: its hash and, where it is a plain one, its ending. */
function storedName(hash: string, name: string): string {
  const ending = extname(name).toLowerCase();
  return `${hash}${/^\.[a-z0-9]{1,8}$/.test(ending) ? ending : ''}`;
}

/** Makes the new name itself durable; Windows does that by itself and lets no folder be opened. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Puts a file beside the database so that a power cut leaves it whole or absent.
 * Throws AppError data-folder-unwritable.
 */
function storeAttachment(dataDir: string, name: string, bytes: Uint8Array): void {
  const folder = join(dataDir, attachmentsFolder);
  const passing = join(folder, `${name}.part`);
  try {
    mkdirSync(folder, { recursive: true });
    const handle = openSync(passing, 'w');
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(passing, join(folder, name));
    flushFolder(folder);
  } catch (cause) {
    throw new AppError(
      'data-folder-unwritable',
      `Chưa ghi được tệp vào ${folder}. Kiểm tra chỗ trống và quyền ghi rồi lưu lại.`,
      { folder },
      { cause },
    );
  }
}

/**
 * Keeps a file beside the database, the same bytes once; gives its id. Called inside a transaction: the file goes to its
 * place before the commit, so that a record never names an attachment that is not there.
 * Throws AppError data-folder-unwritable.
 */
export function keepFile(
  { db, folders }: WriteContext,
  file: { readonly name: string; readonly sha256: string; readonly bytes: Uint8Array },
): number {
  const { name, sha256, bytes } = file;
  const kept = ensureSourceFile(db, {
    ...{ name, sha256, size: bytes.length },
    storedAs: storedName(sha256, name),
  });
  storeAttachment(folders.dataDir, kept.storedAs, bytes);
  return kept.id;
}
