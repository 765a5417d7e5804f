import { writeXlsx } from 'hucre/xlsx';
import { areaRows } from '../../electron/database/reference/areas.ts';
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

const monthly = ['CR01', 'CR02', 'CR04', 'CR07', 'DR01', 'DR02', 'DR03', 'DR04', 'DR05', 'DR14'];
const communes = areaRows.filter(({ kind }) => kind === 'commune').map(({ name }) => name);
const firstMonth = 12 * 2025 + 7;

/** Lines of made-up figures of the communes by month from 8/2025 on: area, indicator, period, value. */
export function longLines(count: number): MadeCell[][] {
  return Array.from({ length: count }, (_, at) => {
    const month = firstMonth + Math.floor(at / (communes.length * monthly.length));
    return [
      communes[at % communes.length] ?? '',
      monthly[Math.floor(at / communes.length) % monthly.length] ?? '',
      `Tháng ${(month % 12) + 1}/${Math.floor(month / 12)}`,
      at,
    ];
  });
}

/** Heads of such lines. */
export const longHeads = ['Địa bàn', 'Chỉ tiêu', 'Kỳ báo cáo', 'Số liệu'];
