import type { ChartRef } from '../../shared/contract/index.ts';
import { periodsBeside } from '../../shared/domain/indicators/index.ts';
import { monthCode } from './seeded.ts';

/** How many figures are seeded: areas by indicators by months. */
export interface FiguresSize {
  readonly areas: number;
  readonly indicators: number;
  readonly months: number;
}

/** The figures as many as the screens are to stay quick with, and a tenth of them. */
export const LARGE_FIGURES: FiguresSize = { areas: 46, indicators: 50, months: 144 };
export const SMALL_FIGURES: FiguresSize = { ...LARGE_FIGURES, months: 14 };

const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${String(at + 1).padStart(2, '0')}`);

/** Codes of the made-up areas, which stand all the time. */
export const areaCodes = numbered('MAU', LARGE_FIGURES.areas);

/** Codes of the made-up indicators: monthly counts. */
export const indicatorCodes = numbered('TC', LARGE_FIGURES.indicators);

/** Codes of so many months up to the last one seeded. */
export function lastMonths(count: number): string[] {
  const { months } = LARGE_FIGURES;
  return Array.from({ length: count }, (_, at) => monthCode(months - count + at));
}

/** The grid of one month: every area by every indicator. */
export const GRID = {
  indicators: indicatorCodes,
  areas: areaCodes,
  periods: periodsBeside(lastMonths(1)),
};

/** Every area by every month, of one indicator. */
export const HEAT: ChartRef = {
  ...{ kind: 'heat', periodKind: null, from: null, to: null, boundaries: null, extras: [] },
  indicator: 'TC01',
  areas: areaCodes,
};

/** Totals of the province by month, of every indicator. */
export function wholeSums({ months }: FiguresSize) {
  return {
    indicators: indicatorCodes,
    groups: [{ id: 'province', areas: 'all' as const }],
    periods: lastMonths(months),
    boundaries: null,
  };
}
