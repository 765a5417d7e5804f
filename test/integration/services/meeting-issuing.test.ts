import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeGroups } from '../../../electron/backend/handlers/index.ts';
import { createRouter, handlerTable } from '../../../electron/backend/router.ts';
import { enterNumber, getBook, listBooks, removeEntry } from '../../../electron/services/books/index.ts';
import { getIssuer, saveIssuer } from '../../../electron/services/directory/index.ts';
import { createMeeting, saveAttendees, saveDetails } from '../../../electron/services/meetings/index.ts';
import {
  issueMeetingPaper,
  meetingPaperIssue,
  paperFile,
  paperModel,
} from '../../../electron/services/papers/index.ts';
import { channelNames, contract } from '../../../shared/contract/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aSigner, countingRender } from '../../support/drafts.ts';
import { anAttendee, someDetails } from '../../support/meetings.ts';
import { requestsAt } from '../../support/requests.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
let id: number;
let signerId: number;
beforeEach(async () => {
  opened = await aWriteContext({ render: countingRender() });
  id = createMeeting(opened.context, { details: someDetails() }).id;
  signerId = aSigner(opened.context).signerId;
});
afterEach(() => opened.remove());

type Kind = 'invitation' | 'letter' | 'minutes';
const on = '2018-02-01';
const issue = (kind: Kind, number: string, over: { readonly id?: number; readonly on?: string } = {}) =>
  issueMeetingPaper(opened.context, {
    ...{ paper: { kind, id: over.id ?? id }, on: over.on ?? on, number },
    signerId: kind === 'minutes' ? null : signerId,
  });
const state = (kind: Kind) => meetingPaperIssue(opened.context, { paper: { kind, id }, on });
const model = (kind: Kind) => paperModel(opened.context, { paper: { kind, id } });
const pdf = (kind: Kind) => paperFile(opened.context, { paper: { kind, id }, format: 'pdf' });

describe('papers of a meeting', () => {
  it.each([
    ['invitation', '01/GM-BCĐ'],
    ['minutes', '01/BB-BCĐ'],
    ['letter', '01/BCĐ'],
  ] as const)('take the next number of their own book: %s', async (kind, whole) => {
    expect(state(kind)).toMatchObject({ issued: null, proposal: { whole } });
    expect(await issue(kind, '1')).toEqual({ number: whole });
    const day = kind === 'minutes' ? {} : { issuedOn: on };
    expect(model(kind).blocks[0]).toMatchObject({ number: whole, ...day });
    expect(state(kind)).toMatchObject({
      issued: { number: whole, issuedOn: on, signer: kind === 'minutes' ? null : 'Trần Thị Mẫu' },
    });
    const [book] = listBooks(opened.context, {}).rows;
    expect(book?.document).toBe(kind);
    expect(getBook(opened.context, { id: book?.id ?? 0 }).entries).toMatchObject([
      { number: 1, datedOn: on, meetingId: id, noticeId: null },
    ]);
  });

  it('bear the name and the hand of who signed', async () => {
    await issue('invitation', '1');
    expect(model('invitation').blocks.at(-1)).toMatchObject({
      authority: 'TL. TRƯỞNG BAN',
      name: 'Trần Thị Mẫu',
    });
  });

  it('are refused a number that another one bears, with the next one said', async () => {
    await issue('invitation', '1');
    const other = createMeeting(opened.context, { details: someDetails({ name: 'Họp khác' }) }).id;
    await expect(issue('invitation', '1', { id: other })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/Số 01\/GM-BCĐ đã cấp .*số tiếp theo là 02\/GM-BCĐ/),
    });
    expect(await issue('invitation', '2', { id: other })).toEqual({ number: '02/GM-BCĐ' });
  });

  it('are not issued twice, unsigned, or under who was not in office', async () => {
    await issue('invitation', '1');
    await expect(issue('invitation', '2')).rejects.toMatchObject({ code: 'conflict' });
    await expect(issue('letter', '1', { on: '2014-12-31' })).rejects.toMatchObject({
      message: expect.stringMatching(/giữ chức .* từ ngày 01\/01\/2015/),
    });
    signerId = 99;
    await expect(issue('letter', '1')).rejects.toMatchObject({ message: expect.stringMatching(/người ký/) });
    expect(state('letter').issued).toBeNull();
    await expect(issue('minutes', 'x')).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('are not issued under a day to come, and take no number', async () => {
    await expect(issue('invitation', '1', { on: '2999-01-01' })).rejects.toMatchObject({
      code: 'invalid-request',
    });
    const { context } = opened;
    const late = { ...context, now: () => new Date('2018-01-31T12:00:00') };
    for (const kind of ['invitation', 'letter', 'minutes'] as const) {
      const request = {
        paper: { kind, id },
        on,
        number: '1',
        signerId: kind === 'minutes' ? null : signerId,
      };
      await expect(issueMeetingPaper(late, request)).rejects.toMatchObject({
        message: expect.stringMatching(/^Ngày ban hành 01\/02\/2018 sau hôm nay \(31\/01\/2018\)/),
      });
    }
    expect(listBooks(context, {}).rows).toEqual([]);
  });

  it('are not issued when the record changes while the PDF is drawn', async () => {
    const { context } = opened;
    const render = {
      ...context.render,
      pdf: (drawn: Parameters<typeof context.render.pdf>[0]) => {
        saveDetails(context, { id, details: someDetails({ place: 'Nơi khác' }) });
        return context.render.pdf(drawn);
      },
    };
    const request = { paper: { kind: 'invitation', id }, on, number: '1', signerId } as const;
    await expect(issueMeetingPaper({ ...context, render }, request)).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(state('invitation').issued).toBeNull();
    expect(listBooks(context, {}).rows).toEqual([]);
  });

  it('keep model and PDF to the byte whatever becomes of the record', async () => {
    await issue('invitation', '1');
    const before = { model: model('invitation'), pdf: await pdf('invitation') };
    saveDetails(opened.context, { id, details: someDetails({ name: 'Tên khác', issuerId: 2 }) });
    saveAttendees(opened.context, { id, rows: [anAttendee({ name: 'Người Mới Mẫu' })] });
    expect({ model: model('invitation'), pdf: await pdf('invitation') }).toEqual(before);
  });
});

