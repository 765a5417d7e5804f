import {
  type AgeBand,
  ageBands,
  quickFilters,
  type RegisterFilter,
  type RegisterGrouping,
} from '../../../shared/domain/task-register/index.ts';
import type { TaskTerm } from '../../../shared/domain/tasks/index.ts';
import { registerCounts } from '../../database/queries/task-register.ts';
import type { ReadContext } from '../context.ts';
import { askedOf } from './asking.ts';
import { groupsOf } from './groups.ts';

const sumOf = <Part>(parts: readonly Part[], value: (part: Part) => number): number =>
  parts.reduce((sum, part) => sum + value(part), 0);

const bandStarts: Readonly<Record<AgeBand, number>> = { '1-15': 1, '16-30': 16, '31-60': 31, 'over-60': 61 };

/** Every term, in the order of the totals line. */
const terms: readonly TaskTerm[] = [
  'late',
  'due-soon',
  'in-term',
  'no-deadline',
  'done-on-time',
  'done-late',
];

/** What the register holds on the day `asOf` (ISO) under a filter, and its groups where it has any. */
export function registerTotals(
  context: ReadContext,
  {
    asOf,
    filter,
    grouping,
  }: {
    readonly asOf: string;
    readonly filter: RegisterFilter;
    readonly grouping: RegisterGrouping | null;
  },
) {
  const asked = askedOf(context, filter, asOf);
  const { quick, terms: counted } = registerCounts(context.db, asked);
  const of = (term: TaskTerm) =>
    sumOf(
      counted.filter((part) => part.term === term),
      ({ count }) => count,
    );
  return {
    total: sumOf(counted, ({ count }) => count),
    quick: quickFilters.map((name) => ({ name, count: quick[name] ?? 0 })),
    terms: terms.map((term) => ({ term, count: of(term) })),
    bands: ageBands.map((band) => ({
      band,
      count: sumOf(
        counted.filter(({ term, daysLate }) => term === 'late' && daysLate === bandStarts[band]),
        ({ count }) => count,
      ),
    })),
    restricted: sumOf(counted, ({ restricted }) => restricted),
    groups: grouping === null ? null : groupsOf(context.db, asked, grouping),
  };
}
