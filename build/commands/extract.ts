import { noticeDictionary } from '../../electron/database/reference/index.ts';
import { readNoticeText } from '../../electron/importers/index.ts';
import { AppError } from '../../shared/domain/errors/index.ts';
import { readNotice } from '../../shared/domain/notices/index.ts';
import type { NoticeReading, TaskReading } from '../../shared/domain/notices/reading.ts';
import { noticeFile, Refusal } from '../notice-file.ts';

const REFUSED = 2;

/** A rule is printed only where the notice states one. */
function printedTask({ recurring, workingDays, ...task }: TaskReading): object {
  return {
    ...task,
    ...(recurring === null ? {} : { recurring }),
    ...(workingDays === null ? {} : { workingDays }),
  };
}

async function extract(path: string): Promise<NoticeReading> {
  const file = await readNoticeText(await noticeFile(path));
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
