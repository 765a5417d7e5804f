import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../../renderer/features/tasks/page/events.ts';
import { aTaskPage, aTaskWork } from '../rows.ts';

describe('the timeline of a task', () => {
  it('tells moves, reports, extensions and edits together, the latest first', () => {
    const data = aTaskPage({
      history: [{ at: '2018-01-05T03:00:00.000Z', who: 'Lan', action: 'Ghi vào sổ' }],
      work: aTaskWork({
        moves: [
          {
            ...{ id: 2, at: '2018-03-02T03:00:00.000Z', who: 'Lan', from: 'in-progress', to: 'paused' },
            ...{ movedOn: '2018-03-02', reason: 'Chờ kinh phí', document: null },
          },
        ],
        reports: [
          {
            ...{ id: 4, reportedOn: '2018-02-20', text: 'Xong bước một', reportedBy: 'Sở Y tế' },
            ...{ document: '12/BC-SYT', files: [{ position: 0, name: 'bieu.xlsx' }] },
          },
        ],
        extensions: [
          {
            ...{ id: 1, oldDeadline: '2018-02-01', newDeadline: '2018-02-28', extendedOn: '2018-01-30' },
            ...{ document: '15/UBND-VX', reason: null },
          },
        ],
      }),
    });
    expect(eventsOf(data).map(({ title, lines, files }) => [title, ...lines, ...files])).toEqual([
      ['Tạm dừng', 'Lý do: Chờ kinh phí'],
      ['Báo cáo tiến độ', 'Xong bước một', 'Văn bản: 12/BC-SYT', { position: 0, name: 'bieu.xlsx' }],
      ['Gia hạn từ 01/02/2018 đến 28/02/2018', 'Văn bản: 15/UBND-VX'],
      ['Ghi vào sổ'],
    ]);
  });

  it('says of a move on an earlier day when it was written down', () => {
    const move: Parameters<typeof aTaskWork>[0] = {
      moves: [
        {
          ...{ id: 2, at: '2018-03-05T03:00:00.000Z', who: 'Lan', from: 'in-progress', to: 'done' },
          ...{ movedOn: '2018-03-01', reason: null, document: null },
        },
      ],
    };
    const [event] = eventsOf(aTaskPage({ work: aTaskWork(move) }));
    expect(event?.when).toBe('01/03/2018');
    expect(event?.lines[0]).toMatch(/^Ghi vào sổ lúc 05\/03\/2018/);
  });
});
