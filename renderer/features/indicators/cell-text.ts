import { fold, formatNumber, parseNumber } from '../../../shared/format/index.ts';

/** What a cell of the grid holds. */
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
const everyDecimal = 6;

/** A stored value as the grid shows it: with every decimal that was typed, since what is seen there is written back. */
export function cellText({ value, absence, isNil }: CellContent): string {
  if (isNil) return nil.words;
  if (value !== null) return formatNumber(value, everyDecimal);
  return absences.find((one) => one.absence === absence)?.words ?? '';
}

/**
 * Reads what was typed: a Vietnamese number, "k" or "không phát sinh", "-" or "chưa báo cáo", "x" or "không áp dụng".
 * Null where it is none of them.
 */
export function readCell(text: string): CellContent | null {
  const typed = fold(text.trim());
  const absent = absences.find(({ words, short }) => typed === short || typed === fold(words));
  if (absent) return { value: null, absence: absent.absence, isNil: false };
  if (typed === nil.short || typed === fold(nil.words)) return { value: 0, absence: null, isNil: true };
  const value = parseNumber(text);
  return value === null ? null : { value, absence: null, isNil: false };
}

/** Rows and columns of a block copied from a spreadsheet. */
export function pastedBlock(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** A block of cells as a spreadsheet takes it in. */
export function copiedBlock(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

const anySpace = /[\s\u00a0\u202f]/g;

/** What a number that is not written the Vietnamese way may mean, as it would be written; the clerk chooses, nothing is guessed. */
export function possibleReadings(text: string): string[] {
  const close = text.trim().replace(anySpace, '');
  const isEnglish = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(close);
  const readings = [
    close,
    ...(isEnglish ? [close.replaceAll(',', '').replace('.', ',')] : []),
    ...(/^-?\d+\.\d+$/.test(close) ? [close.replace('.', ','), close.replace('.', '')] : []),
  ];
  return [
    ...new Set(
      readings.flatMap((reading) => {
        const value = parseNumber(reading);
        return value === null ? [] : [formatNumber(value, everyDecimal)];
      }),
    ),
  ];
}
