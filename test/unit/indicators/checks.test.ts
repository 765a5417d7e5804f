import { describe, expect, it } from 'vitest';
import {
  type CheckedIndicator,
  cellWarnings,
  copiedWarning,
  partWarning,
  periodsBeside,
  provinceWarning,
} from '../../../shared/domain/indicators/index.ts';

const anIndicator = (over: Partial<CheckedIndicator> = {}): CheckedIndicator => ({
  ...{ name: 'Số vụ', unit: 'vụ', decimals: 0, lowest: 0, highest: null, isCumulative: false },
  ...over,
});
const rulesOf = (value: number, past: readonly number[] = [], over: Partial<CheckedIndicator> = {}) =>
  cellWarnings(value, anIndicator(over), past).map(({ rule }) => rule);

describe('a value by itself', () => {
  it.each([
    [-1, {}, ['range']],
    [0, {}, []],
    [101, { highest: 100 }, ['range']],
    [77.897, {}, ['decimals']],
    [12.5, { decimals: 2 }, []],
    [12.555, { decimals: 2 }, ['decimals']],
  ])('%d with %j gives %j', (value, over, rules) => {
    expect(rulesOf(value, [], over)).toEqual(rules);
  });

  it('asks whether 77,897 was meant as 77.897', () => {
    expect(cellWarnings(77.897, anIndicator({ unit: 'm²' }), [])[0]?.message).toBe(
      'Chỉ tiêu tính bằng m², không có số lẻ; đã ghi 77,897. Có phải là 77.897?',
    );
  });
});

describe('a value beside its past', () => {
  it('is judged by the middle of the last 8 like periods, beyond 3 times their middle deviation', () => {
    const past = [10, 12, 11, 9, 10, 13, 10, 11];
    expect(rulesOf(12, past)).toEqual([]);
    expect(rulesOf(13, past)).toEqual(['jump']);
    expect(rulesOf(20, [500, ...past])).toEqual(['jump']);
  });

  it('is not judged with fewer than 5 like periods', () => {
    expect(rulesOf(20, [10, 12, 11, 9])).toEqual([]);
    expect(rulesOf(20, [10, 12, 11, 9, 10])).toEqual(['jump']);
  });

  it.each([
    [1037, 'gấp khoảng 100 lần mức'],
    [0.01, 'bằng khoảng 1 phần 1.000 mức'],
  ])('is taken for a slip of unit or point: %d', (value, words) => {
    const [slip] = cellWarnings(value, anIndicator({ decimals: 2 }), [10, 12, 11, 9, 10]);
    expect(slip).toMatchObject({ rule: 'slip', message: expect.stringContaining(words) });
  });

  it('may not fall where it is a running total', () => {
    expect(rulesOf(9, [10], { isCumulative: true })).toEqual(['cumulative-falls']);
    expect(rulesOf(10, [10], { isCumulative: true })).toEqual([]);
    expect(rulesOf(9, [10])).toEqual([]);
  });
});

describe('the periods beside those of a grid', () => {
  it('are the eight like ones before, the same one last year and they themselves, each once', () => {
    expect(periodsBeside(['2018-Q1']).sort()).toEqual(
      ['2016', '2017']
        .flatMap((year) => ['Q1', 'Q2', 'Q3', 'Q4'].map((part) => `${year}-${part}`))
        .concat('2018-Q1'),
    );
    expect(periodsBeside(['2018-03'])).toContain('2017-03');
    expect(periodsBeside(['2018-03', '2018-04']).filter((code) => code === '2018-03')).toHaveLength(1);
    expect(periodsBeside(['none'])).toEqual([]);
  });
});

describe('values beside each other', () => {
  it('a part is not above its whole', () => {
    expect(partWarning(12, { name: 'Tổng', value: 10 })?.rule).toBe('part-above-whole');
    expect(partWarning(10, { name: 'Tổng', value: 10 })).toBeNull();
    expect(partWarning(12, { name: 'Tổng', value: null })).toBeNull();
  });

  it("the province's figure is the sum of its areas, where that is whole", () => {
    expect(provinceWarning(37, 36, 0)?.message).toContain('lệch 1');
    expect(provinceWarning(36, 36, 0)).toBeNull();
    expect(provinceWarning(0.3, 0.1 + 0.2, 2)).toBeNull();
    expect(provinceWarning(37, null, 0)).toBeNull();
  });

  it('a column is not the one before, unless it tells too little', () => {
    const column = (...values: readonly number[]) => new Map(values.map((value, at) => [String(at), value]));
    expect(copiedWarning(column(1, 2, 3, 4), column(1, 2, 3, 4), 'Quý I')?.rule).toBe('copied');
    expect(copiedWarning(column(1, 2, 3, 4), column(1, 2, 3, 5), 'Quý I')).toBeNull();
    expect(copiedWarning(column(1, 2, 3, 0), column(1, 2, 3, 0), 'Quý I')).toBeNull();
  });
});
