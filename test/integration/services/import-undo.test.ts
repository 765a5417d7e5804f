import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAttachment } from '../../../electron/services/attachments/index.ts';
import {
  beginBatch,
  getBatch,
  listBatches,
  takeFile,
  undoBatch,
} from '../../../electron/services/imports/index.ts';
import { acceptNotice, listNotices } from '../../../electron/services/notices/index.ts';
import { moveTasks } from '../../../electron/services/tasks/index.ts';
import { noticeText } from '../../support/app/screens.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading } from '../../support/readings.ts';
import { aMove } from '../../support/tasks.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
let batchId: number;
const paths = ['2018/quý I.txt', '2004/cũ.txt'] as const;
const files = ['example-2018-quarterly.txt', 'example-2004-unicode.txt'] as const;

const take = (at: 0 | 1) =>
  takeFile(opened.context, {
    ...{ batchId, path: paths[at] },
    bytes: new TextEncoder().encode(noticeText(files[at])),
  });
const undo = () => undoBatch(opened.context, { id: batchId });
const notices = () => listNotices(opened.context, {}).rows;
const counted =
  'notice meeting meeting_attendee task task_body conclusion conclusion_paragraph notice_line notice_reading notice_figure legal_reference import_batch import_item';

/** How many rows there are of everything that a notice brings. */
function counts(): Record<string, number | undefined> {
  return Object.fromEntries(
    counted
      .split(' ')
      .map((table) => [table, opened.context.db.row<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n]),
  );
}
const found = (words: string) =>
  opened.context.db.row<{ n: number }>('SELECT count(*) AS n FROM notice WHERE title LIKE :words', { words })
    ?.n;
const refusal = (words: RegExp) =>
  expect.objectContaining({ code: 'conflict', message: expect.stringMatching(words) });

beforeEach(async () => {
  opened = await aWriteContext();
  acceptNotice(opened.context, {
    ...{ reading: aReading(), name: 'tb.docx', isSample: false },
    bytes: new TextEncoder().encode('một'),
  });
});
afterEach(() => opened.remove());

async function aBatch(): Promise<void> {
  batchId = beginBatch(opened.context, { name: 'Cũ', paths }).id;
  for (const at of [0, 1] as const) await take(at);
}

describe('a batch that is taken back', () => {
  it('leaves the record as it was before, and can be taken in again', async () => {
    const before = counts();
    await aBatch();
    const with2 = counts();
    expect(notices()).toHaveLength(3);
    expect(undo()).toEqual({ notices: 2 });
    expect(counts()).toEqual(before);
    expect(listBatches(opened.context, {}).rows).toEqual([]);
    await opened.openAgain();
    await aBatch();
    expect(counts()).toEqual(with2);
    expect(getBatch(opened.context, { id: batchId }).batch).toMatchObject({ stored: 2 });
  });

  it('takes back what there is of one that was stopped', async () => {
    batchId = beginBatch(opened.context, { name: 'Cũ', paths }).id;
    await take(0);
    expect(undo()).toEqual({ notices: 1 });
    expect(notices()).toHaveLength(1);
  });

  it('is refused as a whole, with the notice named, where a task of it was changed since', async () => {
    await aBatch();
    const before = counts();
    const mine = new Set(
      notices()
        .map(({ id }) => id)
        .slice(0, -1),
    );
    const task = opened.context.db
      .rows<{ id: number; noticeId: number }>(
        'SELECT id, notice_id AS noticeId FROM task WHERE head_id IS NULL ORDER BY deadline IS NULL, deadline, id',
      )
      .find(({ noticeId }) => mine.has(noticeId));
    moveTasks(opened.context, aMove({ ids: [task?.id ?? 0], to: 'done', doneOn: '2018-02-09' }));
    expect(undo).toThrowError(refusal(/^Chưa hoàn tác đợt nhập: thông báo ".+" đã được sửa sau khi nhập\. /));
    expect(counts()).toMatchObject({ notice: before.notice, import_item: 2 });
  });

  it('is refused where something was added to a notice of it since', async () => {
    await aBatch();
    const noticeId = getBatch(opened.context, { id: batchId }).items[0]?.noticeId ?? 0;
    const bytes = new TextEncoder().encode('phụ lục');
    addAttachment(opened.context, { owner: { noticeId }, name: 'Phụ lục.docx', bytes });
    expect(undo).toThrowError(refusal(/thông báo ".+" đã có nội dung khác gắn vào sau khi nhập/));
    expect(notices()).toHaveLength(3);
  });

  it('is refused where it was taken in before that was written down', async () => {
    await aBatch();
    opened.context.db.run('UPDATE import_item SET change_after = NULL, change_until = NULL');
    expect(undo).toThrowError(refusal(/\(và 1 thông báo khác của đợt\) được nhập bằng bản cũ/));
  });

  it('leaves everything when it is given up on the way', async () => {
    await aBatch();
    const before = counts();
    let asked = 0;
    const cancelled = () => {
      asked += 1;
      return asked > 1;
    };
    expect(() => undoBatch({ ...opened.context, cancelled }, { id: batchId })).toThrowError(
      expect.objectContaining({ code: 'cancelled' }),
    );
    expect(counts()).toEqual(before);
    expect(found('%')).toBe(3);
  });
});
