import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  acceptNotice,
  correctReading,
  getNotice,
  noticeReading,
  readingHistory,
} from '../../../electron/services/notices/index.ts';
import { moveTasks } from '../../../electron/services/tasks/index.ts';
import type { NoticeReading } from '../../../shared/domain/notices/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { anIssuedNotice, countingRender } from '../../support/drafts.ts';
import { anOpenTask, aReading, aTask } from '../../support/readings.ts';
import { aMove } from '../../support/tasks.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
let id: number;
let taskIds: readonly number[];
beforeEach(async () => {
  opened = await aWriteContext({ render: countingRender() });
  const bytes = new TextEncoder().encode('một tệp');
  const stored = acceptNotice(opened.context, {
    reading: aReading(),
    name: 'tb.txt',
    bytes,
    isSample: false,
  });
  id = stored.noticeId;
  taskIds = stored.taskIds;
});
afterEach(() => opened.remove());

const correct = (change: (reading: NoticeReading) => NoticeReading) => {
  const { reading, version } = noticeReading(opened.context, { id });
  return correctReading(opened.context, { id, version, reading: change(reading) });
};
const withTasks = (tasks: NoticeReading['tasks']) => (reading: NoticeReading) => ({ ...reading, tasks });
const notice = () => getNotice(opened.context, { id, asOf: '2018-05-01' });

describe('the reading of an imported notice', () => {
  it('is kept at the import and can be opened again', () => {
    expect(noticeReading(opened.context, { id })).toEqual({
      reading: aReading(),
      version: 1,
      name: 'tb.txt',
    });
  });

  it('is corrected in head, meeting, lines and figures, as the next version', () => {
    const { version } = correct((reading) => ({
      ...reading,
      header: { ...reading.header, number: '17/TB-BCĐ', title: 'Kết luận phiên quý I' },
      meeting: { ...reading.meeting, chair: 'Trần Văn Mẫu' },
      sections: { ...reading.sections, results: ['Phá nhổ 77.898 m² cây thuốc phiện.'] },
      figures: reading.figures.map((figure) => ({ ...figure, value: 77_898 })),
    }));
    expect(version).toBe(2);
    const { notice: stored, meeting, figures } = notice();
    expect(stored).toMatchObject({ number: '17/TB-BCĐ', title: 'Kết luận phiên quý I' });
    expect(meeting).toMatchObject({ chair: 'Trần Văn Mẫu' });
    expect(figures).toMatchObject([{ value: 77_898 }]);
    expect(noticeReading(opened.context, { id }).version).toBe(2);
  });

  it('keeps its text and file whatever a correction brings', () => {
    correct((reading) => ({ ...reading, source: 'văn bản khác', areas: [] }));
    const text = opened.context.db.row<{ text: string }>('SELECT source_text AS text FROM notice');
    expect(text?.text).toBe(aReading().source);
    expect(noticeReading(opened.context, { id }).reading.source).toBe(aReading().source);
    expect(() => opened.context.db.run("UPDATE notice SET source_text = 'x'")).toThrowError(
      expect.objectContaining({ code: 'issued-frozen' }),
    );
  });

  it('keeps a task, its id and its progress where its words or its deadline are corrected', () => {
    const [first = 0, second = 0] = taskIds;
    moveTasks(opened.context, aMove({ ids: [first], to: 'in-progress' }));
    correct(withTasks([aTask({ deadline: '2018-07-31', lead: ['Sở Y tế', 'Sở Tài chính'] }), anOpenTask()]));
    expect(notice().tasks).toMatchObject([
      { id: first, deadline: '2018-07-31', state: 'in-progress', lead: ['Sở Y tế', 'Sở Tài chính'] },
      { id: second },
    ]);
  });

  it('keeps the first half of a split task as the same one, and adds the second', () => {
    const [first = 0, second = 0] = taskIds;
    const whole = aTask();
    const cut = whole.span.start + 20;
    const half = (text: string, start: number, end: number) => aTask({ text, span: { start, end } });
    correct(
      withTasks([
        half('Sở Y tế mở thêm một', whole.span.start, cut),
        half('cơ sở điều trị Methadone', cut, whole.span.end),
        anOpenTask(),
      ]),
    );
    const ids = notice().tasks.map((task) => task.id);
    expect(ids).toHaveLength(3);
    expect(ids.slice(0, 2)).toEqual([first, second]);
  });

  it('gives up a task on which nothing was done', () => {
    correct(withTasks([anOpenTask()]));
    expect(notice().tasks.map((task) => task.id)).toEqual([taskIds[1]]);
  });

  it('never loses a task on which something was done', () => {
    const [first = 0] = taskIds;
    moveTasks(opened.context, aMove({ ids: [first], to: 'in-progress' }));
    expect(() => correct(withTasks([anOpenTask()]))).toThrowError(
      expect.objectContaining({
        code: 'conflict',
        details: { taskId: first },
        message: expect.stringMatching(/đang ở tình trạng “Đang thực hiện” nên không bỏ được/),
      }),
    );
    expect(notice().tasks).toHaveLength(2);
    expect(readingHistory(opened.context, { id }).rows).toHaveLength(1);
  });

  it('shows who corrected what and when, the latest first', () => {
    correct((reading) => ({ ...reading, header: { ...reading.header, number: null } }));
    correct(withTasks([aTask({ deadline: null, deadlineText: null }), anOpenTask()]));
    const { rows } = readingHistory(opened.context, { id });
    expect(rows.map(({ version, who }) => [version, who])).toEqual([
      ...[3, 2, 1].map((version) => [version, 'thu-ky']),
    ]);
    expect(rows[1]?.changes).toEqual(['số, ký hiệu: “07/TB-BCĐ” → trống']);
    expect(rows[0]?.changes).toEqual([
      expect.stringMatching(/^nhiệm vụ “.*”: thời hạn: 30\/06\/2018 → trống$/),
    ]);
  });

  it('is not overwritten by a window that did not see the last version', () => {
    const { reading } = noticeReading(opened.context, { id });
    correct((before) => ({ ...before, areas: [] }));
    expect(() => correctReading(opened.context, { id, version: 1, reading })).toThrowError(
      expect.objectContaining({ code: 'conflict' }),
    );
  });

  it('stays at its version where nothing was changed', () => {
    expect(correct((reading) => reading).version).toBe(1);
  });
});

