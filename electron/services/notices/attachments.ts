import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { AppError } from '../../../shared/domain/errors/index.ts';

/** Folder of the attachments inside the data folder. */
export const attachmentsFolder = 'attachments';

/** SHA-256 of a file's bytes, hex: tells the same file again whatever its name. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Name under which an attachment is kept: its hash and a known ending. */
export function storedName(hash: string, name: string): string {
  const ending = extname(name).toLowerCase();
  return `${hash}${['.docx', '.doc', '.txt'].includes(ending) ? ending : '.txt'}`;
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
export function storeAttachment(dataDir: string, name: string, bytes: Uint8Array): void {
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
