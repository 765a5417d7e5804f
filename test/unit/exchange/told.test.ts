import { describe, expect, it } from 'vitest';
import { judge, type KnownTask, readTold, type Told } from '../../../shared/domain/exchange/index.ts';

const told = (over: Partial<Told> = {}): Told => ({
  state: null,
  text: null,
  document: null,
  day: null,
  ...over,
});
const known = (over: Partial<KnownTask> = {}): KnownTask => ({
  ...{ state: 'in-progress', doneOn: null, confirmedOn: null, product: null, doneProduct: null },
  ...{ reportedDone: null, issuedOn: '2018-04-20', lastReport: null, changed: null },
  ...over,
});
const today = '2018-08-10';
const wrong = (words: RegExp) => ({ wrong: expect.stringMatching(words) });

describe('the cells that an agency fills', () => {
  it.each([
    ['a day that Excel knows', { day: '2018-02-05' }],
    ['a count of days since 1900', 43_136],
    ['typed words', '5/2/2018'],
    ['typed without strokes', '05022018'],
  ])('tell a day as %s', (_what, cell) => {
    expect(readTold([null, 'Đã làm', null, cell], 'in-progress')).toEqual(
      told({ text: 'Đã làm', day: '2018-02-05' }),
    );
  });

  it.each(['31/02/2018', 'hôm nay', '+15', 'tháng 2', 7])('refuse the day “%s” with a sentence', (cell) => {
    expect(readTold([null, null, null, cell], 'in-progress')).toEqual(wrong(/Không đọc được ngày/));
  });

  it('take the words of a state in any case, and its own word as nothing new', () => {
    expect(readTold(['HOÀN THÀNH', null, null, null], 'in-progress')).toEqual(
      told({ state: 'awaiting-confirmation' }),
    );
    expect(readTold([' Trả lại ', null, null, null], 'returned')).toEqual(told());
    expect(readTold(['', null, null, null], 'paused')).toEqual(told());
  });

  it('refuse a state that no agency gives', () => {
    expect(readTold(['Hủy', null, null, null], 'in-progress')).toEqual(wrong(/Không có tình trạng “Hủy”/));
    expect(readTold(['xong rồi', null, null, null], 'in-progress')).toEqual(wrong(/Đang thực hiện; /));
  });

  it('refuse more words than a report holds', () => {
    expect(readTold([null, null, 'a'.repeat(301), null], 'in-progress')).toEqual(wrong(/quá 300/));
  });
});

describe('what is told against what is known', () => {
  const report = { text: 'Đã rà soát.', document: '12/BC', reportedOn: '2018-07-01' };

  it('is no difference where nothing is told, or the same again', () => {
    expect(judge(told(), known(), today)).toMatchObject({ kind: 'unchanged', cells: [] });
    const same = told({ text: 'Đã rà soát.', document: '12/BC', day: '2018-07-01' });
    expect(judge(same, known({ lastReport: report }), today).kind).toBe('unchanged');
  });

  it('is shown cell by cell', () => {
    const said = told({ state: 'awaiting-confirmation', text: 'Xong.', day: '2018-08-01' });
    expect(judge(said, known({ lastReport: report }), today)).toEqual({
      kind: 'changed',
      reason: null,
      cells: [
        { column: 'Tình trạng', known: 'Đang thực hiện', told: 'Chờ xác nhận' },
        { column: 'Kết quả thực hiện', known: 'Đã rà soát.', told: 'Xong.' },
        { column: 'Ngày (ngày/tháng/năm)', known: '01/07/2018', told: '01/08/2018' },
      ],
    });
  });

  it('begins the work by a report', () => {
    const judged = judge(
      told({ text: 'Đang làm.', day: '2018-08-01' }),
      known({ state: 'not-started' }),
      today,
    );
    expect(judged.cells[0]).toEqual({
      column: 'Tình trạng',
      known: 'Chưa thực hiện',
      told: 'Đang thực hiện',
    });
  });

  it.each([
    ['a day to come', told({ text: 'x', day: '2018-08-11' }), {}, /chưa đến/],
    [
      'a day before the task',
      told({ text: 'x', day: '2018-04-19' }),
      {},
      /đứng trước ngày giao nhiệm vụ 20\/04\/2018/,
    ],
    ['no day', told({ text: 'x' }), {}, /Chưa ghi ngày/],
    ['a day alone', told({ day: '2018-08-01' }), {}, /Chưa ghi kết quả/],
    [
      'no product where one is asked for',
      told({ state: 'awaiting-confirmation', day: '2018-08-01' }),
      { product: 'Báo cáo' },
      /phải có sản phẩm/,
    ],
    [
      'a move that the task cannot make',
      told({ state: 'awaiting-confirmation', day: '2018-08-01' }),
      { state: 'paused' as const },
      /không chuyển thẳng/,
    ],
  ])('is refused with its reason: %s', (_what, said, over, reason) => {
    expect(judge(said, known(over), today)).toMatchObject({
      kind: 'wrong',
      reason: expect.stringMatching(reason),
    });
  });

  it('is a conflict where the task was changed here since', () => {
    const changed = 'Từ khi gửi phiếu, đã có báo cáo khác.';
    const judged = judge(told({ text: 'x', day: '2018-08-01' }), known({ changed }), today);
    expect(judged).toMatchObject({ kind: 'conflict', reason: changed });
  });
});
