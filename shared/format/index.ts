export { formatDate, formatDateLong, formatPeriodDate, isIsoDate, parseTypedDate } from './dates.ts';
export { formatNumber, parseNumber } from './numbers.ts';
export { compareVi, fold, foldLoose, givenNameKey } from './text.ts';
