import { describe, expect, it } from 'vitest';
import { parsePageRanges } from '../../../shared/format/index.ts';

describe('pages as a clerk types them', () => {
  it.each([
    ['', []],
    ['Tất cả', []],
    [
      '1-3, 5',
      [
        [1, 3],
        [5, 5],
      ],
    ],
    [' 2 ', [[2, 2]]],
    [
      '5;1 – 2,',
      [
        [1, 2],
        [5, 5],
      ],
    ],
    ['4, 1-3, 2', [[1, 4]]],
  ])('reads %j', (typed, ranges) => {
    expect(parsePageRanges(typed, 5)).toEqual({
      ok: true,
      ranges: ranges.map(([from, to]) => ({ from, to })),
    });
  });

  it.each([
    ['hai', 'Không đọc được "hai"'],
    ['1-', 'Không đọc được "1-"'],
    [',', 'Không đọc được ","'],
    ['0-2', 'đếm từ 1'],
    ['3-1', 'Trang đầu lớn hơn trang cuối'],
    ['1-3, 6', 'Bản in có 5 trang, không có trang 6'],
  ])('says what is wrong with %j', (typed, words) => {
    expect(parsePageRanges(typed, 5)).toMatchObject({ ok: false, message: expect.stringContaining(words) });
  });

  it('takes any page where the number of pages is not known', () => {
    expect(parsePageRanges('12', null)).toEqual({ ok: true, ranges: [{ from: 12, to: 12 }] });
  });
});
