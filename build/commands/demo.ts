import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../shared/domain/errors/index.ts';
import { root } from '../bundle/folders.ts';
import { runJob } from '../demo/job.ts';
import { demoOptions } from '../demo/options.ts';
import { moveResults, openOutFolder, unwritable } from '../demo/out-folder.ts';
import { summaryLines } from '../demo/summary.ts';
import { openHeadlessRenderPort } from '../headless/render-port.ts';
import { noticeFile, Refusal } from '../notice-file.ts';
import { requireBundles } from '../packaging/bundles.ts';
import { requireNode } from '../testing/require-node.ts';

const REFUSED = 2;
const STOPPED_BY_HAND = 130;
const example = join(root, 'test/support/notices/example-2018-quarterly.txt');

function today(): string {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Causes of errors; told only where nobody foresaw the error. */
const causes: unknown[] = [];
const noRoom: readonly string[] = [
  'data-folder-unwritable',
  'backup-failed',
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EACCES',
];

/** What stops a run over the results' folder is told of that folder, not of the work folder inside it. */
function toldOf(out: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return noRoom.includes(code) ? unwritable(out) : error;
}

async function demo(args: readonly string[]): Promise<void> {
  const { notice, out } = demoOptions(args);
  const file = await noticeFile(notice ?? example);
  const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const folder = await openOutFolder(out);
  const cleanUp = (): Promise<void> => rm(folder, { recursive: true, force: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.stderr.write('Đã dừng theo yêu cầu; kết quả của lần chạy trước (nếu có) còn nguyên.\n');
      void cleanUp().finally(() => process.exit(STOPPED_BY_HAND));
    });
  }
  try {
    const render = await openHeadlessRenderPort();
    try {
      const progress = (line: string): void => console.log(line);
      const outcome = await runJob({
        file,
        isSample: notice === null,
        folder,
        version,
        render,
        asOf: today(),
        progress,
        log: (cause) => causes.push(cause),
      });
      const files = await moveResults(folder, out);
      const result = { ...outcome, fileName: file.name, files, total: performance.now() };
      for (const line of summaryLines(result)) console.log(line);
    } finally {
      await render.close();
    }
  } catch (error) {
    throw toldOf(out, error);
  } finally {
    await cleanUp();
  }
}

requireNode();
requireBundles(root);
try {
  await demo(process.argv.slice(2));
} catch (error) {
  const foreseen = error instanceof Refusal || (error instanceof AppError && error.code !== 'internal');
  if (!foreseen) console.error(...causes, error);
  const sentence = 'Không làm được vì lỗi ngoài dự kiến, vui lòng gửi phần báo lỗi ở trên cho người hỗ trợ.';
  process.stderr.write(`${foreseen ? error.message : sentence}\n`);
  process.exitCode = foreseen ? REFUSED : 1;
}
