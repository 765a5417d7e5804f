export { checkCharacter, checkLetters } from './check-character.ts';
export { formatDate, formatDateLong, formatPeriodDate, parseTypedDate } from './dates.ts';
export { plainKey, toneKey, toneSpellings } from './keys.ts';
export { formatNumber, parseNumber } from './numbers.ts';
export { parsePageRanges } from './page-ranges.ts';
export { compareVi, fold, foldLoose } from './text.ts';
export { formatTimeLeft, parseTypedTime } from './times.ts';
