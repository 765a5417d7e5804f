import type { ChartPeriod } from '../../../shared/charts/figures.ts';
import {
  finerPeriods,
  type Period,
  type PeriodBook,
  type PeriodKind,
  periodsOfYear,
  periodWithDays,
} from '../../../shared/domain/indicators/index.ts';

const longestAxis = 600;

/** A period as a chart shows it. */
export function chartPeriod(period: Period): ChartPeriod {
  return { ...period, shown: periodWithDays(period) };
}

/** Years that codes name, from the earliest to the one after the latest. */
function yearsOf(codes: ReadonlySet<string>): number[] {
  const years = [...codes].map((code) => Number(code.slice(0, 4)));
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 2 }, (_, at) => first + at);
}

/** Every period of a kind from the first to the last that has values of its own or of finer ones; the latest 600 at most. */
export function axisOver(valued: readonly string[], kind: PeriodKind, book: PeriodBook): Period[] {
  const codes = new Set(valued);
  if (codes.size === 0) return [];
  const has = ({ code }: Period): boolean =>
    codes.has(code) || finerPeriods(code).some((finer) => codes.has(finer));
  const all = yearsOf(codes).flatMap((year) => periodsOfYear(kind, year));
  const [first, last] = [all.findIndex(has), all.findLastIndex(has)];
  if (first < 0) return [];
  return all
    .slice(first, last + 1)
    .flatMap(({ code }) => book(code) ?? [])
    .slice(-longestAxis);
}
