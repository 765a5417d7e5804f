import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getMeeting, listMeetings } from '../../../electron/services/meetings/index.ts';
import { acceptNotice, getNotice, listNotices } from '../../../electron/services/notices/index.ts';
import {
  createTask,
  editTask,
  extendTasks,
  getTask,
  moveTasks,
} from '../../../electron/services/tasks/index.ts';
import { getToday } from '../../../electron/services/today/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading, aTask } from '../../support/readings.ts';
import { aMove, aWrittenTask } from '../../support/tasks.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const bytes = new TextEncoder().encode('một tệp');
const accept = (over = {}) =>
  acceptNotice(opened.context, { reading: aReading(), name: 'tb.txt', bytes, isSample: false, ...over });
const codeOf = (work: () => unknown): unknown => {
  try {
    work();
    return null;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown ? thrown.code : thrown;
  }
};

describe('an accepted notice', () => {
  it('is found again with its meeting, conclusions, tasks, figures and file', () => {
    const { noticeId, meetingId, taskIds } = accept();
    const stored = getNotice(opened.context, { id: noticeId, asOf: '2018-07-10' });
    expect(stored.notice).toMatchObject({ number: '07/TB-BCĐ', issuedOn: '2018-04-20', taskCount: 2 });
    expect(stored.notice.issuer).toEqual(aReading().header.issuer);
    expect(stored.conclusions.map(({ paragraphs }) => paragraphs.map(({ tasks }) => tasks.length))).toEqual([
      [1],
      [1],
    ]);
    expect(stored.figures).toMatchObject([
      { value: 77_897, unit: 'm²', sentence: 'Phá nhổ 77.897 m² cây thuốc phiện.' },
    ]);
    expect(stored.meeting).toMatchObject({ id: meetingId, heldOn: '2018-04-18', noticeCount: 1 });
    expect(taskIds).toHaveLength(2);
    const folder = join(opened.context.folders.dataDir, 'attachments');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('links a task to the words it came from', () => {
    const [id = 0] = accept().taskIds;
    const task = getTask(opened.context, { id, asOf: '2018-05-01' });
    expect(task.paragraph?.slice(task.span?.start, task.span?.end)).toBe(aTask().text);
    expect(task).toMatchObject({ references: ['36-CT/TW'], areas: ['huyện Phong Thổ'], coordinate: [] });
    expect(task.history).toMatchObject([{ who: 'thu-ky', action: 'Ghi vào sổ' }]);
  });

  it('is refused a second time, naming the record it became', () => {
    const { noticeId } = accept();
    expect(() => accept()).toThrowError(
      expect.objectContaining({ code: 'already-imported', details: { noticeId } }),
    );
    expect(listNotices(opened.context, {}).rows).toHaveLength(1);
  });

  it('joins the meeting that another notice of the same meeting made', () => {
    const { meetingId } = accept();
    accept({ bytes: new TextEncoder().encode('tệp khác') });
    expect(listMeetings(opened.context, {}).rows).toHaveLength(1);
    expect(getMeeting(opened.context, { id: meetingId ?? 0 }).notices).toHaveLength(2);
  });

  it('leaves nothing behind when a task has no content', () => {
    const reading = aReading({ tasks: [aTask(), aTask({ text: '  ' })] });
    expect(codeOf(() => accept({ reading }))).toBe('invalid-request');
    expect(listNotices(opened.context, {}).rows).toEqual([]);
    expect(existsSync(join(opened.context.folders.dataDir, 'attachments'))).toBe(false);
  });
});

describe('tasks on a day', () => {
  it('are late only after their deadline, and counted in days', () => {
    const [id = 0] = accept().taskIds;
    const onDay = (asOf: string) => getTask(opened.context, { id, asOf }).task;
    expect(onDay('2018-06-30')).toMatchObject({ term: 'due-soon', daysLate: 0 });
    expect(onDay('2018-07-10')).toMatchObject({ term: 'late', daysLate: 10 });
  });

  it('stand on the first screen as late or due within 15 days', () => {
    accept();
    const today = (asOf: string) => getToday(opened.context, { asOf, watcherId: null });
    expect(today('2018-06-14').dueSoon).toEqual({ count: 0, rows: [] });
    expect(today('2018-06-15').dueSoon).toMatchObject({ count: 1, rows: [{ deadline: '2018-06-30' }] });
    expect(today('2018-07-01').late.count).toBe(1);
    expect(today('2018-04-17').meetings).toEqual([]);
  });

  it('are done on a day, with the change kept in words', () => {
    const [id = 0] = accept().taskIds;
    moveTasks(opened.context, aMove({ ids: [id], to: 'done', doneOn: '2018-06-20' }));
    const { task, history, work } = getTask(opened.context, { id, asOf: '2018-07-10' });
    expect(task.term).toBe('done-on-time');
    expect(work.moves).toMatchObject([{ from: 'not-started', to: 'done' }]);
    expect(history.map(({ action }) => action)).toEqual(['Ghi vào sổ']);
    expect(codeOf(() => moveTasks(opened.context, aMove({ ids: [id], to: 'done' })))).toBe('invalid-request');
    expect(codeOf(() => moveTasks(opened.context, aMove({ ids: [99], to: 'paused' })))).toBe('not-found');
  });

  it('keep each edit in words, and what an extension tells is not told twice', () => {
    const { context } = opened;
    const { id } = createTask(context, aWrittenTask());
    editTask(context, { ...aWrittenTask({ product: 'Báo cáo', restricted: true }), id });
    extendTasks(context, {
      ...{
        ids: [id],
        newDeadline: '2018-09-30',
        extendedOn: '2018-06-25',
        document: '45/UBND-VX',
        reason: null,
      },
    });
    const { history } = getTask(context, { id, asOf: '2018-07-10' });
    expect(history.map(({ action }) => action)).toEqual([
      'Sửa sản phẩm phải có: trống → "Báo cáo"; chế độ: thường → hạn chế',
      'Ghi vào sổ',
    ]);
  });
});
