import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaStyle } from '../../../renderer/charts/series-style.ts';
import { labelPlaces, linePath, markedPoints, scaleOf } from '../../../shared/charts/geometry.ts';

const point = (value: number | null, provisional = false) => ({ value, provisional });

describe('a line', () => {
  it('ends at a gap and begins anew after it, never through 0', () => {
    const path = linePath(
      [point(1), point(null), point(2), point(3)],
      scaleOf(0, 3, 0, 30),
      scaleOf(0, 10, 100, 0),
    );
    expect(path).toBe('M0 90M20 80L30 70');
  });

  it('marks points some way apart, and always the provisional and the lonely ones', () => {
    const points = [point(1), point(2), point(3, true), point(4), point(null), point(5), point(null)];
    expect(markedPoints(points, 1, 4)).toEqual([0, 2, 5]);
  });
});

describe('labels', () => {
  it('never stand nearer than their gap and keep the order of their wishes', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 20 }), (wished) => {
        const places = labelPlaces(wished, 15, 0, 300);
        const sorted = [...places].sort((a, b) => a - b);
        for (const [at, place] of sorted.entries())
          if (at > 0) expect(place - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-6);
        for (const [one, place] of places.entries())
          for (const [other, another] of places.entries())
            if ((wished[one] ?? 0) < (wished[other] ?? 0)) expect(place).toBeLessThan(another);
      }),
    );
  });
});

describe('the looks of areas', () => {
  it('differ in dashes or mark for any two of 48, so that a grey print tells them apart', () => {
    const looks = Array.from({ length: 48 }, (_, at) => `${areaStyle(at).dash} ${areaStyle(at).marker}`);
    expect(new Set(looks).size).toBe(48);
  });
});
