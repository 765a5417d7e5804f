import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks, valueTicks } from '../../../shared/charts/ticks.ts';

describe('marks of the axes', () => {
  it('stand at round values above the greatest', () => {
    expect(valueTicks(34)).toEqual([0, 10, 20, 30, 40]);
    expect(valueTicks(94.5)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(valueTicks(0)).toEqual([0, 1]);
    expect(valueTicks(77_897)).toEqual([0, 20_000, 40_000, 60_000, 80_000]);
  });

  it('are few, begin at 0 and reach over every value', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (greatest) => {
        const ticks = valueTicks(greatest);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(greatest * (1 - 1e-9));
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('leave out labels of a long time axis evenly', () => {
    const labels = Array.from({ length: 20 }, (_, at) => String(at));
    expect(axisTicks(labels, 11)).toEqual(labels.filter((_, at) => at % 2 === 0));
    expect(axisTicks(labels, 20)).toEqual(labels);
    expect(axisTicks([], 5)).toEqual([]);
  });
});
