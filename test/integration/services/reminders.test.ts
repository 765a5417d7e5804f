import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getBook, listBooks, removeEntry } from '../../../electron/services/books/index.ts';
import { undoChange } from '../../../electron/services/changes/index.ts';
import { saveAgency } from '../../../electron/services/directory/index.ts';
import { paperFile, paperModel } from '../../../electron/services/papers/index.ts';
import {
  issueReminder,
  listReminders,
  noteReminders,
  proposeReminders,
} from '../../../electron/services/reminders/index.ts';
import {
  createTask,
  extendTasks,
  getTask,
  moveTasks,
  reportTask,
} from '../../../electron/services/tasks/index.ts';
import { paragraphText } from '../../../shared/documents/layout/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aSigner, countingRender } from '../../support/drafts.ts';
import { aMove, aWrittenTask } from '../../support/tasks.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
let signerId: number;
beforeEach(async () => {
  opened = await aWriteContext({ render: countingRender() });
  signerId = aSigner(opened.context).signerId;
});
afterEach(() => opened.remove());

const asOf = '2018-08-01';
const create = (over: Parameters<typeof aWrittenTask>[0] = {}) =>
  createTask(opened.context, aWrittenTask(over)).id;
const soon = { text: null, time: null, rule: { on: '2018-08-10', before: false } };
const far = { text: null, time: null, rule: { on: '2018-12-31', before: false } };
const asked = { asOf, on: asOf, taskIds: null, withRestricted: false };
const propose = (over: object = {}) => proposeReminders(opened.context, { ...asked, issuerId: 3, ...over });
const letter = (over: object = {}) => ({
  ...{ ...asked, agency: 'Công an tỉnh', issuerId: 3, signerId, replyBy: null, number: '1' },
  ...over,
});
const issue = (over: object = {}) => issueReminder(opened.context, letter(over));
const lines = ({ blocks }: DocumentModel): string =>
  blocks.flatMap((one) => (one.kind === 'paragraph' ? [paragraphText(one)] : [])).join('\n');
const logged = () =>
  opened.context.db.rows('SELECT task_id AS task, letter_id AS letter FROM task_reminder ORDER BY id');

describe('whom to remind of what', () => {
  it('is each lead with its late and soon-due tasks, by its name in force on the day of the letters', () => {
    create();
    create({ deadline: soon, lead: ['Sở Y tế', 'Công an tỉnh'] });
    create({ deadline: far, lead: ['Sở Tài chính'] });
    create({ lead: ['Sở Cũ'] });
    saveAgency(opened.context, {
      ...{ id: null, kind: 'department', name: 'Sở Mới', validFrom: null, validTo: null, successorId: null },
      ...{ note: null, aliases: [], names: [{ name: 'Sở Cũ', validFrom: null, validTo: '2018-07-01' }] },
    });
    expect(propose().agencies).toMatchObject([
      { agency: 'Công an tỉnh', late: 1, dueSoon: 1, again: 0, lastOn: null },
      { agency: 'Sở Mới', late: 1, dueSoon: 0 },
      { agency: 'Sở Y tế', late: 0, dueSoon: 1 },
    ]);
    expect(propose({ asOf: '2018-06-20', on: '2018-06-20' }).agencies.map(({ agency }) => agency)).toContain(
      'Sở Cũ',
    );
  });

  it('leaves out what was reported done, is paused or done, and what stands outside the choice', () => {
    const [done, told, paused, owed] = [create(), create(), create(), create()];
    const move = (id: number, over: object) =>
      moveTasks(opened.context, aMove({ ids: [id], to: 'done', ...over }));
    move(done, { doneOn: '2018-07-20' });
    move(told, { to: 'awaiting-confirmation', doneOn: '2018-07-20' });
    move(paused, { to: 'paused' });
    expect(propose().agencies).toMatchObject([{ taskIds: [owed] }]);
    expect(propose({ taskIds: [done] }).agencies).toEqual([]);
  });

  it('holds restricted tasks only where they are asked for, and counts those without a lead', () => {
    create({ restricted: true });
    create({ lead: [] });
    expect(propose()).toMatchObject({ agencies: [], restricted: 1, leaderless: 1 });
    expect(propose({ withRestricted: true })).toMatchObject({
      agencies: [{ agency: 'Công an tỉnh', late: 1 }],
      restricted: 0,
    });
  });

  it('follows an extension: what is in term again is not reminded of', () => {
    const id = create();
    extendTasks(opened.context, {
      ...{
        ids: [id],
        newDeadline: '2018-12-31',
        extendedOn: '2018-07-01',
        document: '45/UBND',
        reason: null,
      },
    });
    expect(propose().agencies).toEqual([]);
  });
});