describe('who signed an invitation', () => {
  it('cannot be taken out of the directory', async () => {
    await issue('invitation', '1');
    const { issuer, recipients } = getIssuer(opened.context, { id: 3 });
    const { isSample: _, ...fields } = issuer;
    expect(() => saveIssuer(opened.context, { ...fields, recipients, signers: [] })).toThrowError(
      expect.objectContaining({ code: 'conflict', message: expect.stringMatching(/đã ký văn bản/) }),
    );
  });
});

describe('an issued invitation', () => {
  /** Everything that was issued, down to the bytes of its PDF. */
  const frozen = () => ({
    papers: opened.context.db.rows("SELECT * FROM meeting_paper WHERE document = 'invitation'", {}),
    numbers: opened.context.db.rows(
      `SELECT number_entry.* FROM number_entry JOIN meeting_paper ON meeting_paper.id = meeting_paper_id
       WHERE document = 'invitation'`,
      {},
    ),
    shown: model('invitation'),
  });

  it('stays as it is whatever any channel is asked for', async () => {
    await issue('invitation', '1');
    const before = frozen();
    const route = createRouter(handlerTable('write', writeGroups), opened.context, () => undefined);
    const entry = opened.context.db.row<{ id: number }>('SELECT id FROM number_entry', {})?.id ?? 0;
    const ids = [...new Set([id, entry])];
    for (const channel of channelNames.filter((name) => contract[name].side === 'write')) {
      for (const request of ids.flatMap((one) => requestsAt(channel, one))) {
        await route(channel, request);
        // One in the bin is taken out again to be looked at.
        opened.context.db.run('UPDATE meeting SET binned_at = NULL', {});
        expect(frozen(), `${channel} ${JSON.stringify(request)}`).toEqual(before);
      }
    }
  });

  it('is refused by the database itself and by the book, in a sentence', async () => {
    await issue('invitation', '1');
    const { db } = opened.context;
    const refused = expect.objectContaining({
      code: 'issued-frozen',
      message: expect.stringMatching(/^Văn bản đã/),
    });
    for (const sql of [
      "UPDATE meeting_paper SET number = '02/GM-BCĐ'",
      'DELETE FROM meeting_paper',
      'UPDATE number_entry SET number = 2',
      'DELETE FROM number_entry',
      'DELETE FROM meeting',
    ]) {
      expect(() => db.run(sql, {}), sql).toThrowError(refused);
    }
    const row = db.row<{ id: number; bookId: number }>('SELECT id, book_id AS bookId FROM number_entry', {});
    const inUse = expect.objectContaining({
      code: 'conflict',
      message: expect.stringMatching(/giấy tờ đã ban hành/),
    });
    const entryId = row?.id ?? 0;
    expect(() => removeEntry(opened.context, { entryId })).toThrowError(inUse);
    const change = { bookId: row?.bookId ?? 0, entryId, number: '9', datedOn: null, abstract: null };
    expect(() => enterNumber(opened.context, change)).toThrowError(inUse);
  });
});
