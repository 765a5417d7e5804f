import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  enterNumber,
  getBook,
  listBooks,
  openBook,
  removeEntry,
  saveBook,
  takeNumber,
} from '../../../electron/services/books/index.ts';
import { undoChange } from '../../../electron/services/changes/index.ts';
import { acceptNotice } from '../../../electron/services/notices/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading } from '../../support/readings.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const open = (year = 2018) => openBook(opened.context, { issuerId: 3, document: 'notice', year });
const enter = (bookId: number, number: string, over: Partial<Parameters<typeof enterNumber>[1]> = {}) =>
  enterNumber(opened.context, { bookId, entryId: null, number, datedOn: null, abstract: null, ...over });
const refused = (code: string, message: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(message) });

describe('a number book', () => {
  it('is opened for a year like the one before, and once', () => {
    const { id } = open(2017);
    saveBook(opened.context, { id, symbol: 'TB - BCĐ178', kind: 'host', firstNumber: 20 });
    open(2018);
    expect(listBooks(opened.context, {}).rows).toMatchObject([
      { year: 2018, symbol: 'TB-BCĐ178', kind: 'host', firstNumber: 1 },
      { year: 2017, symbol: 'TB-BCĐ178', kind: 'host', firstNumber: 20 },
    ]);
    expect(() => open(2018)).toThrowError(refused('conflict', 'Sổ thông báo năm 2018'));
    expect(() => openBook(opened.context, { issuerId: 99, document: 'notice', year: 2018 })).toThrowError(
      refused('not-found', 'Cơ quan ban hành'),
    );
  });

  it('shows its numbers in order, what is empty between them, and the next', () => {
    const { id } = open();
    for (const number of ['11', '7', '12a', '10']) enter(id, number);
    const { entries, gaps, next } = getBook(opened.context, { id });
    expect(entries.map(({ number, suffix }) => `${number}${suffix}`)).toEqual(['7', '10', '11', '12a']);
    expect(gaps).toEqual([
      { from: 1, to: 6 },
      { from: 8, to: 9 },
      { from: 12, to: 12 },
    ]);
    expect(next).toBe(13);
  });

  it('shows the notices that were read in among them, with the way to each', () => {
    const { noticeId } = acceptNotice(opened.context, {
      ...{ reading: aReading(), name: 'tb.txt', bytes: null, isSample: false },
    });
    const { id } = open();
    expect(getBook(opened.context, { id })).toMatchObject({
      entries: [{ id: null, number: 7, noticeId, datedOn: '2018-04-20' }],
      next: 8,
    });
    expect(() => enter(id, '7')).toThrowError(refused('conflict', 'Kết luận phiên họp quý I năm 2018'));
  });

  it('has no next number where the host’s clerk gives it', () => {
    const { id } = open();
    saveBook(opened.context, { id, symbol: 'TB-BCĐ', kind: 'given', firstNumber: 1 });
    expect(getBook(opened.context, { id }).next).toBeNull();
  });

  it('says of a day out of order whose day it is not in order with', () => {
    const { id } = open();
    enter(id, '1', { datedOn: '2018-03-01' });
    enter(id, '2', { datedOn: '2018-02-01' });
    expect(getBook(opened.context, { id }).entries.map(({ warning }) => warning)).toEqual([
      'Ngày 01/03/2018 muộn hơn ngày của số 02 đứng sau (01/02/2018).',
      'Ngày 01/02/2018 sớm hơn ngày của số 01 đứng trước (01/03/2018).',
    ]);
  });
});

describe('a number entered by hand', () => {
  it('is refused where it cannot be read, is another’s, or its day is of another year', () => {
    const { id } = open();
    enter(id, '07', { abstract: 'Kế hoạch' });
    expect(() => enter(id, 'bảy')).toThrowError(refused('invalid-request', 'Ghi số như'));
    expect(() => enter(id, '7')).toThrowError(refused('conflict', '“Kế hoạch”'));
    expect(() => enter(id, '8', { datedOn: '2019-01-01' })).toThrowError(
      refused('invalid-request', 'không thuộc sổ năm 2018'),
    );
    expect(getBook(opened.context, { id }).entries).toHaveLength(1);
  });

  it('is changed, taken out and brought back', () => {
    const { id } = open();
    const { id: entryId } = enter(id, '7');
    enter(id, '07', { entryId, abstract: 'Kế hoạch', datedOn: '2018-02-05' });
    const before = getBook(opened.context, { id });
    expect(before.entries).toMatchObject([{ number: 7, abstract: 'Kế hoạch' }]);
    const { change } = removeEntry(opened.context, { entryId });
    expect(getBook(opened.context, { id }).entries).toEqual([]);
    undoChange(opened.context, change);
    expect(getBook(opened.context, { id })).toEqual(before);
  });

  it('is not the number of a notice, which its own page keeps', () => {
    const { db } = opened.context;
    const { id: noticeId } = db.run(
      "INSERT INTO notice (source_text, origin, state) VALUES ('x', 'written', 'draft')",
    );
    const place = { issuerId: 3, document: 'notice', on: '2018-04-20' } as const;
    takeNumber(opened.context, { ...place, number: 1, suffix: '', abstract: 'x', noticeId });
    const bookId = listBooks(opened.context, {}).rows[0]?.id ?? 0;
    const entryId = getBook(opened.context, { id: bookId }).entries[0]?.id ?? 0;
    expect(() => removeEntry(opened.context, { entryId })).toThrowError(refused('conflict', 'một thông báo'));
    expect(() => enter(bookId, '2', { entryId })).toThrowError(refused('conflict', 'một thông báo'));
    expect(() => removeEntry(opened.context, { entryId: 99 })).toThrowError(
      refused('not-found', 'Số văn bản'),
    );
  });
});
