import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { flushFolder, removeFile } from '../../database/connection/index.ts';
import { ensureSourceFile } from '../../database/queries/attachments.ts';
import type { WriteContext } from '../context.ts';

/** Folder of the attachments inside the data folder. */
export const attachmentsFolder = 'attachments';

/** Ending of a file that is not whole yet; what a crash leaves of them goes at the next opening. */
export const unfinished = '.part';

/** SHA-256 of a file's bytes, hex: tells the same file again whatever its name. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Name under which a file is kept: its hash and, where it is a plain one, its ending. */
function storedName(hash: string, name: string): string {
  const ending = extname(name).toLowerCase();
  return `${hash}${/^\.[a-z0-9]{1,8}$/.test(ending) ? ending : ''}`;
}

/** A file that is about to be kept. */
export interface IncomingFile {
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** What it holds: its bytes, or the full path of an unfinished file in the attachments' folder that holds them all. */
  readonly content: Uint8Array | string;
}

/** A file whose bytes are at hand. */
export function wholeOf(bytes: Uint8Array): IncomingFile {
  return { sha256: hashOf(bytes), size: bytes.length, content: bytes };
}

/** The refusal of a folder that takes no file. */
export function unwritable(folder: string, cause: unknown): AppError {
  return new AppError(
    'data-folder-unwritable',
    `Chưa ghi được tệp vào ${folder}. Kiểm tra chỗ trống và quyền ghi rồi lưu lại.`,
    { folder },
    { cause },
  );
}

/** Writes bytes, or takes what a file holds already, and waits until the disk holds it. */
function settle(path: string, content: Uint8Array | string): void {
  const handle = openSync(path, typeof content === 'string' ? 'r+' : 'w');
  try {
    if (typeof content !== 'string') writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Puts a file beside the database so that a power cut leaves it whole or absent.
 * Throws AppError data-folder-unwritable.
 */
function storeAttachment(dataDir: string, name: string, content: Uint8Array | string): void {
  const folder = join(dataDir, attachmentsFolder);
  const passing = typeof content === 'string' ? content : join(folder, `${name}${unfinished}`);
  try {
    mkdirSync(folder, { recursive: true });
    settle(passing, content);
    renameSync(passing, join(folder, name));
    flushFolder(folder);
  } catch (cause) {
    // Half a file must not keep the disk full.
    if (typeof content !== 'string') removeFile(passing);
    throw unwritable(folder, cause);
  }
}

/**
 * Keeps a file beside the database, the same bytes once; gives its id. Called inside a transaction: the file goes to its
 * place before the commit, so that a record never names an attachment that is not there.
 * Throws AppError data-folder-unwritable.
 */
export function keepFile(
  { db, folders }: WriteContext,
  name: string,
  { sha256, size, content }: IncomingFile,
): number {
  const kept = ensureSourceFile(db, { name, sha256, size, storedAs: storedName(sha256, name) });
  storeAttachment(folders.dataDir, kept.storedAs, content);
  return kept.id;
}
