import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { attachmentLimit } from '../../../shared/domain/meetings/index.ts';
import { removeFile } from '../../database/connection/index.ts';
import { refuseCancelled } from '../cancelled.ts';
import type { WriteContext } from '../context.ts';
import { attachmentsFolder, type IncomingFile, unfinished, unwritable } from './files.ts';

/** How much of a file is read at a time, in bytes. */
const stride = 1 << 20;

function pathOf({ folders }: WriteContext, upload: string): string {
  return join(folders.dataDir, attachmentsFolder, `${upload}${unfinished}`);
}

function broken(): AppError {
  return new AppError('not-found', 'Tệp chưa được chép trọn vẹn. Chọn lại tệp để đính kèm từ đầu.');
}

/**
 * Takes the next piece of a long file; gives how many bytes of it have come.
 * Throws AppError: not-found (a piece before this one is missing), file-too-large, data-folder-unwritable.
 */
export function takePiece(
  context: WriteContext,
  { upload, at, bytes }: { readonly upload: string; readonly at: number; readonly bytes: Uint8Array },
) {
  if (at + bytes.length > attachmentLimit) {
    throw new AppError(
      'file-too-large',
      'Tệp dài quá 200 MB nên không đính kèm được. Nén hoặc chia nhỏ tệp rồi đính kèm lại.',
    );
  }
  const path = pathOf(context, upload);
  const here = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (here !== at) throw broken();
  try {
    mkdirSync(join(context.folders.dataDir, attachmentsFolder), { recursive: true });
    const handle = openSync(path, 'a');
    try {
      for (let from = 0; from < bytes.length; ) from += writeSync(handle, bytes, from);
    } finally {
      closeSync(handle);
    }
  } catch (cause) {
    // Half an upload must not keep the disk full; it is sent anew.
    removeFile(path);
    throw unwritable(join(context.folders.dataDir, attachmentsFolder), cause);
  }
  return { received: at + bytes.length };
}

/** Reads a file through; asks after each stretch whether the clerk goes on. */
function hashOfPieces(context: WriteContext, path: string): string {
  const hash = createHash('sha256');
  const buffer = new Uint8Array(stride);
  const handle = openSync(path, 'r');
  try {
    for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer)) {
      refuseCancelled(context);
      hash.update(buffer.subarray(0, read));
    }
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}

/** Lets go of the pieces of a file that is not attached after all; none is fine. */
export function abandonPieces(context: WriteContext, { upload }: { readonly upload: string }) {
  removeFile(pathOf(context, upload));
  return { upload };
}

/**
 * The file that all pieces of an upload make.
 * Throws AppError: not-found where no piece came; cancelled, and the pieces are gone then.
 */
export function piecesOf(context: WriteContext, upload: string): IncomingFile {
  const path = pathOf(context, upload);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw broken();
  try {
    return { sha256: hashOfPieces(context, path), size, content: path };
  } catch (thrown) {
    abandonPieces(context, { upload });
    throw thrown;
  }
}
