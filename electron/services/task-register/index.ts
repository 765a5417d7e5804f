import {
  type RegisterFilter,
  type RegisterGrouping,
  type RegisterSort,
  wholeRegister,
} from '../../../shared/domain/task-register/index.ts';
import { dueDays, registerIds, registerRows } from '../../database/queries/task-register.ts';
import type { ReadContext } from '../context.ts';
import { askedOf, groupOf, orderOf, registerDay } from './asking.ts';
import { groupsOf } from './groups.ts';
import { registerRow } from './rows.ts';

export { taskBoard } from './board.ts';
export { boardPaper, boardSheet } from './board-paper.ts';
export { type RegisterPaper, registerPaper, registerSheet } from './paper.ts';
export { registerTotals } from './totals.ts';
export { listViews, removeSavedView, renameSavedView, saveView } from './views.ts';

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

/** Those who watch over tasks of the register on the day `asOf` (ISO), in Vietnamese order. */
export function registerWatchers(context: ReadContext, { asOf }: { readonly asOf: string }) {
  return groupsOf(context.db, askedOf(context, wholeRegister, asOf), 'watcher').flatMap(({ key, title }) =>
    key === '' ? [] : [{ id: Number(key), name: title }],
  );
}

/** How many tasks fall due on each day from one to another, as they stand on the day `asOf`; days are ISO. */
export function taskDueDays(
  context: ReadContext,
  { asOf, ...span }: { readonly asOf: string; readonly from: string; readonly until: string },
) {
  return { days: dueDays(context.db, registerDay(context, asOf), span) };
}
