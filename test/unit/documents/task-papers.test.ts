import { describe, expect, it } from 'vitest';
import {
  buildAgencySheet,
  buildNoticeReport,
  buildTaskSlips,
} from '../../../shared/documents/builders/index.ts';
import {
  codeModules,
  layoutProfile,
  pageArea,
  paragraphText,
} from '../../../shared/documents/layout/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { taskCode } from '../../../shared/domain/tasks/index.ts';
import { aNoticeReport, aReportedTask, aSheetTask } from './aTaskPaper.ts';

const lines = ({ blocks }: DocumentModel): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [paragraphText(block)] : []));
const rows = ({ blocks }: DocumentModel) => blocks.flatMap((one) => (one.kind === 'table' ? one.rows : []));

describe('the report on a notice', () => {
  it('counts by the official arithmetic and by all, each under its name', () => {
    expect(lines(buildNoticeReport(aNoticeReport())).slice(1, 4)).toEqual([
      'Tính đến ngày 05/06/2026, Thông báo số 07/TB-BCĐ ngày 05/02/2026 có 6 nhiệm vụ, trong đó: hoàn thành đúng hạn 2; hoàn thành quá hạn 1; quá hạn 1; trong hạn 1; không thời hạn 1.',
      'Tỷ lệ hoàn thành trên số đến hạn (cách tính báo cáo Chính phủ): hoàn thành 75%; quá hạn 25%.',
      'Tỷ trọng trên tổng số: hoàn thành 66,7%; quá hạn 16,7%.',
    ]);
  });

  it('says that a rate over nothing is none', () => {
    const counts = {
      ...{ 'in-term': 0, 'due-soon': 0, late: 0, 'no-deadline': 0, 'done-on-time': 0, 'done-late': 0 },
    };
    const shares = { doneOfDue: null, lateOfDue: null, doneOfAll: null, lateOfAll: null };
    expect(lines(buildNoticeReport(aNoticeReport({ counts, shares })))[2]).toContain('không tính được');
  });

  it('tells each conclusion with its tasks, one without any too, and the tasks of none at the end', () => {
    const base = aNoticeReport();
    const model = buildNoticeReport({
      ...base,
      conclusions: [
        ...base.conclusions,
        {
          ...{ n: null, text: null },
          tasks: [
            aReportedTask({
              ...{ state: 'done', term: 'done-on-time', doneOn: '2026-05-20', doneProduct: 'BC 12/SYT' },
              ...{ lead: [], deadline: null, deadlineText: 'thường xuyên' },
            }),
          ],
        },
      ],
    });
    expect(lines(model)).toEqual(
      expect.arrayContaining([
        '1. Giao Sở Y tế chủ trì.',
        '2. Thống nhất chủ trương.',
        'Kết luận không giao nhiệm vụ.',
        'Nhiệm vụ không gắn với kết luận nào',
      ]),
    );
    expect(rows(model)).toEqual([
      [
        ...['1', 'Báo cáo kết quả điều trị Methadone.', 'Sở Y tế', '26/05/2026'],
        ...['Đang thực hiện; quá hạn 10 ngày', 'Chưa có báo cáo'],
      ],
      [
        ...['1', 'Báo cáo kết quả điều trị Methadone.', 'Chưa ghi', 'thường xuyên', 'Hoàn thành đúng hạn'],
        'Hoàn thành ngày 20/05/2026: BC 12/SYT',
      ],
    ]);
  });
});

describe('the sheet of an agency', () => {
  it('lies across and gives each open task with its code and room to write', () => {
    const model = buildAgencySheet({
      ...{ agency: 'Sở Y tế', asOf: '2026-06-05', tasks: [aSheetTask()], isSample: false },
    });
    expect(model.orientation).toBe('landscape');
    expect(rows(model)).toEqual([
      [
        ...['1', taskCode(123), '07/TB-BCĐ, ngày 05/02/2026', 'Báo cáo kết quả điều trị Methadone.'],
        ...['Công an tỉnh', '26/05/2026', 'Đang thực hiện; quá hạn 10 ngày', 'Chưa có báo cáo', ''],
      ],
    ]);
  });
});

describe('the slip of a task', () => {
  const slips = (count: number) =>
    buildTaskSlips({
      ...{ asOf: '2026-06-05', isSample: false },
      tasks: Array.from({ length: count }, (_, at) => ({ ...aSheetTask({ id: at + 1 }), product: null })),
    });

  it('takes half a page, each its own, with the code of its task', () => {
    const model = slips(3);
    const { heightMm, widthMm } = pageArea(layoutProfile(model.profile), model.orientation);
    expect([widthMm, heightMm]).toEqual([210, 148.5]);
    expect(model.blocks.flatMap((one) => (one.kind === 'code' ? [one.text] : []))).toEqual(
      [1, 2, 3].map(taskCode),
    );
    expect(model.blocks.filter(({ kind }) => kind === 'pageBreak')).toHaveLength(2);
  });

  it('has a picture with its quiet zone, as small as the code allows', () => {
    const modules = codeModules(taskCode(123));
    expect(modules).toHaveLength(21 + 8);
    expect(modules.slice(0, 4).flat().some(Boolean)).toBe(false);
    expect(modules[4]?.slice(4, 11).every(Boolean)).toBe(true);
  });
});
