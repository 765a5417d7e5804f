import type {
  NoticeReportInput,
  ReportedTask,
  SheetTask,
  SlipTask,
} from '../../../shared/documents/builders/index.ts';
import { taskShares } from '../../../shared/domain/tasks/index.ts';
import { aMeetingPaper } from './aMeetingPaper.ts';

/** A late task as a sheet or a slip tells of it; override what a test is about. */
export function aSheetTask(over: Partial<SheetTask> = {}): SheetTask & SlipTask {
  return {
    ...{
      id: 123,
      content: 'Báo cáo kết quả điều trị Methadone.',
      lead: ['Sở Y tế'],
      coordinate: ['Công an tỉnh'],
    },
    ...{ documentNumber: '7/TB-BCĐ', documentOn: '2026-02-05', item: '2', deadline: '2026-05-26' },
    ...{ deadlineText: null, daysLate: 10, reportedOn: null, report: null, product: 'Báo cáo' },
    standing: 'Đang thực hiện; quá hạn 10 ngày',
    ...over,
  };
}

/** A late task as the report on a notice tells of it; override what a test is about. */
export function aReportedTask(over: Partial<ReportedTask> = {}): ReportedTask {
  return {
    ...{ content: 'Báo cáo kết quả điều trị Methadone.', lead: ['Sở Y tế'], deadline: '2026-05-26' },
    ...{
      deadlineText: null,
      state: 'in-progress',
      term: 'late',
      daysLate: 10,
      doneOn: null,
      doneProduct: null,
    },
    ...{ reportedOn: null, report: null },
    ...over,
  };
}

/** A report on a notice of two conclusions, the second without a task; override what a test is about. */
export function aNoticeReport(over: Partial<NoticeReportInput> = {}): NoticeReportInput {
  const { issuer, signer, recipients } = aMeetingPaper();
  const counts = {
    ...{ 'in-term': 1, 'due-soon': 0, late: 1, 'no-deadline': 1, 'done-on-time': 2, 'done-late': 1 },
  };
  return {
    ...{ issuer, signer, recipients, isSample: false, asOf: '2026-06-05' },
    ...{ number: '7/TB-BCĐ', issuedOn: '2026-02-05', title: null, counts, shares: taskShares(counts, 1) },
    conclusions: [
      { n: '1', text: 'Giao Sở Y tế chủ trì.', tasks: [aReportedTask()] },
      { n: '2', text: 'Thống nhất chủ trương.', tasks: [] },
    ],
    ...over,
  };
}
