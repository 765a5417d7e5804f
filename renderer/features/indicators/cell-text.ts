import { everyDecimal } from '../../../shared/domain/indicators/index.ts';
import { formatNumber, parseNumber } from '../../../shared/format/index.ts';

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
