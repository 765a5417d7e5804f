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
