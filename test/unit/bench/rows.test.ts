import { describe, expect, it } from 'vitest';
import { longNotice } from '../../../build/bench/long-notice.ts';
import { interleaved, median, percentile95, rowOf, table } from '../../../build/bench/rows.ts';

describe('a row of the benchmark', () => {
  it('holds the median of the values against the median of the baselines', () => {
    expect(rowOf('list', [9, 3, 4], [2, 100, 1])).toEqual({
      id: 'list',
      value: 4,
      baseline: 2,
      unit: 'ms',
      ratio: 2,
      limit: 2,
    });
  });

  it('takes the mean of the middle two of an even count, and no median of nothing', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow();
  });

  it('takes, where it is asked to, the value that 95 of 100 do not pass on both sides', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentile95(values)).toBe(95);
    expect(percentile95([3])).toBe(3);
    expect(() => percentile95([])).toThrow();
    expect(rowOf('search', values, [50], percentile95)).toMatchObject({
      value: 95,
      baseline: 50,
      ratio: 1.9,
    });
  });

  it('measures in turn, and leaves the warm-up out', async () => {
    const order: string[] = [];
    const pair = {
      value: () => order.push('value'),
      baseline: () => order.push('baseline'),
    };
    const { values, baselines } = await interleaved(pair, { warmUp: 1, runs: 2 });
    expect(order).toEqual(['value', 'baseline', 'value', 'baseline', 'value', 'baseline']);
    expect([values, baselines]).toEqual([
      [3, 5],
      [4, 6],
    ]);
  });
});

describe('the table of the benchmark', () => {
  it('says which row is over its limit and which was not measured', () => {
    const lines = table(
      [rowOf('pdf', [30], [10]), rowOf('list', [3], [2])],
      [{ id: 'start', reason: 'no browser' }],
    ).split('\n');
    expect(lines[1]).toMatch(/^pdf .* 3\.00 +1\.5 +OVER$/);
    expect(lines[2]).toMatch(/^list .* 1\.50 +2 +ok$/);
    expect(lines[3]).toBe('start: not measured: no browser');
  });
});

describe('the made-up long notice', () => {
  it('grows with its pages', () => {
    const ratio = longNotice(20).length / longNotice(2).length;
    expect(ratio).toBeGreaterThan(9);
    expect(ratio).toBeLessThan(11);
  });
});
