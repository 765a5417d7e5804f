import { describe, expect, it } from 'vitest';
import {
  ageBandLabel,
  ageBands,
  bandSpan,
  groupingLabel,
  quickFilterLabel,
  quickFilters,
  registerGroupings,
  registerKindLabel,
} from '../../../shared/domain/task-register/index.ts';
import { taskKinds } from '../../../shared/domain/tasks/index.ts';

describe('the words of the register', () => {
  it.each([
    ['groupings', registerGroupings.map(groupingLabel)],
    ['age bands', ageBands.map(ageBandLabel)],
    ['quick filters', quickFilters.map(quickFilterLabel)],
    ['kinds', taskKinds.map(registerKindLabel)],
  ])('tell the %s apart', (_, words) => {
    expect(new Set(words).size).toBe(words.length);
    expect(words.every((word) => word.trim() !== '')).toBe(true);
  });
});

describe('the age bands', () => {
  it('follow each other day by day, from the day before', () => {
    const spans = ageBands.map((band) => bandSpan(band, '2026-03-01'));
    expect(spans).toEqual([
      { from: '2026-02-14', to: '2026-02-28' },
      { from: '2026-01-30', to: '2026-02-13' },
      { from: '2025-12-31', to: '2026-01-29' },
      { from: '0000-01-01', to: '2025-12-30' },
    ]);
  });
});
