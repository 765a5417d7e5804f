import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openedCopy, sweepAttachments, takePiece } from '../../../electron/services/attachments/index.ts';
import { undoChange } from '../../../electron/services/changes/index.ts';
import { saveAgency, savePerson } from '../../../electron/services/directory/index.ts';
import { acceptNotice } from '../../../electron/services/notices/index.ts';
import {
  binTasks,
  createTask,
  editTask,
  endedAgencies,
  extendTasks,
  getTask,
  handOverTasks,
  moveTasks,
  removeReport,
  reportTask,
  restoreTasks,
  watchTasks,
} from '../../../electron/services/tasks/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading } from '../../support/readings.ts';
import { aMove, aWrittenTask, dueItems } from '../../support/tasks.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const asOf = '2018-08-01';
const create = (over: Parameters<typeof aWrittenTask>[0] = {}) =>
  createTask(opened.context, aWrittenTask(over));
const detail = (id: number) => getTask(opened.context, { id, asOf });
const extension = {
  newDeadline: '2018-09-30',
  extendedOn: '2018-06-25',
  document: '45/UBND-VX ngày 25/6/2018',
  reason: null,
};
const refused = (code: string, words: RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(words) });
const stored = () => {
  const { db } = opened.context;
  const tables = ['task', 'task_body', 'task_move', 'task_report', 'task_report_file', 'task_extension'];
  return tables.map((table) =>
    db.rows(
      `SELECT * FROM ${table} ORDER BY id`.replace(
        'task_report_file ORDER BY id',
        'task_report_file ORDER BY report_id',
      ),
    ),
  );
};

describe('a task entered by hand', () => {
  it('is kept with the document that assigns it, its deadline and its lists', () => {
    const { id } = create({
      coordinate: ['Sở Y tế'],
      areas: ['huyện Phong Thổ'],
      product: 'Báo cáo',
      restricted: true,
    });
    const { task, work, coordinate, areas } = detail(id);
    expect(task).toMatchObject({
      lead: ['Công an tỉnh'],
      deadline: '2018-06-30',
      term: 'late',
      daysLate: 32,
    });
    expect(work).toMatchObject({
      ...{
        kind: 'with-deadline',
        firstDeadline: '2018-06-30',
        documentNumber: '112/UBND-VX',
        restricted: true,
      },
      ...{ product: 'Báo cáo', provisional: false, rule: { on: '2018-06-30', before: false } },
    });
    expect([coordinate, areas]).toEqual([['Sở Y tế'], ['huyện Phong Thổ']]);
  });

  it('is refused without content, and without what assigns it', () => {
    expect(() => create({ content: '' })).toThrowError(refused('invalid-request', /^Ghi nội dung nhiệm vụ/));
    expect(() => create({ documentNumber: null })).toThrowError(
      refused('invalid-request', /văn bản giao việc/),
    );
    expect(() => create({ watcherId: 99 })).toThrowError(refused('not-found', /^Người theo dõi/));
  });

  it('is edited, its deadline with it, and put back by one undo', () => {
    const { id } = create();
    const before = stored();
    const deadline = {
      text: 'hết quý III/2018',
      time: null,
      rule: { endOf: 'quarter', year: 2018, n: 3 },
    } as const;
    const { change } = editTask(opened.context, {
      id,
      ...aWrittenTask({ lead: ['Sở Y tế', 'Sở Tài chính'], deadline }),
    });
    expect(detail(id).task).toMatchObject({ lead: ['Sở Y tế', 'Sở Tài chính'], deadline: '2018-09-30' });
    expect(detail(id).work.firstDeadline).toBe('2018-09-30');
    undoChange(opened.context, change);
    expect(stored()).toEqual(before);
  });

  it('goes to the bin and comes back', () => {
    const { id } = create();
    binTasks(opened.context, { ids: [id] });
    expect(dueItems(opened.context, asOf)).toEqual([]);
    expect(() => moveTasks(opened.context, aMove({ ids: [id], to: 'in-progress' }))).toThrowError(
      refused('not-found', /^Nhiệm vụ/),
    );
    restoreTasks(opened.context, { ids: [id] });
    expect(dueItems(opened.context, asOf)).toHaveLength(1);
  });
});

describe('a task of a notice', () => {
  const ofNotice = () => {
    const bytes = new TextEncoder().encode('một tệp');
    return (
      acceptNotice(opened.context, { reading: aReading(), name: 'tb.txt', bytes, isSample: false })
        .taskIds[0] ?? 0
    );
  };

  it('keeps the words of the notice, while who owes it and by when may be filled in', () => {
    const id = ofNotice();
    const { content } = detail(id).task;
    const deadline = { text: 'trước ngày 30/6/2018', time: null, rule: { on: '2018-06-30', before: true } };
    const bare = aWrittenTask({ content, documentNumber: null, documentOn: null, deadline });
    editTask(opened.context, { id, ...bare, lead: ['Sở Y tế', 'Công an tỉnh'], legalBasis: '36-CT/TW' });
    expect(detail(id).task.lead).toEqual(['Sở Y tế', 'Công an tỉnh']);
    expect(() => editTask(opened.context, { id, ...bare, content: 'Lời khác.' })).toThrowError(
      refused('conflict', /là lời của thông báo/),
    );
  });
});

