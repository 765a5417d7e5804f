import { fitted, linePath, scaleOf } from '../../shared/charts/geometry.ts';
import type { ChartSeries, MultiplesSpec } from '../../shared/charts/index.ts';
import { valueTicks } from '../../shared/charts/ticks.ts';
import { formatNumber } from '../../shared/format/index.ts';
import { DecisionLines, type Plot, TimeAxis, ValueAxis } from './axes.tsx';
import { ChartFoot, ChartHead, footHeight, headHeight } from './chart-frame.tsx';
import type { DrawnChart } from './drawn.ts';
import { Line } from './line.tsx';
import { areaStyle, chartFont, chartInk } from './series-style.ts';

const leastPanel = 210;
const mostColumns = 4;
const panelHead = 22;
const axisRoom = 40;
const labelRoom = 20;

/** How many panels stand side by side. */
export function columnsFor(count: number, width: number): number {
  const room = Math.max(1, Math.min(mostColumns, Math.floor((width - 16) / leastPanel)));
  return Math.min(room, Math.max(1, Math.ceil(Math.sqrt(count * 1.4))));
}

/** Where everything of small multiples stands. */
export function multiplesLayout(spec: MultiplesSpec, width: number, height: number) {
  const head = headHeight(spec, width);
  const foot = footHeight(spec, width, []);
  const columns = columnsFor(spec.series.length, width);
  const rows = Math.max(1, Math.ceil(spec.series.length / columns));
  const panelWidth = (width - 16) / columns;
  const panelHeight = (height - head - foot) / rows;
  const lines = [...spec.series, ...(spec.reference ? [spec.reference] : [])];
  const most = lines.reduce(
    (greatest, { points }) => points.reduce((best, { value }) => Math.max(best, value ?? 0), greatest),
    spec.scaleTo ?? 0,
  );
  const panels = spec.series.map((series, at) => {
    const left = 8 + panelWidth * (at % columns);
    const top = head + panelHeight * Math.floor(at / columns);
    const plot: Plot = {
      left: left + axisRoom,
      right: left + panelWidth - 12,
      top: top + panelHead + 4,
      bottom: top + panelHeight - labelRoom - 6,
    };
    return { series, plot, top };
  });
  return { panels, foot, marks: valueTicks(most), last: Math.max(spec.xLabels.length - 1, 1) };
}

interface PanelProps {
  readonly spec: MultiplesSpec;
  readonly series: ChartSeries;
  readonly plot: Plot;
  readonly top: number;
  readonly marks: readonly number[];
  readonly cursor: number | null;
}

/** Words of a panel's head: the area, and its value at the cursor or in the last period. */
function headWords(spec: MultiplesSpec, { points }: ChartSeries, cursor: number | null): string {
  const value = points[cursor ?? points.length - 1]?.value ?? null;
  return value === null ? 'chưa có' : formatNumber(value, spec.decimals);
}

function Panel({ spec, series, plot, top, marks, cursor }: PanelProps) {
  const x = scaleOf(0, Math.max(spec.xLabels.length - 1, 1), plot.left + 4, plot.right - 4);
  const y = scaleOf(0, marks.at(-1) ?? 1, plot.bottom, plot.top);
  const words = headWords(spec, series, cursor);
  return (
    <g>
      <text x={plot.left} y={top + 16} fontSize={12} fontWeight={600} fill={chartInk.text}>
        <title>{series.name}</title>
        {fitted(series.name, 12, plot.right - plot.left - words.length * 7 - 8)}
      </text>
      <text x={plot.right} y={top + 16} fontSize={12} textAnchor="end" fill={chartInk.text}>
        {words}
      </text>
      <ValueAxis plot={plot} marks={halved(marks)} y={y} decimals={spec.decimals} size={10} />
      <TimeAxis plot={plot} labels={spec.xLabels} x={x} size={10} within />
      <DecisionLines plot={plot} marks={spec.marks ?? []} x={x} numbered={false} />
      {spec.reference ? (
        <path
          d={linePath(spec.reference.points, x, y)}
          fill="none"
          stroke="#777d84"
          strokeWidth={1.2}
          strokeDasharray="2 3"
        />
      ) : null}
      <Line
        series={series}
        style={areaStyle(0)}
        x={x}
        y={y}
        every={spec.xLabels.length > 24 ? 400 : 30}
        offset={0}
      />
      {cursor === null ? null : (
        <path d={`M${x(cursor)} ${plot.top}V${plot.bottom}`} stroke={chartInk.text} pointerEvents="none" />
      )}
    </g>
  );
}

/** Every second mark and the last: a little chart has little room. */
function halved(marks: readonly number[]): number[] {
  return marks.filter(
    (_, at) =>
      at === 0 || at === marks.length - 1 || (marks.length > 4 && at % 2 === 0 && at < marks.length - 2),
  );
}

/** One little chart for each area, all on one scale, so that heights compare. */
export function MultiplesChart({ spec, width, height, cursor }: DrawnChart<MultiplesSpec>) {
  const { panels, foot, marks } = multiplesLayout(spec, width, height);
  return (
    <g fontFamily={chartFont}>
      <ChartHead spec={spec} width={width} />
      {panels.map(({ series, plot, top }) => (
        <Panel key={series.id} {...{ spec, series, plot, top, marks, cursor }} />
      ))}
      <ChartFoot spec={spec} width={width} top={height - foot + 12} legend={false} />
    </g>
  );
}
