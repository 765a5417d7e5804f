import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proposeNumber, takeNumber } from '../../../electron/services/books/index.ts';
import { acceptNotice } from '../../../electron/services/notices/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading } from '../../support/readings.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

/** The committee, third of the issuers that a new database starts with. */
const committee = { issuerId: 3, document: 'notice' } as const;
const propose = (on = '2018-04-20') => proposeNumber(opened.context, { ...committee, on });
const take = (number: number, over: { on?: string; suffix?: string; abstract?: string } = {}) =>
  takeNumber(opened.context, {
    ...committee,
    number,
    on: '2018-04-20',
    suffix: '',
    abstract: null,
    noticeId: null,
    ...over,
  });

describe('the number of a notice', () => {
  it('is proposed from 1 on, with the symbol of the issuer', () => {
    expect(propose()).toEqual({
      bookId: null,
      number: 1,
      suffix: '',
      whole: '01/TB-BCĐ',
      kind: 'own',
      symbol: 'TB-BCĐ',
    });
    expect(take(1)).toBe('01/TB-BCĐ');
    expect(propose()).toMatchObject({ number: 2, whole: '02/TB-BCĐ' });
  });

  it('is of a book of its own for each issuer, kind of document and year', () => {
    take(1);
    expect(propose('2019-01-02')).toMatchObject({ bookId: null, number: 1 });
    for (const other of [{ issuerId: 2 }, { document: 'invitation' as const }]) {
      const wanted = { ...committee, on: '2018-04-20', ...other };
      expect(proposeNumber(opened.context, wanted)).toMatchObject({ number: 1 });
    }
  });

  it('opens the book of a new year like the last one, counting from 1 again', () => {
    take(40);
    opened.context.db.run("UPDATE number_book SET symbol = 'TB-BCĐ178'");
    expect(propose('2019-01-02')?.whole).toBe('01/TB-BCĐ178');
    take(1, { on: '2019-01-02' });
    expect(propose('2019-01-03')?.whole).toBe('02/TB-BCĐ178');
    expect(propose()?.number).toBe(41);
  });

  it('is refused where another document has it, which the sentence names', () => {
    take(7, { abstract: 'Kết luận phiên họp quý I' });
    expect(() => take(7)).toThrowError(
      expect.objectContaining({
        code: 'conflict',
        message:
          'Số 07/TB-BCĐ đã cấp cho một văn bản đã ghi trong sổ “Kết luận phiên họp quý I” ngày 20/04/2018. Chọn số khác; số tiếp theo là 08/TB-BCĐ.',
      }),
    );
    expect(take(7, { suffix: 'a' })).toBe('07a/TB-BCĐ');
    expect(() => take(7, { suffix: 'A' })).toThrowError(expect.objectContaining({ code: 'conflict' }));
  });

  it('counts the notices that were read in, and refuses their numbers too', () => {
    const { noticeId } = acceptNotice(opened.context, {
      reading: aReading(),
      name: 'tb.txt',
      bytes: null,
      isSample: false,
    });
    expect(propose()?.whole).toBe('08/TB-BCĐ');
    expect(() => take(7)).toThrowError(
      expect.objectContaining({
        code: 'conflict',
        details: { noticeId },
        message: expect.stringContaining('thông báo “Kết luận phiên họp quý I năm 2018”'),
      }),
    );
  });

  it('is not counted from made-up notices', () => {
    acceptNotice(opened.context, { reading: aReading(), name: 'tb.txt', bytes: null, isSample: true });
    expect(propose()?.number).toBe(1);
  });

  it('is not proposed where the host’s clerk gives it', () => {
    take(1);
    opened.context.db.run("UPDATE number_book SET kind = 'given'");
    expect(propose()).toMatchObject({ number: null, whole: null, symbol: 'TB-BCĐ', kind: 'given' });
    expect(take(31)).toBe('31/TB-BCĐ');
  });

  it('is not left taken where the caller’s transaction fails', () => {
    const { db } = opened.context;
    expect(() =>
      db.transaction(() => {
        take(1);
        throw new Error('the rest failed');
      }),
    ).toThrow('the rest failed');
    expect(propose()).toMatchObject({ bookId: null, number: 1 });
  });

  it('asks for an issuer that is there', () => {
    const wanted = { ...committee, issuerId: 99, on: '2018-04-20' };
    expect(proposeNumber(opened.context, wanted)).toBeNull();
    const taken = { ...wanted, number: 1, suffix: '', abstract: null, noticeId: null };
    expect(() => takeNumber(opened.context, taken)).toThrowError(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});
