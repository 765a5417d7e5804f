import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../../electron/database/queries/tasks.ts';
import { listHistoryLines } from '../../../electron/services/tasks/list-history.ts';

const created = '2018-02-05T01:00:00.000Z';
const entry = (at: string, over: Partial<ListEntry>): ListEntry => ({
  ...{ at, who: 'thu-ky', list: 'lead', before: null, after: null },
  ...over,
});
const lines = (...entries: readonly ListEntry[]): string[] =>
  listHistoryLines(entries, created).map(({ action }) => action);

describe('the lists of a task over time', () => {
  it('tell who led before and who after, one line a command', () => {
    expect(
      lines(
        entry('2018-02-05T01:00:00.004Z', { after: 'Công an tỉnh' }),
        entry('2018-03-01T02:00:00.000Z', { before: 'Công an tỉnh' }),
        entry('2018-03-01T02:00:00.001Z', { after: 'Sở Y tế' }),
        entry('2018-03-01T02:00:00.002Z', { after: 'Sở Nội vụ' }),
        entry('2018-03-01T02:00:00.002Z', { list: 'area', before: 'Phong Thổ' }),
      ),
    ).toEqual(['Sửa chủ trì: Công an tỉnh → Sở Y tế, Sở Nội vụ; địa bàn: Phong Thổ → trống']);
  });

  it('say nothing of a list that was written again as it was, nor of how the task came in', () => {
    expect(
      lines(
        entry('2018-02-05T01:00:00.500Z', { after: 'Công an tỉnh' }),
        entry('2018-03-01T02:00:00.000Z', { before: 'Công an tỉnh' }),
        entry('2018-03-01T02:00:00.003Z', { after: 'Công an tỉnh' }),
      ),
    ).toEqual([]);
  });

  it('keep the commands of two people and of two times apart', () => {
    const change = { list: 'coordinate', before: 'Sở Y tế', after: 'Sở Nội vụ' } as const;
    const back = { list: 'coordinate', before: 'Sở Nội vụ', after: 'Sở Y tế' } as const;
    expect(
      lines(
        entry('2018-03-01T02:00:00.000Z', change),
        entry('2018-03-01T02:00:00.400Z', { ...back, who: 'lan' }),
        entry('2018-03-02T02:00:00.000Z', change),
      ),
    ).toHaveLength(3);
  });
});
