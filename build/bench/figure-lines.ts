import { areaRows } from '../../electron/database/reference/areas.ts';

/** One made-up figure: its place by codes, and how a file names it. */
export interface FigureLine {
  readonly area: string;
  readonly areaName: string;
  readonly indicator: string;
  readonly period: string;
  readonly periodName: string;
  readonly value: number;
}

const monthly = ['CR01', 'CR02', 'CR04', 'CR07', 'DR01', 'DR02', 'DR03', 'DR04', 'DR05', 'DR14'];
const communes = areaRows.filter(({ kind }) => kind === 'commune');
const firstMonth = 12 * 2025 + 7;

/** Made-up figures of the communes by month from 8/2025 on, as many as asked for. */
export function figureLines(count: number): FigureLine[] {
  return Array.from({ length: count }, (_, at) => {
    const month = firstMonth + Math.floor(at / (communes.length * monthly.length));
    const { code: area = '', name: areaName = '' } = communes[at % communes.length] ?? {};
    const [year, part] = [Math.floor(month / 12), (month % 12) + 1];
    return {
      ...{ area, areaName },
      indicator: monthly[Math.floor(at / communes.length) % monthly.length] ?? '',
      period: `${year}-${String(part).padStart(2, '0')}`,
      periodName: `Tháng ${part}/${year}`,
      value: at,
    };
  });
}

/** Heads of a file of such lines. */
export const lineHeads = ['Địa bàn', 'Chỉ tiêu', 'Kỳ báo cáo', 'Số liệu', 'Ghi chú'];
