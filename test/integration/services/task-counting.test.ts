import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../../electron/services/changes/index.ts';
import { acceptNotice, correctReading, noticeReading } from '../../../electron/services/notices/index.ts';
import {
  catchUp,
  createTask,
  extendTasks,
  getTask,
  getTaskSettings,
  listHolidays,
  moveTasks,
  removeHolidayYear,
  reportTask,
  saveHolidayYear,
  saveTaskSettings,
} from '../../../electron/services/tasks/index.ts';
import type { NoticeReading } from '../../../shared/domain/notices/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading, aTask } from '../../support/readings.ts';
import { aMove, aWrittenTask, dueItems } from '../../support/tasks.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const asOf = '2018-05-15';
const detail = (id: number) => getTask(opened.context, { id, asOf });
const fifteenDays = {
  ...{ deadline: null, deadlineText: 'trong 15 ngày làm việc kể từ ngày ban hành' },
  workingDays: { days: 15, working: true },
};
/** Issued on 20/04/2018; Giỗ Tổ (25/4), 30/4 and 1/5 are off. */
const accept = (task: Parameters<typeof aTask>[0], header: Partial<NoticeReading['header']> = {}) => {
  const reading = aReading({ tasks: [aTask(task)] });
  const stored = acceptNotice(opened.context, {
    reading: { ...reading, header: { ...reading.header, ...header } },
    ...{ name: 'tb.txt', bytes: new TextEncoder().encode(JSON.stringify([task, header])), isSample: false },
  });
  return { noticeId: stored.noticeId, id: stored.taskIds[0] ?? 0 };
};
const tableOf = (year: number) => {
  const table = listHolidays(opened.context, {}).years.find((one) => one.year === year);
  if (!table) throw new Error(`no table of ${year}`);
  return table;
};

describe('a term counted from the issue of its notice', () => {
  it('ends after so many days worked, with the days off of its year', () => {
    const { id } = accept(fifteenDays);
    expect(detail(id)).toMatchObject({
      task: { deadline: '2018-05-16', term: 'due-soon' },
      work: { kind: 'with-deadline', firstDeadline: '2018-05-16', provisional: false },
    });
  });

  it('is provisional through a year without a table, and firm once the table is there', () => {
    const { id } = accept(fifteenDays, { issuedOn: '2030-04-20' });
    expect(detail(id).work.provisional).toBe(true);
    const days = [{ day: '2030-04-30', kind: 'off', name: 'Ngày Chiến thắng' } as const];
    const before = detail(id).task.deadline;
    const { moved } = saveHolidayYear(opened.context, { year: 2030, source: 'Thông báo mẫu', days });
    expect(moved).toBe(1);
    expect(detail(id).work.provisional).toBe(false);
    expect(detail(id).task.deadline).not.toBe(before);
  });

  it('has no day while it counts from something that has none yet', () => {
    const deadlineText = 'trong 15 ngày làm việc kể từ ngày nhận được báo cáo';
    const { id } = accept({ ...fifteenDays, deadlineText });
    expect(detail(id)).toMatchObject({ task: { deadline: null }, work: { kind: 'with-deadline' } });
  });

  it('moves with a corrected day of issue', () => {
    const { noticeId, id } = accept(fifteenDays);
    const { reading, version } = noticeReading(opened.context, { id: noticeId });
    const header = { ...reading.header, issuedOn: '2018-05-07' };
    correctReading(opened.context, { id: noticeId, version, reading: { ...reading, header } });
    expect(detail(id)).toMatchObject({
      task: { deadline: '2018-05-28' },
      work: { firstDeadline: '2018-05-28' },
    });
  });

  it('that an older version left uncounted is counted at the next start', () => {
    const { id } = accept(fifteenDays);
    opened.context.db.run('UPDATE task SET deadline = NULL, first_deadline = NULL');
    catchUp(opened.context);
    expect(detail(id).task.deadline).toBe('2018-05-16');
  });
});

describe('an hour, and a deadline that was extended', () => {
  it('keeps the hour of the day', () => {
    const { id } = accept({ deadlineText: 'trước 17 giờ, ngày 30/6/2018', deadlineTime: '17:00' });
    expect(detail(id).work).toMatchObject({ deadlineTime: '17:00', beforeWords: null });
  });

  it('loses neither report nor extension at a correction of its reading, whose first deadline stands', () => {
    const { noticeId, id } = accept({});
    const report = { reportedOn: '2018-05-10', text: 'Đã làm.', reportedBy: null, document: null, files: [] };
    reportTask(opened.context, { id, ...report });
    extendTasks(opened.context, {
      ...{
        ids: [id],
        newDeadline: '2018-09-30',
        extendedOn: '2018-06-20',
        document: '45/UBND-VX',
        reason: null,
      },
    });
    const correct = (over: Parameters<typeof aTask>[0]) => {
      const { reading, version } = noticeReading(opened.context, { id: noticeId });
      correctReading(opened.context, {
        id: noticeId,
        version,
        reading: { ...reading, tasks: [aTask(over)] },
      });
    };
    correct({ lead: ['Sở Y tế', 'Sở Tài chính'] });
    expect(() => correct({ deadline: '2018-07-31' })).toThrowError(
      expect.objectContaining({ code: 'conflict', message: expect.stringMatching(/đã được gia hạn/) }),
    );
    const { task, work } = detail(id);
    expect(task).toMatchObject({ deadline: '2018-09-30', lead: ['Sở Y tế', 'Sở Tài chính'] });
    expect([work.firstDeadline, work.reports.length, work.extensions.length]).toEqual(['2018-06-30', 1, 1]);
  });
});

