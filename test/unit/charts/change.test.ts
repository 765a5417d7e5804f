import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, signedPercent } from '../../../shared/charts/change.ts';
import { figuresOf } from '../../support/charts.ts';

const count = figuresOf({}).indicator;
const rate = { ...count, aggregation: 'ratio', unit: '%', decimals: 2 } as const;
const words = (now: number, before: number) => changeOf(count, now, before, null)?.words;

describe('a change of a count', () => {
  it('is told with its percentage, sign and one decimal', () => {
    expect(words(42, 50)).toBe('giảm 8 vụ (-16,0%)');
    expect(words(9_400, 12_409)).toBe('giảm 3.009 vụ (-24,2%)');
    expect(words(75, 50)).toBe('tăng 25 vụ (+50,0%)');
    expect(words(50, 50)).toBe('không thay đổi');
  });

  it('has no percentage over a base of 0', () => {
    expect(changeOf(count, 12, 0, null)).toMatchObject({
      percent: null,
      words: 'tăng 12 vụ (cùng kỳ không có vụ nào)',
    });
  });

  it('that rests on small numbers is told by these, not in percent', () => {
    expect(words(2, 1)).toBe('tăng 1 vụ (từ 1 lên 2, số lượng nhỏ)');
    expect(words(1, 4)).toBe('giảm 3 vụ (từ 4 xuống 1, số lượng nhỏ)');
    expect(changeOf(count, 9, 3, null)?.percent).toBeNull();
    expect(changeOf(count, 10, 5, null)?.percent).toBe(100);
    expect(changeOf({ ...count, smallCount: 11 }, 10, 5, null)?.percent).toBeNull();
    expect(changeOf({ ...count, smallCount: 0 }, 9, 3, null)?.percent).toBe(200);
  });

  it('is none where either is absent', () => {
    expect(changeOf(count, null, 4, null)).toBeNull();
    expect(changeOf(count, 4, null, null)).toBeNull();
  });

  it('holds for any two counts: the difference is theirs, and a percentage has its sign', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (now, before) => {
        const change = changeOf(count, now, before, null);
        expect(change?.difference).toBe(now - before);
        if (change?.percent != null) {
          expect(Math.sign(change.percent)).toBe(Math.sign(now - before));
          expect(Math.max(now, before)).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });
});

describe('a change of a rate', () => {
  it('is told in points, never in percent of a percentage', () => {
    expect(changeOf(rate, 93.99, 85.51, null)).toMatchObject({
      percent: null,
      words: 'tăng 8,48 điểm phần trăm',
    });
  });

  it('says that it rests on few cases', () => {
    expect(changeOf(rate, 50, 100, 4)?.words).toBe('giảm 50 điểm phần trăm (tính trên dưới 10 trường hợp)');
  });
});

describe('a percentage with its sign', () => {
  it.each([
    [-16, '-16,0%'],
    [4.26, '+4,3%'],
    [-0.04, '0,0%'],
    [1234.5, '+1.234,5%'],
  ])('%d is %s', (percent, text) => {
    expect(signedPercent(percent)).toBe(text);
  });
});
