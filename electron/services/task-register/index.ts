import {
  type AgeBand,
  ageBands,
  quickFilters,
  type RegisterFilter,
  type RegisterGrouping,
  type RegisterSort,
  wholeRegister,
} from '../../../shared/domain/task-register/index.ts';
import type { TaskTerm } from '../../../shared/domain/tasks/index.ts';
import { registerCounts, registerIds, registerRows } from '../../database/queries/task-register.ts';
import type { ReadContext } from '../context.ts';
import { askedOf, groupOf, orderOf } from './asking.ts';
import { groupsOf } from './groups.ts';
import { registerRow } from './rows.ts';

export { taskBoard } from './board.ts';

/** A stretch of the register: of one group, or of the whole where `group` is null. */
export interface RegisterSlice {
  readonly group: string | null;
  readonly offset: number;
  readonly limit: number;
}

/** Which rows are asked for, in which order; `asOf` is an ISO day. */
export interface RegisterPage {
  readonly asOf: string;
  readonly filter: RegisterFilter;
  readonly sort: { readonly by: RegisterSort; readonly desc: boolean };
  readonly grouping: RegisterGrouping | null;
  readonly slices: readonly RegisterSlice[];
}

/** Ids of stretches of the register, one list a stretch: what a selection over rows not loaded holds. */
export function registerPageIds(context: ReadContext, { asOf, filter, ...page }: RegisterPage) {
  const asked = askedOf(context, filter, asOf);
  const order = orderOf(context, page.sort);
  return {
    slices: page.slices.map(({ group, offset, limit }) =>
      registerIds(context.db, groupOf(asked, page.grouping, group), order, { offset, limit }),
    ),
  };
}

/** Rows of stretches of the register, one list a stretch. */
export function registerPage(context: ReadContext, page: RegisterPage) {
  const asked = askedOf(context, wholeRegister, page.asOf);
  return {
    slices: registerPageIds(context, page).slices.map((ids) =>
      registerRows(context.db, ids, asked.day).map((record) => registerRow(record, page.asOf)),
    ),
  };
}

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

/** What the fields of the filter can be set to, each with how many tasks it has. */
export function registerChoices(context: ReadContext, { asOf }: { readonly asOf: string }) {
  const asked = askedOf(context, wholeRegister, asOf);
  const of = (grouping: RegisterGrouping) =>
    groupsOf(context.db, asked, grouping).map(({ key, title, count }) => ({ key, title, count }));
  return {
    lead: of('lead'),
    area: of('area'),
    notice: of('notice'),
    watcher: of('watcher'),
    month: of('month'),
  };
}