describe('the days off of a year', () => {
  it('are there from the founding on, each year with its source, and none for a year that has none', () => {
    const { years } = listHolidays(opened.context, {});
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 12 }, (_, at) => 2014 + at));
    expect(years.every(({ source }) => source !== null && source !== '')).toBe(true);
    expect(tableOf(2015).days).toContainEqual({
      day: '2015-04-25',
      kind: 'working',
      name: 'Làm bù ngày 29/4',
    });
  });

  it('edited move the deadlines that were counted with them, told by number and taken back together', () => {
    const { id } = accept(fifteenDays);
    const { id: named } = createTask(opened.context, aWrittenTask());
    const table = tableOf(2018);
    const extra = { day: '2018-05-16', kind: 'off', name: 'Nghỉ mẫu' } as const;
    const { moved, change } = saveHolidayYear(opened.context, { ...table, days: [...table.days, extra] });
    expect(moved).toBe(1);
    expect(detail(id).task.deadline).toBe('2018-05-17');
    expect(detail(named).task.deadline).toBe('2018-06-30');
    undoChange(opened.context, change);
    expect(detail(id).task.deadline).toBe('2018-05-16');
    expect(tableOf(2018)).toEqual(table);
  });

  it('move nothing that was extended: its first deadline stands in the paper that extended it', () => {
    const { id } = accept(fifteenDays);
    extendTasks(opened.context, {
      ...{
        ids: [id],
        newDeadline: '2018-09-30',
        extendedOn: '2018-05-10',
        document: '45/UBND-VX',
        reason: null,
      },
    });
    expect(removeHolidayYear(opened.context, { year: 2018 }).moved).toBe(0);
    expect(detail(id).work.firstDeadline).toBe('2018-05-16');
  });

  it('are refused with a day of another year, a day twice, or a day without a name', () => {
    const day = (over: object) => ({ day: '2030-01-01', kind: 'off' as const, name: 'Tết', ...over });
    const save =
      (...days: ReturnType<typeof day>[]) =>
      () =>
        saveHolidayYear(opened.context, { year: 2030, source: null, days });
    expect(save(day({ day: '2031-01-01' }))).toThrowError(/không thuộc năm 2030/);
    expect(save(day({}), day({ kind: 'working' }))).toThrowError(/có hai dòng/);
    expect(save(day({ name: ' ' }))).toThrowError(/chưa có tên/);
    expect(() => removeHolidayYear(opened.context, { year: 2030 })).toThrowError(/chưa có bảng/);
  });
});

describe('the office’s settings', () => {
  const settings = { dueSoonDays: 15, beforeCounts: true };

  it('tell from when a task is due soon', () => {
    accept({});
    const termOn = (day: string) => dueItems(opened.context, day)[0]?.term;
    expect(termOn('2018-06-20')).toBe('due-soon');
    saveTaskSettings(opened.context, { ...settings, dueSoonDays: 3 });
    expect(getTaskSettings(opened.context, {})).toEqual({ dueSoonDays: 3, beforeCounts: true });
    expect([termOn('2018-06-20'), termOn('2018-06-27')]).toEqual(['in-term', 'due-soon']);
  });

  it('move every “trước ngày” a day and back, named or recurring, and nothing else', () => {
    const { id: named } = accept({ deadlineText: 'trước ngày 30/6/2018' });
    const { id: on } = accept({ deadlineText: 'ngày 30/6/2018' });
    const recurring = { every: 'quarter', month: 'last', day: 20 } as const;
    const { id: series } = accept({
      deadline: null,
      deadlineText: 'trước ngày 20 tháng cuối quý',
      recurring,
    });
    const days = () => [
      ...[named, on].map((id) => detail(id).task.deadline),
      ...detail(series).work.parts.map(({ deadline }) => deadline),
    ];
    const before = days();
    expect(before).toEqual(['2018-06-30', '2018-06-30', '2018-06-20', '2018-09-20', '2018-12-20']);
    expect(detail(named).work.beforeWords).toMatch(/tính cả ngày/);
    const { moved, change } = saveTaskSettings(opened.context, { ...settings, beforeCounts: false });
    expect(moved).toBe(4);
    expect(days()).toEqual(['2018-06-29', '2018-06-30', '2018-06-19', '2018-09-19', '2018-12-19']);
    expect(detail(named).work.beforeWords).toMatch(/không tính ngày/);
    saveTaskSettings(opened.context, settings);
    expect(days()).toEqual(before);
    expect(() => undoChange(opened.context, change)).toThrowError(
      expect.objectContaining({ code: 'conflict' }),
    );
  });

  it('hold for what is stored after them too, and a reading shows the day that its words name', () => {
    saveTaskSettings(opened.context, { ...settings, beforeCounts: false });
    const { noticeId, id } = accept({ deadlineText: 'trước ngày 30/6/2018' });
    expect(detail(id).task.deadline).toBe('2018-06-29');
    opened.context.db.run('DELETE FROM notice_reading');
    expect(noticeReading(opened.context, { id: noticeId }).reading.tasks[0]?.deadline).toBe('2018-06-30');
  });

  it('make nothing late that was done in term', () => {
    const { id } = accept({ deadlineText: 'trước ngày 30/6/2018' });
    moveTasks(opened.context, aMove({ ids: [id], to: 'done', doneOn: '2018-06-30' }));
    const { moved } = saveTaskSettings(opened.context, { ...settings, beforeCounts: false });
    expect(moved).toBe(0);
    expect(getTask(opened.context, { id, asOf: '2018-12-31' }).task.term).toBe('done-on-time');
  });
});
