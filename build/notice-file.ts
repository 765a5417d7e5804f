import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_FILE_BYTES, type NoticeFile } from '../electron/importers/index.ts';

/** Why a command stops: one sentence for the person who called it. */
export class Refusal extends Error {}

const missing = 'Không tìm thấy tệp, vui lòng kiểm tra lại đường dẫn.';
const advice: Readonly<Record<string, string>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EACCES: 'Không có quyền đọc tệp, vui lòng sao chép tệp sang thư mục khác rồi thử lại.',
  EPERM: 'Không có quyền đọc tệp, vui lòng sao chép tệp sang thư mục khác rồi thử lại.',
};

function refuse(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  throw new Refusal(advice[code] ?? 'Không đọc được tệp, vui lòng kiểm tra lại tệp rồi thử lại.');
}

/**
 * Reads a notice's file as the window would hand it over.
 * @throws {Refusal} where there is no such file, it may not be read, or it is too large.
 */
export async function noticeFile(path: string): Promise<NoticeFile> {
  const facts = await stat(path).catch(refuse);
  if (!facts.isFile())
    throw new Refusal('Đường dẫn không phải là một tệp, vui lòng chọn tệp thông báo kết luận.');
  if (facts.size > MAX_FILE_BYTES)
    throw new Refusal('Tệp lớn hơn 20 MB, vui lòng bỏ bớt hình ảnh hoặc tách phần phụ lục rồi chọn lại.');
  return { name: basename(path), bytes: await readFile(path).catch(refuse) };
}
