export {
  comparePeriods,
  nextPeriod,
  type Period,
  type PeriodKind,
  parsePeriod,
  periodsOfYear,
  samePeriodLastYear,
} from './periods.ts';
export { type PlacedValue, ratesOf } from './rates.ts';
