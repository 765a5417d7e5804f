import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { AppError } from '../../../shared/domain/errors/index.ts';
import {
  attachmentById,
  attachmentsOf,
  type FileInRecord,
  reportFileAt,
} from '../../database/queries/attachments.ts';
import type { ReadContext } from '../context.ts';
import { missing } from '../missing.ts';
import { attachmentsFolder } from './files.ts';

/** Folder of the copies that other programs open: what is done to a copy never touches the file that is kept. */
const openedFolder = 'tep-mo';

/** Endings that a system runs instead of showing. */
const runnable =
  /\.(?:exe|com|bat|cmd|scr|pif|msi|msp|msc|cpl|jar|js|jse|vbs|vbe|wsf|wsh|hta|ps1|psm1|reg|lnk|url|inf|dll|appref-ms|application|sh|desktop|appimage|run)$/i;

/** How a kept file stands to what was attached. */
export type FileState = 'whole' | 'missing' | 'changed';

function pathOf({ folders }: ReadContext, { storedAs }: FileInRecord): string | null {
  return storedAs === null ? null : join(folders.dataDir, attachmentsFolder, storedAs);
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
}

async function stateOf(path: string | null, { size, sha256 }: FileInRecord): Promise<FileState> {
  if (path === null) return 'missing';
  try {
    if (statSync(path).size !== size) return 'changed';
    return (await hashOfFile(path)) === sha256 ? 'whole' : 'changed';
  } catch {
    return 'missing';
  }
}

/** Reads every file of a meeting or a notice through, and says how each stands to what was attached. */
export async function checkAttachments(
  context: ReadContext,
  owner: Parameters<typeof attachmentsOf>[1],
): Promise<{ readonly rows: { readonly id: number; readonly state: FileState }[] }> {
  const rows: { id: number; state: FileState }[] = [];
  for (const record of attachmentsOf(context.db, owner)) {
    rows.push({ id: record.id, state: await stateOf(pathOf(context, record), record) });
  }
  return { rows };
}

/** A name that a folder of any system takes. */
function safeName(name: string): string {
  const plain = name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '');
  const ending = extname(plain);
  return plain === '' ? 'tep' : `${plain.slice(0, plain.length - ending.length).slice(0, 120)}${ending}`;
}

/** What can be opened: an attachment, or a file of a task's progress report by its place there. */
type Openable = { readonly id: number } | { readonly reportId: number; readonly position: number };

/**
 * Lays out a read-only copy of an attachment, or of a report's file, under its own name, for another program to open; gives its full path.
 * Throws AppError: not-found (no such file, or its file is gone), damaged-file (other bytes than were attached),
 * unsupported-file (a program, which is never run), data-folder-unwritable.
 */
export async function openedCopy(context: ReadContext, file: Openable): Promise<{ readonly path: string }> {
  const record = 'id' in file ? attachmentById(context.db, file.id) : reportFileAt(context.db, file);
  if (!record) throw missing('Tệp');
  const { name, sha256 } = record;
  const kept = pathOf(context, record);
  const state = await stateOf(kept, record);
  if (kept === null || state === 'missing') {
    throw new AppError(
      'not-found',
      `Tệp "${name}" không còn trong thư mục ${attachmentsFolder} của dữ liệu. Chép tệp ấy về từ bản lưu, hoặc bỏ tệp rồi đính kèm lại.`,
    );
  }
  if (state === 'changed') {
    throw new AppError(
      'damaged-file',
      `Tệp "${name}" đã bị thay đổi sau khi đính kèm nên không mở. Đính kèm lại bản đúng.`,
    );
  }
  if (runnable.test(name)) {
    throw new AppError(
      'unsupported-file',
      `Tệp "${name}" là chương trình nên ứng dụng không chạy. Tệp vẫn được giữ nguyên.`,
    );
  }
  const folder = join(context.folders.dataDir, openedFolder, sha256.slice(0, 16));
  const path = join(folder, safeName(name));
  try {
    if (existsSync(path) && (await stateOf(path, record)) === 'whole') return { path };
    mkdirSync(folder, { recursive: true });
    rmSync(path, { force: true });
    await copyFile(kept, path);
    // A program then says itself that changes cannot be saved there.
    chmodSync(path, 0o444);
    return { path };
  } catch (cause) {
    throw new AppError(
      'data-folder-unwritable',
      `Chưa mở được tệp "${name}" vì không ghi được vào ${folder}. Kiểm tra chỗ trống và quyền ghi của ổ đĩa rồi mở lại.`,
      { folder },
      { cause },
    );
  }
}

/** Clears the copies that other programs opened; one that is still open stays for the next time. */
export function sweepOpened(dataDir: string): void {
  try {
    rmSync(join(dataDir, openedFolder), { recursive: true, force: true });
  } catch {
    // Another program holds one of them.
  }
}
