import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matterTitle, regularKinds, yearPlan } from '../../../shared/domain/meetings/index.ts';

describe("the year's plan", () => {
  it('has a meeting a month, a quarter, a half-year and a year, by day', () => {
    const plan = yearPlan(2026, regularKinds, []);
    expect(plan).toHaveLength(18);
    expect(plan[0]).toEqual({
      kind: 'monthly',
      name: 'Hội nghị giao ban tháng 1/2026',
      heldOn: '2026-01-20',
    });
    expect(plan.map(({ name }) => name)).toContain('Hội nghị sơ kết 6 tháng đầu năm 2026');
    expect(plan.map(({ heldOn }) => heldOn)).toEqual(plan.map(({ heldOn }) => heldOn).sort());
  });

  it('leaves out what stands in the same month or quarter already, another year does not count', () => {
    const standing = [
      { kind: 'quarterly' as const, heldOn: '2026-02-02' },
      { kind: 'quarterly' as const, heldOn: '2025-06-20' },
      { kind: 'topical' as const, heldOn: '2026-06-20' },
      { kind: 'quarterly' as const, heldOn: null },
    ];
    expect(yearPlan(2026, ['quarterly'], standing).map(({ name }) => name)).toEqual([
      'Hội nghị giao ban quý II/2026',
      'Hội nghị giao ban quý III/2026',
      'Hội nghị giao ban quý IV/2026',
    ]);
  });

  it('never proposes a Saturday or Sunday, and nothing once the plan stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), (year) => {
        const plan = yearPlan(year, regularKinds, []);
        for (const { heldOn } of plan)
          expect([0, 6]).not.toContain(new Date(`${heldOn}T00:00:00Z`).getUTCDay());
        expect(yearPlan(year, regularKinds, plan)).toEqual([]);
      }),
    );
  });
});

describe('the title of a matter that is taken up', () => {
  const matter = {
    kind: 'task' as const,
    id: 1,
    text: 'Rà soát người nghiện.',
    n: '3.',
    noticeNumber: '07/TB-BCĐ',
    deadline: null,
  };

  it('names what it is and where it was decided', () => {
    expect(matterTitle(matter)).toBe('Nhiệm vụ quá hạn (mục 3, 07/TB-BCĐ): Rà soát người nghiện');
    expect(matterTitle({ ...matter, kind: 'conclusion', n: null, noticeNumber: null })).toBe(
      'Kết luận còn việc: Rà soát người nghiện',
    );
  });

  it('is cut between words where the sentence is long', () => {
    const title = matterTitle({ ...matter, text: 'rất dài '.repeat(60) });
    expect(title.length).toBeLessThan(210);
    expect(title).toMatch(/ (?:rất|dài)…$/);
  });
});
