import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../../electron/services/changes/index.ts';
import type { WriteContext } from '../../../electron/services/context.ts';
import {
  acceptNotice,
  correctReading,
  getNotice,
  noticeReading,
} from '../../../electron/services/notices/index.ts';
import { find } from '../../../electron/services/search/index.ts';
import {
  catchUp,
  createTask,
  editTask,
  expandTask,
  getTask,
  moveTasks,
  reportTask,
  taskExpansion,
  unfoldTask,
} from '../../../electron/services/tasks/index.ts';
import { getToday } from '../../../electron/services/today/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading, aTask } from '../../support/readings.ts';
import { aMove, aWrittenTask, dueItems } from '../../support/tasks.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
let context: WriteContext;
beforeEach(async () => {
  opened = await aWriteContext();
  context = at('2018-05-02');
});
afterEach(() => opened.remove());

const at = (day: string): WriteContext => ({ ...opened.context, now: () => new Date(`${day}T03:00:00Z`) });
const quarterly = {
  text: 'trước ngày 20 tháng cuối quý',
  time: null,
  rule: { every: 'quarter', month: 'last', day: 20, before: true },
} as const;
const create = (over: Parameters<typeof aWrittenTask>[0] = {}) => createTask(context, aWrittenTask(over)).id;
const partsOf = (id: number) => getTask(context, { id, asOf: '2018-05-02' }).work.parts;
const daysOf = (id: number) => partsOf(id).map(({ deadline }) => deadline);

describe('a recurring task', () => {
  it('is laid out to the end of the year, each occurrence a due item of its own under its head', () => {
    const id = create({ deadline: quarterly });
    expect(daysOf(id)).toEqual(['2018-06-20', '2018-09-20', '2018-12-20']);
    const rows = dueItems(context, '2018-07-01');
    expect(rows.map(({ deadline, term, lead }) => [deadline, term, lead])).toEqual([
      ['2018-06-20', 'late', ['Công an tỉnh']],
      ['2018-09-20', 'in-term', ['Công an tỉnh']],
      ['2018-12-20', 'in-term', ['Công an tỉnh']],
    ]);
    expect(getToday(context, { asOf: '2018-07-01', watcherId: null }).late.count).toBe(1);
    const [first] = partsOf(id);
    expect(getTask(context, { id: first?.id ?? 0, asOf: '2018-07-01' }).work).toMatchObject({
      ...{ part: 'occurrence', kind: 'recurring', firstDeadline: '2018-06-20', head: { id } },
    });
  });

  it('goes on at the next start of a new year, once', () => {
    const id = create({ deadline: quarterly });
    catchUp(at('2018-12-05'));
    const days = daysOf(id);
    expect(days).toHaveLength(7);
    expect(days.at(-1)).toBe('2019-12-20');
    catchUp(at('2018-12-06'));
    expect(daysOf(id)).toEqual(days);
  });

  it('that was let lapse goes on when asked, by one undo', () => {
    const id = create({ deadline: quarterly });
    catchUp(at('2026-11-25'));
    expect(daysOf(id)).toHaveLength(3);
    const { occurrences, change } = unfoldTask(context, { id, until: '2019-04-01' });
    expect(occurrences).toBe(1);
    expect(daysOf(id).at(-1)).toBe('2019-03-20');
    undoChange(context, change);
    expect(daysOf(id)).toHaveLength(3);
  });

  it('whose rule changes keeps the occurrences that were worked on and lays the others out anew', () => {
    const id = create({ deadline: quarterly });
    const [first] = partsOf(id);
    const report = {
      reportedOn: '2018-06-01',
      text: 'Đã báo cáo.',
      reportedBy: null,
      document: null,
      files: [],
    };
    reportTask(context, { id: first?.id ?? 0, ...report });
    const deadline = { text: 'ngày 15 hằng tháng', time: null, rule: { every: 'month', day: 15 } } as const;
    editTask(context, { id, ...aWrittenTask({ deadline, lead: ['Sở Y tế'] }) });
    expect(daysOf(id)).toEqual([
      ...['2018-06-20', '2018-07-15', '2018-08-15', '2018-09-15', '2018-10-15', '2018-11-15', '2018-12-15'],
    ]);
    expect(partsOf(id).map(({ lead }) => lead.join())).toEqual(daysOf(id).map(() => 'Sở Y tế'));
    expect(partsOf(id)[0]?.state).toBe('in-progress');
  });

  it('is cancelled with all that is open of it, and only its parts are done', () => {
    const id = create({ deadline: quarterly });
    const [first] = partsOf(id);
    moveTasks(context, aMove({ ids: [first?.id ?? 0], to: 'done', doneOn: '2018-06-19' }));
    expect(() => moveTasks(context, aMove({ ids: [id], to: 'done', doneOn: '2018-06-19' }))).toThrowError(
      expect.objectContaining({ message: expect.stringMatching(/^Nhiệm vụ chung/) }),
    );
    const { moved, change } = moveTasks(context, aMove({ ids: [id], to: 'cancelled' }));
    expect(moved).toBe(3);
    expect(partsOf(id).map(({ state }) => state)).toEqual(['done', 'cancelled', 'cancelled']);
    expect(getToday(context, { asOf: '2019-01-01', watcherId: null }).late.count).toBe(0);
    undoChange(context, change);
    expect(partsOf(id).map(({ state }) => state)).toEqual(['done', 'not-started', 'not-started']);
  });

  it('is found once by its words', () => {
    create({ deadline: quarterly, content: 'Báo cáo tình hình tội phạm ma túy.' });
    const { hits } = find(context, { query: 'tội phạm ma túy' });
    expect(hits).toHaveLength(1);
  });
});

