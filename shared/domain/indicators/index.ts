export { type AreaVersion, areaHistory } from './boundaries.ts';
export type { Figure, Formula } from './figure.ts';
export { absenceWords, methodWords, periodWithDays } from './figure-words.ts';
export { periodBook } from './period-book.ts';
export {
  comparePeriods,
  nextPeriod,
  type Period,
  type PeriodKind,
  parsePeriod,
  periodsOfYear,
  samePeriodLastYear,
} from './periods.ts';
export { ratesOf } from './rates.ts';
export { figureOver, type Sources, type StoredValue } from './totals.ts';