describe('a notice read in before readings were kept', () => {
  beforeEach(() => {
    opened.context.db.run('DELETE FROM notice_reading');
  });

  it('has its reading put together from what is stored, each task at its words', () => {
    const { reading, version } = noticeReading(opened.context, { id });
    expect(version).toBe(0);
    expect(reading).toMatchObject({
      ...{ source: aReading().source, header: aReading().header, recipients: aReading().recipients },
      tasks: [
        { n: '1', text: aTask().text, span: aTask().span, lead: ['Sở Y tế'], deadline: '2018-06-30' },
        { n: '2', text: anOpenTask().text, span: anOpenTask().span, coordinate: ['UBND huyện Mường Tè'] },
      ],
    });
  });

  it('keeps both what stood before and the correction', () => {
    expect(correct((reading) => ({ ...reading, areas: [] })).version).toBe(2);
    expect(readingHistory(opened.context, { id }).rows.map(({ version }) => version)).toEqual([2, 1]);
    expect(notice().tasks.map((task) => task.id)).toEqual(taskIds);
  });
});

it('a notice issued here has no reading to correct', async () => {
  const issued = await anIssuedNotice(opened.context, '20');
  expect(() => noticeReading(opened.context, { id: issued })).toThrowError(
    expect.objectContaining({ code: 'conflict', message: expect.stringMatching(/đính chính/) }),
  );
});
