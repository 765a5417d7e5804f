import type { ChartFigure, ChartFigures } from './figures.ts';
import { frameOf, marksOf, pointOf, spanWords } from './frame.ts';
import type { ChartSeries, HeatSpec, MultiplesSpec, TrendSpec } from './index.ts';

/** What areas are held against in a trend. */
export type Extra = 'mean' | 'last-year' | 'target' | 'decisions';

interface Drawn {
  readonly series: ChartSeries;
  readonly figures: readonly ChartFigure[];
}

const absent: ChartFigure = {
  ...{ value: null, provisional: false, isSample: false, estimated: false, why: null, method: null },
};

function drawn(
  figures: ChartFigures,
  head: Omit<ChartSeries, 'points'>,
  at: (period: string) => ChartFigure,
): Drawn {
  const found = figures.periods.map(({ code }) => at(code));
  return { series: { ...head, points: found.map(pointOf) }, figures: found };
}

/** The name of what one area has on average. */
export function meanName({ indicator }: ChartFigures): string {
  return indicator.aggregation === 'ratio' ? 'Toàn tỉnh' : 'Bình quân một địa bàn';
}

function areaLines(figures: ChartFigures): Drawn[] {
  return figures.areas.map(({ code, name }) =>
    drawn(figures, { id: code, name }, (period) => figures.at(code, period)),
  );
}

function meanLine(figures: ChartFigures): Drawn {
  return drawn(figures, { id: 'mean', name: meanName(figures), role: 'mean' }, figures.mean);
}

function lastYearLines(figures: ChartFigures): Drawn[] {
  return figures.areas.map(({ code, name }) =>
    drawn(figures, { id: `${code} before`, name: `${name}, cùng kỳ`, role: 'last-year' }, (period) => {
      const before = figures.before(period);
      return before ? figures.at(code, before.code) : absent;
    }),
  );
}

/** A target belongs to one area; over several it would be nobody's. */
function targetLine(figures: ChartFigures): Drawn[] {
  const [area, another] = figures.areas;
  if (!area || another) return [];
  const line = drawn(figures, { id: 'target', name: 'Chỉ tiêu giao', role: 'target' }, (period) => ({
    ...absent,
    value: figures.target(area.code, period),
  }));
  return line.figures.some(({ value }) => value !== null) ? [line] : [];
}

/** A trend over areas: gaps stay gaps; mean, target and same period of the year before where asked for. */
export function trendSpec(figures: ChartFigures, extras: readonly Extra[]): TrendSpec {
  const lines = [
    ...areaLines(figures),
    ...(extras.includes('mean') ? [meanLine(figures)] : []),
    ...(extras.includes('last-year') ? lastYearLines(figures) : []),
    ...(extras.includes('target') ? targetLine(figures) : []),
  ];
  const { periods, decisions } = figures;
  return {
    kind: 'trend',
    ...frameOf(
      figures,
      lines.flatMap((line) => line.figures),
    ),
    subtitle: spanWords(periods),
    xLabels: periods.map(({ label }) => label),
    series: lines.map(({ series }) => series),
    ...(extras.includes('decisions') ? { marks: marksOf(decisions, periods) } : {}),
  };
}

/** One little chart for each area, on one scale, the mean thin behind each. */
export function multiplesSpec(figures: ChartFigures, extras: readonly Extra[]): MultiplesSpec {
  const lines = areaLines(figures);
  const mean = extras.includes('mean') ? meanLine(figures) : null;
  const { periods, decisions } = figures;
  return {
    kind: 'multiples',
    ...frameOf(
      figures,
      [...lines, ...(mean ? [mean] : [])].flatMap((line) => line.figures),
    ),
    subtitle: spanWords(periods),
    xLabels: periods.map(({ label }) => label),
    series: lines.map(({ series }) => series),
    reference: mean?.series ?? null,
    ...(extras.includes('decisions') ? { marks: marksOf(decisions, periods) } : {}),
  };
}

/** Areas by periods, the darker the more. */
export function heatSpec(figures: ChartFigures): HeatSpec {
  const lines = areaLines(figures);
  return {
    kind: 'heat',
    ...frameOf(
      figures,
      lines.flatMap((line) => line.figures),
    ),
    subtitle: spanWords(figures.periods),
    xLabels: figures.periods.map(({ label }) => label),
    series: lines.map(({ series }) => series),
  };
}
