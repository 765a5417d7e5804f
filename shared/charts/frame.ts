import type { ChartFigure, ChartFigures, ChartPeriod, Decision } from './figures.ts';
import type { ChartMark, ChartPoint } from './index.ts';

const madeUp = 'SỐ LIỆU MẪU';

/** A figure as a point of a chart. */
export function pointOf(figure: ChartFigure): ChartPoint {
  const { value, provisional, estimated, why } = figure;
  return {
    ...{ value, provisional },
    ...(estimated ? { estimated: true as const } : {}),
    ...(why === null ? {} : { why }),
  };
}

/** What a chart says around its figures: unit, mark of made-up ones, source, methods of estimates. */
export function frameOf(figures: ChartFigures, shown: readonly ChartFigure[], more: readonly string[] = []) {
  const { indicator, source } = figures;
  const methods = new Set(shown.map(({ method }) => method).filter((method) => method !== null));
  const notes = [...more, ...methods];
  return {
    title: indicator.name,
    unit: indicator.unit,
    decimals: indicator.decimals,
    sampleMark: shown.some(({ isSample }) => isSample) ? madeUp : null,
    sourceNote: source,
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

/** Where a day falls on an axis of periods, in steps from the middle of the first; null where it falls outside. */
export function placeOnAxis(day: string, periods: readonly ChartPeriod[]): number | null {
  const at = periods.findIndex(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const period = periods[at];
  if (!period) return null;
  const length = dayNumber(period.endsOn) - dayNumber(period.startsOn) + 1;
  return at - 0.5 + (dayNumber(day) - dayNumber(period.startsOn) + 0.5) / length;
}

/** Decisions as numbered lines, in the order of their days; those outside the axis are left out. */
export function marksOf(decisions: readonly Decision[], periods: readonly ChartPeriod[]): ChartMark[] {
  return decisions
    .map((decision) => ({ ...decision, at: placeOnAxis(decision.issuedOn, periods) }))
    .filter((decision): decision is typeof decision & { at: number } => decision.at !== null)
    .sort((a, b) => a.issuedOn.localeCompare(b.issuedOn) || a.noticeId - b.noticeId)
    .map(({ at, label, noticeId }, index) => ({ number: index + 1, at, label, noticeId }));
}

/** "Quý I/2014 - Quý IV/2018", or the one period. */
export function spanWords(periods: readonly ChartPeriod[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return '';
  return first.code === last.code ? last.shown : `${first.label} - ${last.label}`;
}