describe('who leads a task', () => {
  it('is told over time, one line an edit', () => {
    const { id } = create({ lead: ['Công an tỉnh'], coordinate: [] });
    opened.context.db.run("UPDATE change_log SET at = '2018-01-01T00:00:00.000Z'");
    editTask(opened.context, { ...aWrittenTask({ lead: ['Sở Y tế'], coordinate: ['Công an tỉnh'] }), id });
    expect(detail(id).history.map(({ who, action }) => [who, action])).toEqual([
      ['thu-ky', 'Ghi vào sổ'],
      ['thu-ky', 'Sửa chủ trì: Công an tỉnh → Sở Y tế; phối hợp: trống → Công an tỉnh'],
    ]);
  });
});

describe('the work on a task', () => {
  it('begins with the first report, and keeps every report with its files, each to be opened', async () => {
    const { id } = create();
    const upload = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const piece = new TextEncoder().encode('biên bản');
    takePiece(opened.context, { upload, at: 0, bytes: piece });
    const files = [
      { name: 'bb.txt', upload },
      { name: 'ảnh.txt', bytes: new TextEncoder().encode('ảnh') },
    ];
    const written = {
      id,
      reportedOn: '2018-05-10',
      text: 'Đã rà soát 5 xã.',
      reportedBy: 'Công an tỉnh',
      document: null,
    };
    const { id: reportId } = reportTask(opened.context, { ...written, files });
    const { task, work } = detail(id);
    expect(task.state).toBe('in-progress');
    expect(work.reports).toMatchObject([
      { id: reportId, text: 'Đã rà soát 5 xã.', files: [{ name: 'bb.txt' }, { name: 'ảnh.txt' }] },
    ]);
    const { path } = await openedCopy(opened.context, { reportId, position: 1 });
    expect([basename(path), readFileSync(path, 'utf8')]).toEqual(['ảnh.txt', 'ảnh']);
    await expect(openedCopy(opened.context, { reportId, position: 2 })).rejects.toThrowError(
      refused('not-found', /Tệp/),
    );
    expect(work.moves).toMatchObject([
      { from: 'not-started', to: 'in-progress', who: 'thu-ky', movedOn: '2018-05-10' },
    ]);
    expect(() => reportTask(opened.context, { ...written, text: '', files: [] })).toThrowError(
      refused('invalid-request', /^Ghi nội dung báo cáo/),
    );
    sweepAttachments(opened.context, []);
    const { db } = opened.context;
    expect(db.rows('SELECT name FROM source_file')).toHaveLength(2);
    removeReport(opened.context, { id: reportId });
    expect(detail(id).work.reports).toEqual([]);
  });

  it('takes a report back with one undo, though its file is kept till the next opening', () => {
    const { id } = create();
    const before = stored();
    const files = [{ name: 'bb.txt', bytes: new TextEncoder().encode('biên bản') }];
    const { change } = reportTask(opened.context, {
      ...{ id, reportedOn: '2018-05-10', text: 'Đã rà soát.', reportedBy: null, document: null, files },
    });
    undoChange(opened.context, change);
    expect(stored()).toEqual(before);
    sweepAttachments(opened.context, []);
    expect(opened.context.db.rows('SELECT name FROM source_file')).toEqual([]);
  });

  it('keeps the first deadline at every extension, and is judged by both', () => {
    const { id } = create();
    extendTasks(opened.context, { ids: [id], ...extension });
    extendTasks(opened.context, { ids: [id], ...extension, newDeadline: '2018-10-31' });
    const { task, work } = detail(id);
    expect(task).toMatchObject({ deadline: '2018-10-31', term: 'in-term' });
    expect(work.firstDeadline).toBe('2018-06-30');
    expect(work.against).toEqual({ term: 'late', daysLate: 32 });
    expect(work.extensions).toMatchObject([
      { oldDeadline: '2018-06-30', newDeadline: '2018-09-30' },
      { oldDeadline: '2018-09-30', newDeadline: '2018-10-31' },
    ]);
    const other = { text: null, time: null, rule: { on: '2018-12-31', before: false } };
    expect(() => editTask(opened.context, { id, ...aWrittenTask({ deadline: other }) })).toThrowError(
      refused('conflict', /đã được gia hạn/),
    );
    expect(() => opened.context.db.run("UPDATE task SET first_deadline = '2018-01-01'")).toThrow(
      /first-deadline-kept/,
    );
  });

  it('is confirmed by the day of the work, or sent back with a reason', () => {
    const { id } = create({ product: 'Báo cáo' });
    const told = { doneOn: '2018-06-28', product: 'Báo cáo 12/BC-CAT', on: '2018-07-02' };
    moveTasks(opened.context, aMove({ ids: [id], to: 'awaiting-confirmation', ...told }));
    expect(detail(id).work).toMatchObject({ reportedDone: '2018-06-28', doneProduct: 'Báo cáo 12/BC-CAT' });
    expect(() => moveTasks(opened.context, aMove({ ids: [id], to: 'returned', reason: null }))).toThrowError(
      refused('invalid-request', /^Ghi lý do/),
    );
    moveTasks(opened.context, aMove({ ids: [id], to: 'done', on: '2018-07-20' }));
    const { task, work, doneOn } = detail(id);
    expect([task.term, doneOn, work.confirmedOn]).toEqual(['done-on-time', '2018-06-28', '2018-07-20']);
    expect(work.ways.map(({ to }) => to)).toEqual(['in-progress', 'returned']);
  });
});

