import { parseNumber } from '../../format/index.ts';

/** How the numbers of a column are written: "77.897,5" the Vietnamese way, "77,897.5" the English way. */
export type NumberStyle = 'vi' | 'en';

const spaces = /[\s\u00a0\u202f]/g;
/** Longer than any figure; past it a double loses digits. */
const longest = 24;
const english = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;
const minus = /[\u2212\u2013]/g;

/** The number that a text of that style is; null where it is none. */
export function readNumber(text: string, style: NumberStyle): number | null {
  if (text.length > longest) return null;
  const close = text.replace(spaces, '').replace(minus, '-');
  if (style === 'vi') return parseNumber(close);
  return english.test(close) ? Number(close.replaceAll(',', '')) : null;
}

/** Which style a text can only be: null where it is read alike by both, or could be either ("77.897", "77,897"), or is no number. */
function onlyStyle(text: string): NumberStyle | null {
  const asVietnamese = readNumber(text, 'vi');
  const asEnglish = readNumber(text, 'en');
  if (asVietnamese !== null && asEnglish === null) return 'vi';
  return asEnglish !== null && asVietnamese === null ? 'en' : null;
}

/** Whether both styles read a text, each another number. */
export function isAmbiguous(text: string): boolean {
  const asVietnamese = readNumber(text, 'vi');
  const asEnglish = readNumber(text, 'en');
  return asVietnamese !== null && asEnglish !== null && asVietnamese !== asEnglish;
}

/**
 * The style of a column by its texts: the one that only fits most of them, and where none tells, the Vietnamese one if
 * nothing in it can be read in two ways; null where the clerk has to say.
 */
export function guessStyle(texts: readonly string[]): NumberStyle | null {
  let balance = 0;
  let ambiguous = false;
  for (const text of texts) {
    const only = onlyStyle(text);
    if (only !== null) balance += only === 'vi' ? 1 : -1;
    else if (isAmbiguous(text)) ambiguous = true;
  }
  if (balance !== 0) return balance > 0 ? 'vi' : 'en';
  return ambiguous ? null : 'vi';
}
