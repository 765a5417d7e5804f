export { type BoardEntry, boardColumns, boardRates } from './board.ts';
export {
  type RegisterColumn,
  type RegisterEntry,
  registerColumn,
  registerColumns,
  registerText,
} from './columns.ts';
export {
  type AgeBand,
  ageBandLabel,
  ageBands,
  bandSpan,
  groupingLabel,
  type QuickFilter,
  quickFilterLabel,
  quickFilters,
  type RegisterFilter,
  type RegisterGrouping,
  type RegisterSort,
  registerGroupings,
  registerKindLabel,
  registerSorts,
  wholeRegister,
  withinGroup,
} from './filter.ts';
export { filterWords, type NameOfKey, type RegisterView, wholeView } from './view.ts';
