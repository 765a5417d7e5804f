import { wholeProvince } from '../domain/indicators/index.ts';
import { compareVi, formatNumber } from '../format/index.ts';
import { changeOf } from './change.ts';
import type { ChartArea, ChartFigure, ChartFigures, ChartPeriod } from './figures.ts';
import { frameOf, pointOf } from './frame.ts';
import type { BarRow, BarsSpec } from './index.ts';
import { meanName } from './trend.ts';

/** Kinds of charts over the areas of one period. */
export type BarKind = 'ranking' | 'year-on-year' | 'share' | 'target';

interface Ranked {
  readonly area: ChartArea;
  readonly figure: ChartFigure;
}

/** The areas of a chart, not the province beside its parts: the greatest first; those without a figure last, each group by name where alike. */
export function ranked(figures: ChartFigures, period: string): Ranked[] {
  const { areas } = figures;
  return areas
    .filter(({ code }) => code !== wholeProvince || areas.length === 1)
    .map((area) => ({ area, figure: figures.at(area.code, period) }))
    .sort((a, b) => {
      const [one, other] = [a.figure.value, b.figure.value];
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return other - one || compareVi(a.area.name, b.area.name);
    });
}

function percentWords(part: number, whole: number): string {
  return `${formatNumber((part / whole) * 100, 1)}%`;
}

function row({ area, figure }: Ranked, more: Partial<BarRow> = {}): BarRow {
  const { code: id, name } = area;
  return { id, name, points: [pointOf(figure)], target: null, note: null, ...more };
}

function meanLine(figures: ChartFigures, period: ChartPeriod): BarsSpec['reference'] {
  const { value } = figures.mean(period.code);
  return value === null ? null : { name: meanName(figures), value };
}

function barsOf(
  figures: ChartFigures,
  period: ChartPeriod,
  rows: readonly BarRow[],
  more: Partial<BarsSpec> & { readonly shown: readonly ChartFigure[]; readonly told?: readonly string[] },
): BarsSpec {
  const { shown, told = [], ...over } = more;
  return {
    kind: 'bars',
    ...frameOf(figures, shown, told),
    subtitle: period.shown,
    groups: [period.label],
    rows,
    reference: null,
    noteTitle: null,
    ...over,
  };
}

function rankingSpec(figures: ChartFigures, period: ChartPeriod): BarsSpec {
  const places = ranked(figures, period.code);
  return barsOf(
    figures,
    period,
    places.map((place) => row(place)),
    { shown: places.map(({ figure }) => figure), reference: meanLine(figures, period) },
  );
}

function yearOnYearSpec(figures: ChartFigures, period: ChartPeriod): BarsSpec {
  const earlier = figures.before(period.code);
  const places = ranked(figures, period.code).map((place) => ({
    ...place,
    earlier: earlier ? figures.at(place.area.code, earlier.code) : null,
  }));
  const rows = places.map((place) => {
    const { code } = place.area;
    const points = [pointOf(place.figure), ...(earlier && place.earlier ? [pointOf(place.earlier)] : [])];
    const rests = earlier ? restsOnBoth(figures, code, period.code, earlier.code) : null;
    const change = changeOf(figures.indicator, place.figure.value, place.earlier?.value ?? null, rests);
    return row(place, { points, note: change?.words ?? null });
  });
  const shown = places.flatMap(({ figure, earlier: before }) => (before ? [figure, before] : [figure]));
  return barsOf(figures, period, rows, {
    shown,
    groups: [period.label, ...(earlier ? [earlier.label] : [])],
    noteTitle: 'So với cùng kỳ',
  });
}

/** The smaller of the counts that a figure rests on now and before; null where either is unknown. */
export function restsOnBoth(figures: ChartFigures, area: string, now: string, before: string): number | null {
  const [one, other] = [figures.restsOn(area, now), figures.restsOn(area, before)];
  return one === null || other === null
    ? null
    : figures.indicator.aggregation === 'ratio'
      ? Math.min(one, other)
      : Math.max(one, other);
}

/** Shares of the areas that have reported; of what has no sum there are none. */
function shareSpec(figures: ChartFigures, period: ChartPeriod): BarsSpec {
  const places = ranked(figures, period.code);
  const isRate = figures.indicator.aggregation === 'ratio';
  const reported = places.filter(({ figure }) => figure.value !== null).map(({ area }) => area.code);
  const missing = places.length - reported.length;
  const total = figures.over(reported, period.code).value ?? 0;
  const known = !isRate && total > 0;
  const rows = places.map((place) => {
    const { value } = place.figure;
    const share = known && value !== null ? (value / total) * 100 : null;
    const note =
      value === null ? null : `${formatNumber(value, figures.indicator.decimals)} ${figures.indicator.unit}`;
    return row({ ...place, figure: { ...place.figure, value: share } }, { note });
  });
  const told = isRate
    ? ['Tỷ lệ không cộng được nên không có tỷ trọng.']
    : missing > 0
      ? [`Tỷ trọng trong tổng của các địa bàn đã có số liệu; ${missing} địa bàn chưa có số liệu.`]
      : [];
  return barsOf(figures, period, rows, {
    shown: places.map(({ figure }) => figure),
    told,
    unit: '% của tổng',
    decimals: 1,
    noteTitle: 'Số liệu',
  });
}

function targetSpec(figures: ChartFigures, period: ChartPeriod): BarsSpec {
  const places = ranked(figures, period.code);
  const rows = places.map((place) => {
    const target = figures.target(place.area.code, period.code);
    const { value } = place.figure;
    const note =
      target === null
        ? 'chưa giao'
        : value === null || target === 0
          ? `giao ${formatNumber(target, figures.indicator.decimals)}`
          : `đạt ${percentWords(value, target)} mức giao ${formatNumber(target, figures.indicator.decimals)}`;
    return row(place, { target, note });
  });
  return barsOf(figures, period, rows, {
    shown: places.map(({ figure }) => figure),
    noteTitle: 'So với mức giao',
  });
}

/** Bars over the areas of a chart's last period; null where it has none. */
export function barsSpec(kind: BarKind, figures: ChartFigures): BarsSpec | null {
  const period = figures.periods.at(-1);
  if (!period) return null;
  switch (kind) {
    case 'ranking':
      return rankingSpec(figures, period);
    case 'year-on-year':
      return yearOnYearSpec(figures, period);
    case 'share':
      return shareSpec(figures, period);
    case 'target':
      return targetSpec(figures, period);
  }
}
