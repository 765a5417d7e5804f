import {
  buildAgencySheet,
  buildNoticeReport,
  buildTaskSlips,
} from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { aNoticeReport, aReportedTask, aSheetTask } from '../../unit/documents/aTaskPaper.ts';

const sentence =
  'Rà soát, lập hồ sơ quản lý người nghiện trên địa bàn, báo cáo kết quả về cơ quan Thường trực Ban Chỉ đạo.';
const sentences = (count: number): string => Array.from({ length: count }, () => sentence).join(' ');
const sheetTasks = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aSheetTask({
      id: at + 1,
      content: sentences(1 + (at % 4)),
      ...(at % 3 === 0
        ? { reportedOn: '2026-05-20', report: sentence }
        : { documentNumber: null, item: null }),
      ...(at % 5 === 4 ? { deadline: null, deadlineText: 'thường xuyên', coordinate: [] } : {}),
    }),
  );

function sheet(count: number, isSample = false): DocumentModel {
  return buildAgencySheet({ agency: 'Sở Y tế', asOf: '2026-06-05', tasks: sheetTasks(count), isSample });
}

function slips(count: number, isSample = false): DocumentModel {
  const tasks = sheetTasks(count).map((task) => ({ ...task, product: 'Báo cáo' }));
  return buildTaskSlips({ asOf: '2026-06-05', tasks, isSample });
}

function report(conclusions: number, isSample = false): DocumentModel {
  return buildNoticeReport(
    aNoticeReport({
      isSample,
      title: 'Kết luận tại cuộc họp đánh giá kết quả quý IV/2025 và triển khai nhiệm vụ quý I/2026',
      conclusions: Array.from({ length: conclusions }, (_, at) => ({
        n: String(at + 1),
        text: sentences(1 + (at % 5)),
        tasks: Array.from({ length: at % 4 }, (__, place) =>
          aReportedTask({
            content: sentences(1 + place),
            ...(place === 1
              ? { state: 'done', term: 'done-late', doneOn: '2026-05-30', doneProduct: sentence }
              : {}),
          }),
        ),
      })),
    }),
  );
}

/** Sheets of an agency, slips, reports on a notice: none, one, many, long. */
export function taskPaperSamples(): Readonly<Record<string, DocumentModel>> {
  return {
    'sheet-empty': sheet(0),
    'sheet-many': sheet(40, true),
    'slip-one': slips(1),
    'slips-many': slips(12, true),
    'report-short': report(2),
    'report-long': report(30, true),
  };
}