describe('work on many tasks at once', () => {
  const many = () => ['Việc một.', 'Việc hai.', 'Việc ba.'].map((content) => create({ content }).id);

  it('is done to all of them and taken back by one undo', () => {
    const ids = many();
    const person = savePerson(opened.context, {
      id: null,
      name: 'Lò Văn Mẫu',
      rank: null,
      note: null,
      names: [],
      posts: [],
    });
    const before = stored();
    const changes = [
      watchTasks(opened.context, { ids, watcherId: person.id }).change,
      extendTasks(opened.context, { ids, ...extension }).change,
      moveTasks(opened.context, aMove({ ids, to: 'done', doneOn: '2018-09-29' })).change,
    ];
    const rows = dueItems(opened.context, '2018-10-15');
    expect(rows.map(({ term, deadline }) => [term, deadline])).toEqual(
      ids.map(() => ['done-on-time', '2018-09-30']),
    );
    expect(detail(ids[2] ?? 0).work.watcher).toBe('Lò Văn Mẫu');
    for (const change of changes.reverse()) undoChange(opened.context, change);
    expect(stored()).toEqual(before);
  });

  it('is done to none of them where one refuses, which is named', () => {
    const ids = many();
    moveTasks(opened.context, aMove({ ids: [ids[1] ?? 0], to: 'paused' }));
    const before = stored();
    expect(() => moveTasks(opened.context, aMove({ ids, to: 'done', doneOn: '2018-06-20' }))).toThrowError(
      expect.objectContaining({
        code: 'invalid-request',
        message: expect.stringMatching(/^“Việc hai\.”: Nhiệm vụ đang “Tạm dừng”/),
        details: { taskId: ids[1] },
      }),
    );
    expect(() => extendTasks(opened.context, { ids, ...extension, newDeadline: '2018-06-01' })).toThrow();
    expect(stored()).toEqual(before);
  });

  it('is not taken back once one of them was changed again', () => {
    const ids = many();
    const { change } = extendTasks(opened.context, { ids, ...extension });
    moveTasks(opened.context, aMove({ ids: [ids[0] ?? 0], to: 'in-progress' }));
    expect(() => undoChange(opened.context, change)).toThrowError(refused('conflict', /đã được sửa tiếp/));
  });
});

describe('an agency that ended', () => {
  it('gives its open tasks to its successor by one undo; what is done keeps its name', () => {
    const lead = ['Sở Thông tin và Truyền thông'];
    const { id: open } = create({
      lead,
      coordinate: ['Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ'],
    });
    const { id: done } = create({ lead });
    moveTasks(opened.context, aMove({ ids: [done], to: 'done', doneOn: '2018-06-20' }));
    const before = stored();
    const [row] = endedAgencies(opened.context, { on: '2025-06-01' }).rows;
    expect(row).toMatchObject({ name: lead[0], successor: 'Sở Khoa học và Công nghệ', tasks: 1 });
    const { handed, change } = handOverTasks(opened.context, { agencyId: row?.agencyId ?? 0 });
    expect(handed).toBe(1);
    expect(detail(open)).toMatchObject({
      task: { lead: ['Sở Khoa học và Công nghệ'] },
      coordinate: ['Sở Khoa học và Công nghệ'],
    });
    expect(detail(done).task.lead).toEqual(lead);
    expect(endedAgencies(opened.context, { on: '2025-06-01' }).rows).toEqual([]);
    undoChange(opened.context, change);
    expect(stored()).toEqual(before);
  });

  it('keeps them while nobody follows it', () => {
    const span = { validFrom: null, validTo: null, successorId: null };
    const agency = {
      id: null,
      kind: 'department',
      name: 'Chi cục Mẫu',
      aliases: [],
      names: [],
      note: null,
      ...span,
    };
    const { id } = saveAgency(opened.context, agency);
    expect(() => handOverTasks(opened.context, { agencyId: id })).toThrowError(
      refused('conflict', /cơ quan kế thừa/),
    );
  });
});