describe('a collective task', () => {
  const collective = { lead: ['UBND các huyện, thành phố'] };

  it('is expanded into one task for each unit in force on its day, by one undo', () => {
    const id = create(collective);
    const { units, obstacle } = taskExpansion(context, { id });
    expect(obstacle).toBeNull();
    expect(units).toHaveLength(8);
    expect(units).toContain('UBND huyện Nậm Nhùn');
    const { change } = expandTask(context, { id, names: units });
    const rows = dueItems(context, '2018-07-01');
    expect(rows.map(({ lead }) => lead[0])).toEqual(units);
    expect(rows.every(({ deadline, term }) => deadline === '2018-06-30' && term === 'late')).toBe(true);
    undoChange(context, change);
    expect(dueItems(context, '2018-07-01').map(({ lead }) => lead)).toEqual([collective.lead]);
  });

  it('of communes has none before 1/7/2025 and all 38 from then on', () => {
    const lead = ['UBND các xã, phường'];
    const { obstacle } = taskExpansion(context, { id: create({ lead }) });
    expect(obstacle).toMatch(/không có xã, phường nào vào ngày 20\/04\/2018/);
    const { units } = taskExpansion(context, { id: create({ lead, documentOn: '2025-07-01' }) });
    expect(units).toHaveLength(38);
  });

  it('that recurs gives each unit its own occurrences', () => {
    const id = create({ ...collective, deadline: quarterly });
    expandTask(context, { id, names: ['UBND huyện Phong Thổ', 'UBND huyện Sìn Hồ'] });
    const rows = dueItems(context, '2018-07-01');
    expect(rows).toHaveLength(6);
    expect(rows.map(({ lead }) => lead.join()).sort()).toEqual([
      ...Array(3).fill('UBND huyện Phong Thổ'),
      ...Array(3).fill('UBND huyện Sìn Hồ'),
    ]);
    expect(unfoldTask(context, { id, until: '2019-04-01' }).occurrences).toBe(2);
  });

  it('is refused where it is none, was expanded, or has no unit chosen', () => {
    const id = create(collective);
    expect(() => expandTask(context, { id, names: [] })).toThrowError(
      expect.objectContaining({ code: 'invalid-request' }),
    );
    expandTask(context, { id, names: ['UBND huyện Phong Thổ'] });
    expect(taskExpansion(context, { id }).obstacle).toBe('Nhiệm vụ đã được tách rồi.');
    expect(taskExpansion(context, { id: create() }).obstacle).toMatch(/không phải là một nhóm đơn vị/);
  });
});

describe('a recurring task of a notice', () => {
  const recurring = aTask({
    ...{ deadline: null, deadlineText: 'trước ngày 20 tháng cuối quý' },
    recurring: { every: 'quarter', month: 'last', day: 20 },
  });
  const accept = () =>
    acceptNotice(context, {
      reading: aReading({ tasks: [recurring] }),
      ...{ name: 'tb.txt', bytes: new TextEncoder().encode('một tệp'), isSample: false },
    });
  const correct = (noticeId: number, over: Partial<typeof recurring>) => {
    const { reading, version } = noticeReading(context, { id: noticeId });
    correctReading(context, {
      id: noticeId,
      version,
      reading: { ...reading, tasks: [{ ...recurring, ...over }] },
    });
  };

  it('stands once in its notice and is laid out from the day of issue', () => {
    const { noticeId, taskIds } = accept();
    expect(getNotice(context, { id: noticeId, asOf: '2018-05-02' })).toMatchObject({
      notice: { taskCount: 1 },
      tasks: [{ id: taskIds[0] }],
    });
    expect(daysOf(taskIds[0] ?? 0)).toEqual(['2018-06-20', '2018-09-20', '2018-12-20']);
  });

  it('corrected keeps its reports, and its parts follow its words and its rule', () => {
    const { noticeId, taskIds } = accept();
    const id = taskIds[0] ?? 0;
    const report = {
      reportedOn: '2018-06-01',
      text: 'Đã báo cáo.',
      reportedBy: null,
      document: null,
      files: [],
    };
    reportTask(context, { id: partsOf(id)[0]?.id ?? 0, ...report });
    correct(noticeId, { lead: ['Công an tỉnh'], recurring: { every: 'half-year' }, deadlineText: '6 tháng' });
    expect(daysOf(id)).toEqual(['2018-06-20', '2018-06-30', '2018-12-31']);
    const [first, second] = partsOf(id);
    expect([first?.lead, second?.lead]).toEqual([['Công an tỉnh'], ['Công an tỉnh']]);
    expect(getTask(context, { id: first?.id ?? 0, asOf: '2018-07-01' }).work.reports).toHaveLength(1);
    const { reading, version } = noticeReading(context, { id: noticeId });
    expect(() =>
      correctReading(context, { id: noticeId, version, reading: { ...reading, tasks: [] } }),
    ).toThrowError(
      expect.objectContaining({ code: 'conflict', message: expect.stringMatching(/không bỏ được/) }),
    );
  });
});