describe('a reminder letter', () => {
  it('takes the next number of the letters, is kept and logged on each of its tasks', async () => {
    const ids = [create(), create({ deadline: soon })];
    expect(propose().next).toEqual({ number: 1, symbol: 'BCĐ' });
    const { id, number } = await issue();
    expect(number).toBe('01/BCĐ');
    expect(logged()).toEqual(ids.map((task) => ({ task, letter: id })));
    expect(listReminders(opened.context, {}).rows).toMatchObject([
      { id, number, agency: 'Công an tỉnh', tasks: 2, signer: 'Trần Thị Mẫu', issuedOn: asOf },
    ]);
    const book = listBooks(opened.context, {}).rows.find(({ document }) => document === 'letter');
    const [entry] = getBook(opened.context, { id: book?.id ?? 0 }).entries;
    expect(entry).toMatchObject({ number: 1, letterId: id, datedOn: asOf });
    expect(() => removeEntry(opened.context, { entryId: entry?.id ?? 0 })).toThrow(/công văn đôn đốc/);
    expect(propose().next).toMatchObject({ number: 2 });
    expect(getTask(opened.context, { id: ids[0] ?? 0, asOf }).work.reminders).toEqual([
      { on: asOf, number, agency: 'Công an tỉnh', letterId: id },
    ]);
  });

  it('stays what it was, byte by byte, whatever becomes of its tasks', async () => {
    const id = create();
    const issued = await issue();
    const paper = { kind: 'reminder', id: issued.id } as const;
    const before = await paperFile(opened.context, { paper, format: 'pdf' });
    reportTask(opened.context, {
      ...{ id, reportedOn: asOf, text: 'Đã rà soát xong.', reportedBy: null, document: null, files: [] },
    });
    expect(await paperFile(opened.context, { paper, format: 'pdf' })).toEqual(before);
    expect(before.name).toBe('cong-van-don-doc-01-bcd-cong-an-tinh.pdf');
    const { db } = opened.context;
    for (const sql of [
      `UPDATE reminder_letter SET number = '02/BCĐ'`,
      'DELETE FROM reminder_letter',
      'DELETE FROM task_reminder',
      'UPDATE task_reminder SET task_id = task_id',
      'DELETE FROM number_entry',
    ])
      expect(() => db.run(sql)).toThrow();
    expect(logged()).toHaveLength(1);
  });

  it('says the second and the third time, with the letters before', async () => {
    create();
    await issue();
    const again = { on: '2018-08-15', asOf: '2018-08-15', number: '2' };
    expect(propose(again).agencies).toMatchObject([{ again: 1, lastOn: asOf }]);
    const two = await issue(again);
    const words = lines(paperModel(opened.context, { paper: { kind: 'reminder', id: two.id } }));
    expect(words).toContain('lần thứ hai (đã đôn đốc tại: Công văn số 01/BCĐ ngày 01/08/2018)');
    const three = { ...letter({ on: '2018-09-01', asOf: '2018-09-01' }), kind: 'reminder-preview' } as const;
    const { number: _, ...preview } = three;
    expect(lines(paperModel(opened.context, { paper: preview }))).toContain('đôn đốc lần thứ ba');
  });

  it('to one of two leads does not make the other’s of the same day a second one', async () => {
    create({ lead: ['Công an tỉnh', 'Sở Y tế'] });
    await issue();
    const other = await issue({ agency: 'Sở Y tế', number: '2' });
    expect(lines(paperModel(opened.context, { paper: { kind: 'reminder', id: other.id } }))).not.toContain(
      'lần thứ',
    );
  });

  it('is refused a number that another one bears, a signer out of office, an agency that owes nothing', async () => {
    create();
    create({ lead: ['Sở Y tế'] });
    await issue();
    await expect(issue({ agency: 'Sở Y tế' })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('số tiếp theo là 02/BCĐ'),
    });
    await expect(issue({ on: '2021-01-01', number: '2' })).rejects.toMatchObject({ code: 'invalid-request' });
    await expect(issue({ agency: 'Sở Tài chính', number: '2' })).rejects.toMatchObject({ code: 'conflict' });
    expect(listReminders(opened.context, {}).rows).toHaveLength(1);
  });

  it('is not issued where a task of it changed while it was drawn', async () => {
    const id = create();
    const { render } = opened.context;
    const context = {
      ...opened.context,
      render: {
        ...render,
        pdf: async (model: DocumentModel) => {
          moveTasks(opened.context, aMove({ ids: [id], to: 'done', doneOn: '2018-07-20' }));
          return render.pdf(model);
        },
      },
    };
    create();
    await expect(issueReminder(context, letter())).rejects.toMatchObject({ code: 'conflict' });
    expect(logged()).toEqual([]);
  });
});

describe('a reminder noted by hand', () => {
  it('counts as one, and one undo takes it back', () => {
    const ids = [create(), create()];
    const { change } = noteReminders(opened.context, { ids, on: '2018-07-15', document: '88/VP' });
    expect(propose().agencies).toMatchObject([{ again: 2, lastOn: '2018-07-15' }]);
    undoChange(opened.context, change);
    expect(propose().agencies).toMatchObject([{ again: 0, lastOn: null }]);
  });

  it('does not take back a letter that was issued', async () => {
    const after = opened.context.db.row<{ id: number }>('SELECT max(id) AS id FROM change_log')?.id ?? 0;
    create();
    await issue();
    const until = opened.context.db.row<{ id: number }>('SELECT max(id) AS id FROM change_log')?.id ?? 0;
    expect(() => undoChange(opened.context, { after, until })).toThrow(/không hoàn tác/);
    expect(logged()).toHaveLength(1);
  });
});
