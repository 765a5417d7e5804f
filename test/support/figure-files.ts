import { writeXlsx } from 'hucre/xlsx';
import { figureLines, lineHeads } from '../../build/bench/figure-lines.ts';
import type { FigureMapping } from '../../shared/domain/figure-files/index.ts';

/** A cell of a made-up file. */
export type MadeCell = string | number | Date | null;

/** A workbook of sheets by their names. */
export function aWorkbook(
  sheets: Readonly<Record<string, readonly (readonly MadeCell[])[]>>,
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })),
  });
}

/** A text file of cells between separators. */
export function aTextFile(rows: readonly (readonly MadeCell[])[], separator: string): string {
  return rows.map((row) => row.map((cell) => String(cell ?? '')).join(separator)).join('\r\n');
}

/** A mapping of four columns, area, indicator, period and value, under a row of heads. */
export function aMapping(over: Partial<FigureMapping> = {}): FigureMapping {
  return {
    head: 1,
    columns: [
      { use: 'area' },
      { use: 'indicator' },
      { use: 'period' },
      { use: 'value', head: null, numbers: 'vi', factor: 1 },
    ],
    fixed: { indicator: null, area: null, period: null, year: null },
    fillDown: false,
    provisional: false,
    chosen: { areas: [], indicators: [], units: [] },
    ...over,
  };
}

/** Lines of made-up figures: area, indicator, period, value. */
export function longLines(count: number): MadeCell[][] {
  return figureLines(count).map(({ areaName, indicator, periodName, value }) => [
    areaName,
    indicator,
    periodName,
    value,
  ]);
}

/** Heads of such lines. */
export const longHeads = lineHeads.slice(0, 4);

/** A workbook of figures in the long form with how it is read. */
export async function sheetOf(lines: readonly (readonly MadeCell[])[]) {
  return { bytes: await aWorkbook({ 'Số liệu': [longHeads, ...lines] }), sheet: null, mapping: aMapping() };
}

/** A text file of figures with how it is read. */
export function textOf(text: string, mapping: FigureMapping = aMapping()) {
  return { bytes: new TextEncoder().encode(text), sheet: null, mapping };
}
