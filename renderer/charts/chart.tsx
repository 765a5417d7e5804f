import type { ChartSpec } from '../../shared/charts/index.ts';
import { BarsChart, keyHeight, rowHeight } from './bars-chart.tsx';
import { footHeight, headHeight } from './chart-frame.tsx';
import type { DrawnChart } from './drawn.ts';
import { HeatChart, heatHead, heatRow } from './heat-chart.tsx';
import { columnsFor, MultiplesChart, multiplesLayout } from './multiples-chart.tsx';
import { TrendChart, trendLayout } from './trend-chart.tsx';

/** The height in which a chart of a width stands well, in pixels. */
export function chartHeight(spec: ChartSpec, width: number): number {
  const around = headHeight(spec, width) + footHeight(spec, width, []);
  switch (spec.kind) {
    case 'trend': {
      const names = spec.series.map(({ name }) => name);
      const tall = around + Math.min(Math.max(width * 0.34, 15 * names.length + 10, 200), 460) + 30;
      return Math.round(tall + (names.length > 30 ? footHeight(spec, width, names) : 0));
    }
    case 'multiples': {
      const rows = Math.ceil(spec.series.length / columnsFor(spec.series.length, width));
      return Math.round(around + Math.max(rows, 1) * 150);
    }
    case 'bars':
      return around + keyHeight + 6 + (rowHeight(spec.groups.length) + 6) * Math.max(spec.rows.length, 1);
    case 'heat':
      return around + heatHead + 6 + heatRow * Math.max(spec.series.length, 1);
  }
}

/** The label of the time axis nearest to a place in a chart; null outside of it, and for charts without such an axis. */
export function cursorAt(
  spec: ChartSpec,
  size: { readonly width: number; readonly height: number },
  spot: { readonly x: number; readonly y: number },
): number | null {
  if (spec.kind !== 'trend' && spec.kind !== 'multiples') return null;
  const plots =
    spec.kind === 'trend'
      ? [trendLayout(spec, size.width, size.height).plot]
      : multiplesLayout(spec, size.width, size.height).panels.map(({ plot }) => plot);
  const plot = plots.find(
    ({ left, right, top, bottom }) =>
      spot.x >= left - 4 && spot.x <= right + 4 && spot.y >= top - 4 && spot.y <= bottom + 4,
  );
  if (!plot || spec.xLabels.length === 0) return null;
  const last = spec.xLabels.length - 1;
  const at = Math.round(((spot.x - plot.left) / (plot.right - plot.left)) * last);
  return Math.min(Math.max(at, 0), last);
}

interface ChartProps {
  readonly spec: ChartSpec;
  readonly width: number;
  readonly height?: number;
  readonly cursor?: number | null;
}

function Drawing(props: DrawnChart<ChartSpec>) {
  const { spec, ...rest } = props;
  switch (spec.kind) {
    case 'trend':
      return <TrendChart spec={spec} {...rest} />;
    case 'multiples':
      return <MultiplesChart spec={spec} {...rest} />;
    case 'bars':
      return <BarsChart spec={spec} {...rest} />;
    case 'heat':
      return <HeatChart spec={spec} {...rest} />;
  }
}

/** Any chart from its spec, as one SVG that stands by itself. */
export function Chart({ spec, width, height = chartHeight(spec, width), cursor = null }: ChartProps) {
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={[spec.title, spec.subtitle].filter(Boolean).join(', ')}
    >
      <Drawing {...{ spec, width, height, cursor }} />
    </svg>
  );
}
