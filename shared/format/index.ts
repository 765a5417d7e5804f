export { formatDate, formatDateLong, formatPeriodDate, parseTypedDate } from './dates.ts';
export { formatNumber, parseNumber } from './numbers.ts';
export { compareVi, fold, foldLoose } from './text.ts';
