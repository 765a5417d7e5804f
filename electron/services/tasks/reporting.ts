import { AppError } from '../../../shared/domain/errors/index.ts';
import { deleteReport, insertReport, insertReportFile } from '../../database/queries/task-writing.ts';
import { keepFile, piecesOf, wholeOf } from '../attachments/index.ts';
import { recorded } from '../changes/index.ts';
import type { WriteContext } from '../context.ts';
import { missing } from '../missing.ts';
import { putMoved, refuse, requireTask } from './moving.ts';

/** A file of a report: its bytes, or the name under which its pieces came. */
type ReportFile = { readonly name: string } & ({ readonly bytes: Uint8Array } | { readonly upload: string });

/** A progress report as it is written; the day is ISO. */
export interface WrittenReport {
  readonly id: number;
  readonly reportedOn: string;
  readonly text: string;
  readonly reportedBy: string | null;
  readonly document: string | null;
  readonly files: readonly ReportFile[];
}

function keptFiles(context: WriteContext, files: readonly ReportFile[]): { fileId: number; name: string }[] {
  return files.map((file) => {
    const { name } = file;
    const incoming = 'upload' in file ? piecesOf(context, file.upload) : wholeOf(file.bytes);
    if (name === '') throw new AppError('invalid-request', 'Tệp chưa có tên. Đặt tên cho tệp rồi gửi lại.');
    if (incoming.size === 0) {
      throw new AppError('empty-file', `Tệp "${name}" không có nội dung. Kiểm tra lại tệp rồi đính kèm.`);
    }
    return { fileId: keepFile(context, name, incoming), name };
  });
}

const ofParts = 'Nhiệm vụ chung không báo cáo riêng. Ghi báo cáo ở từng phần việc của nó.';

/**
 * Keeps a progress report with its files; work that was not begun is under way from then on.
 * Throws AppError: not-found (also where no piece of a file came), invalid-request, empty-file, data-folder-unwritable.
 */
export function reportTask(context: WriteContext, { id, files, ...written }: WrittenReport) {
  const { db } = context;
  if (written.text === '') throw new AppError('invalid-request', 'Ghi nội dung báo cáo tiến độ.');
  return db.transaction(() => {
    // The files stay in the record whatever is undone: what nothing names is swept at the next opening.
    const kept = keptFiles(context, files);
    return recorded(context, () => {
      const task = requireTask(context, id);
      refuse(task.hasParts === 1 ? ofParts : null, task, false);
      const reportId = insertReport(db, { taskId: id, ...written });
      for (const [position, file] of kept.entries()) insertReportFile(db, { reportId, position, ...file });
      const begins = {
        to: 'in-progress',
        on: written.reportedOn,
        doneOn: null,
        product: null,
        reason: null,
      } as const;
      if (task.state === 'not-started') putMoved(context, task, begins, written.document);
      return { id: reportId };
    });
  });
}

/** Takes a progress report away, to be taken back by one undo. Throws AppError not-found. */
export function removeReport(context: WriteContext, { id }: { readonly id: number }) {
  return recorded(context, () => {
    if (!deleteReport(context.db, id)) throw missing('Báo cáo tiến độ');
    return {};
  });
}
