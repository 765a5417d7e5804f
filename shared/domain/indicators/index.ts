export { type AreaVersion, areaHistory } from './boundaries.ts';
export {
  type CheckedIndicator,
  cellWarnings,
  likePeriods,
  periodsBeside,
  type Warning,
} from './cell-checks.ts';
export { type CellContent, cellText, everyDecimal, readAbsence, readCell } from './cell-text.ts';
export { type Definition, definitionFaults } from './definitions.ts';
export { domains } from './domains.ts';
export { indicatorsDue } from './due.ts';
export type { Figure, Formula } from './figure.ts';
export { proposedIndicator } from './figure-match.ts';
export { absenceWords, methodWords, periodWithDays } from './figure-words.ts';
export { type Odd, oddities } from './oddities.ts';
export { finerPeriods, type PeriodBook, periodBook } from './period-book.ts';
export {
  comparePeriods,
  nextPeriod,
  type Period,
  type PeriodKind,
  parsePeriod,
  periodsBefore,
  periodsOfYear,
  previousPeriod,
  samePeriodLastYear,
  yearOf,
} from './periods.ts';
export { keyOf, type Place } from './place.ts';
export { type ReportingState, reportingState, reportingWords, wholeShare } from './reporting.ts';
export { copiedWarning, partWarning, provinceWarning } from './set-checks.ts';
export { defaultFigureSettings, type FigureSettings } from './settings.ts';
export { type AskedAreas, wholeProvince } from './shares.ts';
export { figureOver, type Sources, type StoredValue } from './totals.ts';
