import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedCopy, outdatedCopies } from '../../../electron/services/app/retention.ts';

const copyAt = (madeAt: Date, reason: string | null = null): DatedCopy => ({
  file: madeAt.toISOString(),
  madeAt,
  reason,
});
const daily = (count: number): DatedCopy[] =>
  Array.from({ length: count }, (_, at) => copyAt(new Date(2018, 5, 30 - at, 17)));
const now = new Date(2018, 5, 30, 18);

describe('copies that are kept', () => {
  it('are one a day for 7 days and one a week for 8 weeks', () => {
    const copies = daily(100);
    const gone = new Set(outdatedCopies(copies, now));
    const kept = copies.filter((copy) => !gone.has(copy)).map(({ madeAt }) => madeAt);
    expect(kept.slice(0, 7).map((at) => at.getDate())).toEqual([30, 29, 28, 27, 26, 25, 24]);
    expect(kept).toHaveLength(7 + 6);
  });

  it('are only the latest of a day', () => {
    const morning = copyAt(new Date(2018, 5, 30, 8));
    expect(outdatedCopies([...daily(1), morning], now)).toEqual([morning]);
  });

  it('stay for 8 weeks when they were made before a migration or a restore', () => {
    const special = copyAt(new Date(2018, 5, 30, 8), 'truoc-khoi-phuc');
    expect(outdatedCopies([...daily(1), special], now)).toEqual([]);
    expect(outdatedCopies([...daily(20), copyAt(new Date(2018, 3, 1), 'v1')], now).length).toBeGreaterThan(0);
  });

  it('are not pushed out by copies of a clock that ran ahead', () => {
    const ahead = Array.from({ length: 60 }, (_, at) => copyAt(new Date(2030, 0, 1 + at)));
    expect(outdatedCopies([...ahead, ...daily(7)], now)).toEqual([]);
  });

  it('always hold the newest one', () => {
    const times = fc.array(fc.integer({ min: 0, max: 5_000_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(times, (offsets) => {
        const copies = offsets.map((offset) => copyAt(new Date(now.getTime() - offset)));
        const newest = Math.max(...copies.map(({ madeAt }) => madeAt.getTime()));
        const gone = new Set(outdatedCopies(copies, now));
        return copies.some((copy) => !gone.has(copy) && copy.madeAt.getTime() === newest);
      }),
    );
  });
});
