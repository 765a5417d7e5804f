import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { noticeDictionary } from '../../electron/database/reference/index.ts';
import { MAX_FILE_BYTES, readNoticeText } from '../../electron/importers/index.ts';
import { AppError } from '../../shared/domain/errors/index.ts';
import { readNotice } from '../../shared/domain/notices/index.ts';
import type { NoticeReading, TaskReading } from '../../shared/domain/notices/reading.ts';

const REFUSED = 2;

/** Why the command stops: one sentence for the person who called it. */
class Refusal extends Error {}

const fileAdvice: Readonly<Record<string, string>> = {
  ENOENT: 'Không tìm thấy tệp, vui lòng kiểm tra lại đường dẫn.',
  ENOTDIR: 'Không tìm thấy tệp, vui lòng kiểm tra lại đường dẫn.',
  EACCES: 'Không có quyền đọc tệp, vui lòng sao chép tệp sang thư mục khác rồi thử lại.',
  EPERM: 'Không có quyền đọc tệp, vui lòng sao chép tệp sang thư mục khác rồi thử lại.',
};

function unreadable(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new Refusal(fileAdvice[code] ?? 'Không đọc được tệp, vui lòng kiểm tra lại tệp rồi thử lại.');
}

async function readBytes(path: string): Promise<Uint8Array> {
  const facts = await stat(path).catch((error: unknown) => {
    throw unreadable(error);
  });
  if (!facts.isFile())
    throw new Refusal('Đường dẫn không phải là một tệp, vui lòng chọn tệp thông báo kết luận.');
  if (facts.size > MAX_FILE_BYTES) {
    throw new Refusal('Tệp lớn hơn 20 MB, vui lòng bỏ bớt hình ảnh hoặc tách phần phụ lục rồi chọn lại.');
  }
  return readFile(path).catch((error: unknown) => {
    throw unreadable(error);
  });
}

/** A rule is printed only where the notice states one. */
function printedTask({ recurring, workingDays, ...task }: TaskReading): object {
  return {
    ...task,
    ...(recurring === null ? {} : { recurring }),
    ...(workingDays === null ? {} : { workingDays }),
  };
}

async function extract(path: string): Promise<NoticeReading> {
  const file = await readNoticeText({ name: basename(path), bytes: await readBytes(path) });
  const result = readNotice(file.text, noticeDictionary());
  if (!result.ok) throw new Refusal(result.message);
  return result.reading;
}

function sentence(error: unknown): string {
  if (error instanceof AppError || error instanceof Refusal) return error.message;
  return 'Không đọc được thông báo vì lỗi ngoài dự kiến, vui lòng gửi tệp này cho người hỗ trợ phần mềm.';
}

async function main(args: readonly string[]): Promise<void> {
  const [path] = args;
  if (path === undefined || args.length !== 1) {
    throw new Refusal('Vui lòng nêu đúng một tệp thông báo, ví dụ: npm run extract -- thong-bao.docx');
  }
  const reading = await extract(path);
  const printed = { ...reading, tasks: reading.tasks.map(printedTask) };
  process.stdout.write(`${JSON.stringify(printed, null, 1)}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = REFUSED;
}
