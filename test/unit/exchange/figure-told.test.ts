import { describe, expect, it } from 'vitest';
import {
  judgeFigure,
  type KnownFigure,
  knownTitles,
  readToldFigure,
  type StoredFigure,
  type ToldFigure,
} from '../../../shared/domain/exchange/index.ts';
import { type Period, parsePeriod } from '../../../shared/domain/indicators/index.ts';

const told = (over: Partial<ToldFigure> = {}): ToldFigure => ({
  ...{ value: 5, absence: null, isNil: false, provisional: false, note: null },
  ...over,
});
const wrong = (words: RegExp) => ({ wrong: expect.stringMatching(words) });
const period = (code: string): Period => {
  const found = parsePeriod(code);
  if (!found) throw new Error(code);
  return found;
};

describe('the cells that an area fills', () => {
  it.each([
    [[5], told()],
    [['77.897'], told({ value: 77_897 })],
    [['94,5'], told({ value: 94.5 })],
    [[0.1 + 0.2], told({ value: 0.3 })],
    [[5, null, 'Sơ bộ', ' gồm cả tháng 1 '], told({ provisional: true, note: 'gồm cả tháng 1' })],
    [[5, null, 'chính thức'], told()],
    [[null, 'Chưa báo cáo'], told({ value: null, absence: 'not-reported' })],
    [[null, 'không áp dụng', 'sơ bộ'], told({ value: null, absence: 'not-applicable' })],
    [[null, 'không phát sinh'], told({ value: 0, isNil: true })],
    [[0, 'không phát sinh'], told({ value: 0, isNil: true })],
    [['không phát sinh'], told({ value: 0, isNil: true })],
    [[], null],
    [[null, null, null, null], null],
  ])('%j tell what was meant', (cells, meant) => {
    expect(readToldFigure(cells)).toEqual(meant);
  });

  it.each([
    [['1,234.5'], /Không đọc được số “1,234.5”/],
    [[{ day: '2018-02-05' }], /Không đọc được số “05\/02\/2018”/],
    [['#DIV/0!'], /Không đọc được số/],
    [[null, 'quên'], /Không có lý do “quên”/],
    [[null, '5'], /Không có lý do “5”/],
    [[5, 'chưa báo cáo'], /Vừa ghi số 5 vừa ghi lý do “chưa báo cáo”/],
    [[5, null, 'gần đúng'], /Không có loại số “gần đúng”/],
    [[null, null, 'sơ bộ'], /Chưa ghi số liệu/],
    [[null, null, null, 'xem công văn'], /Chưa ghi số liệu/],
    [[5, null, null, 'a'.repeat(2001)], /dài quá 2000/],
  ])('%j are refused with a sentence', (cells, words) => {
    expect(readToldFigure(cells)).toEqual(wrong(words));
  });
});

describe('a figure that came back', () => {
  const stored = (over: Partial<StoredFigure> = {}): StoredFigure => ({
    ...told(),
    isSample: false,
    ...over,
  });
  const known = (over: Partial<KnownFigure> = {}): KnownFigure => ({
    ...{ stored: null, refusal: null, changed: null },
    ...over,
  });

  it('says nothing where it is as stored, or nothing was told', () => {
    expect(judgeFigure(told(), known({ stored: stored() })).kind).toBe('unchanged');
    expect(judgeFigure(null, known({ stored: stored() })).kind).toBe('unchanged');
    expect(judgeFigure(told(), known({ stored: stored(), refusal: 'khóa', changed: 'khác' })).kind).toBe(
      'unchanged',
    );
  });

  it('shows what changes, cell by cell', () => {
    const was = stored({ value: 7, provisional: true, note: 'cũ' });
    expect(judgeFigure(told({ note: 'mới' }), known({ stored: was }))).toEqual({
      ...{ kind: 'changed', reason: null },
      cells: [
        { column: 'Số liệu kỳ này', known: '7', told: '5' },
        { column: 'Loại số', known: 'sơ bộ', told: 'chính thức' },
        { column: 'Ghi chú', known: 'cũ', told: 'mới' },
      ],
    });
    expect(judgeFigure(told(), known()).cells).toEqual([
      { column: 'Số liệu kỳ này', known: null, told: '5' },
    ]);
  });

  it('puts a made-up value right even where the number is the same', () => {
    const { kind, cells } = judgeFigure(told(), known({ stored: stored({ isSample: true }) }));
    expect([kind, cells[0]?.known]).toEqual(['changed', '5 (SỐ LIỆU MẪU)']);
  });

  it('is refused where nothing can be written, and looked at by itself where it was changed here since', () => {
    expect(judgeFigure(told(), known({ refusal: 'Đã khóa sổ.' }))).toMatchObject({
      ...{ kind: 'wrong', reason: 'Đã khóa sổ.' },
    });
    expect(judgeFigure(told(), known({ changed: 'Nay là 9.' }))).toMatchObject({
      ...{ kind: 'conflict', reason: 'Nay là 9.' },
    });
  });
});

describe('the columns of what is known', () => {
  it('are the period before and the same one of the year before, once where both are one', () => {
    expect(knownTitles(period('2018-Q1'))).toEqual([
      ...['STT', 'Chỉ tiêu', 'Đơn vị'],
      ...['Kỳ trước: Quý IV/2017', 'Cùng kỳ: Quý I/2017', 'Kỳ này đã ghi'],
    ]);
    expect(knownTitles(period('2018'))).toEqual([
      ...['STT', 'Chỉ tiêu', 'Đơn vị', 'Kỳ trước: Năm 2017', 'Kỳ này đã ghi'],
    ]);
  });
});
