import { fold, formatNumber, parseNumber } from '../../format/index.ts';

/** What a cell of figures holds, typed or in a file. */
export interface CellContent {
  readonly value: number | null;
  readonly absence: 'not-reported' | 'not-applicable' | null;
  /** A nil return: 0 because nothing happened, not counted. */
  readonly isNil: boolean;
}

const absences = [
  { absence: 'not-reported', words: 'chưa báo cáo', short: '-' },
  { absence: 'not-applicable', words: 'không áp dụng', short: 'x' },
] as const;
const nil = { words: 'không phát sinh', short: 'k' };

/** Decimals that a double keeps of a figure of the office's size; more are noise of the arithmetic. */
export const everyDecimal = 6;

/** A stored value as a cell shows it: with every decimal that was typed, since what is seen there is written back. */
export function cellText({ value, absence, isNil }: CellContent): string {
  if (isNil) return nil.words;
  if (value !== null) return formatNumber(value, everyDecimal);
  return absences.find((one) => one.absence === absence)?.words ?? '';
}

/**
 * Reads words in place of a number: "k" or "không phát sinh", "-" or "chưa báo cáo", "x" or "không áp dụng".
 * Null where it is none of them.
 */
export function readAbsence(text: string): CellContent | null {
  const typed = fold(text.trim());
  const absent = absences.find(({ words, short }) => typed === short || typed === fold(words));
  if (absent) return { value: null, absence: absent.absence, isNil: false };
  return typed === nil.short || typed === fold(nil.words) ? { value: 0, absence: null, isNil: true } : null;
}

/** Reads what was typed: a Vietnamese number, or words in place of one. Null where it is neither. */
export function readCell(text: string): CellContent | null {
  const absent = readAbsence(text);
  if (absent) return absent;
  const value = parseNumber(text);
  return value === null ? null : { value, absence: null, isNil: false };
}
