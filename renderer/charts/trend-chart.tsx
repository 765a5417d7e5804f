import { fitted, labelPlaces, type Scale, scaleOf, textWidth } from '../../shared/charts/geometry.ts';
import type { ChartSeries, TrendSpec } from '../../shared/charts/index.ts';
import { valueTicks } from '../../shared/charts/ticks.ts';
import { formatNumber } from '../../shared/format/index.ts';
import { DecisionLines, type Plot, TimeAxis, ValueAxis } from './axes.tsx';
import { ChartFoot, ChartHead, footHeight, headHeight, LineKey } from './chart-frame.tsx';
import type { DrawnChart } from './drawn.ts';
import { Line } from './line.tsx';
import { chartFont, chartInk, stylesOf } from './series-style.ts';

const labelGap = 15;
const axisWidth = 56;
const marksEvery = 44;

function greatest(series: readonly ChartSeries[]): number {
  return series.reduce(
    (most, { points }) => points.reduce((best, { value }) => Math.max(best, value ?? 0), most),
    0,
  );
}

/** Where everything of a trend stands. */
export function trendLayout(spec: TrendSpec, width: number, height: number) {
  const names = spec.series.map(({ name }) => name);
  const head = headHeight(spec, width) + ((spec.marks ?? []).length > 0 ? 14 : 0);
  const bare = height - head - footHeight(spec, width, []) - 28;
  const direct = names.length * labelGap <= bare;
  const widest = names.reduce((most, name) => Math.max(most, textWidth(name, 12)), 0);
  const labels = direct ? Math.min(widest + 46, width * 0.28) : 16;
  const foot = footHeight(spec, width, direct ? [] : names);
  const plot: Plot = {
    left: axisWidth + 8,
    right: width - labels - 12,
    top: head,
    bottom: height - foot - 30,
  };
  const marks = valueTicks(greatest(spec.series));
  const last = Math.max(spec.xLabels.length - 1, 1);
  return {
    ...{ plot, direct, foot, marks },
    labelWidth: labels - 40,
    x: scaleOf(0, last, plot.left + 8, plot.right - 8),
    y: scaleOf(0, marks.at(-1) ?? 1, plot.bottom, plot.top),
  };
}

interface EndLabelsProps {
  readonly series: readonly ChartSeries[];
  readonly plot: Plot;
  readonly x: Scale;
  readonly y: Scale;
  readonly room: number;
}

/** The name of each line at its end, with its key; a thin stroke leads there where it had to move. */
function EndLabels({ series, plot, x, y, room }: EndLabelsProps) {
  const styles = stylesOf(series);
  const ends = series.map(({ points }) => {
    const at = points.findLastIndex(({ value }) => value !== null);
    return { x: at < 0 ? plot.right : x(at), y: at < 0 ? plot.bottom : y(points[at]?.value ?? 0) };
  });
  const places = labelPlaces(
    ends.map((end) => end.y),
    labelGap,
    plot.top,
    plot.bottom,
  );
  return (
    <g fontSize={12} fill={chartInk.text}>
      {series.map(({ id, name }, at) => {
        const [end, place, style] = [ends[at], places[at], styles[at]];
        if (!end || place === undefined || !style) return null;
        return (
          <g key={id}>
            <path
              d={`M${end.x + 6} ${end.y}L${plot.right + 8} ${place}`}
              stroke={chartInk.line}
              fill="none"
            />
            <LineKey x={plot.right + 8} y={place} style={style} />
            <text x={plot.right + 42} y={place + 4}>
              <title>{name}</title>
              {fitted(name, 12, room)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The values under the cursor, in a box beside it. */
function CursorBox(props: {
  readonly spec: TrendSpec;
  readonly at: number;
  readonly plot: Plot;
  readonly x: Scale;
}) {
  const { spec, at, plot, x } = props;
  const lines = spec.series.map(({ id, name, points }) => {
    const point = points[at];
    const value = point?.value ?? null;
    const text = value === null ? (point?.why ?? 'chưa có số liệu') : formatNumber(value, spec.decimals);
    return { id, text: fitted(`${name}: ${text}${point?.provisional ? ' (sơ bộ)' : ''}`, 12, 320) };
  });
  const title = spec.xLabels[at] ?? '';
  const width =
    lines.reduce((most, { text }) => Math.max(most, textWidth(text, 12)), textWidth(title, 12)) + 16;
  const height = 18 * (lines.length + 1) + 8;
  const left = x(at) + width + 12 > plot.right ? Math.max(4, x(at) - width - 12) : x(at) + 12;
  return (
    <g fontSize={12} fill={chartInk.text} pointerEvents="none">
      <path d={`M${x(at)} ${plot.top}V${plot.bottom}`} stroke={chartInk.text} />
      <rect
        x={left}
        y={plot.top}
        width={width}
        height={height}
        rx={3}
        fill={chartInk.ground}
        stroke={chartInk.soft}
      />
      <text x={left + 8} y={plot.top + 18} fontWeight={600}>
        {title}
      </text>
      {lines.map(({ id, text }, index) => (
        <text key={id} x={left + 8} y={plot.top + 36 + 18 * index}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** A trend over time: one line for each area, gaps left open, names at the lines' ends. */
export function TrendChart({ spec, width, height, cursor }: DrawnChart<TrendSpec>) {
  const { plot, direct, foot, marks, x, y, labelWidth } = trendLayout(spec, width, height);
  const styles = stylesOf(spec.series);
  return (
    <g fontFamily={chartFont}>
      <ChartHead spec={spec} width={width} />
      <ValueAxis plot={plot} marks={marks} y={y} decimals={spec.decimals} />
      <TimeAxis plot={plot} labels={spec.xLabels} x={x} />
      <DecisionLines plot={plot} marks={spec.marks ?? []} x={x} numbered />
      {spec.series.map((series, at) => {
        const style = styles[at];
        return style ? (
          <Line key={series.id} {...{ series, style, x, y }} every={marksEvery} offset={at} />
        ) : null;
      })}
      {direct ? <EndLabels series={spec.series} plot={plot} x={x} y={y} room={labelWidth} /> : null}
      <ChartFoot spec={spec} width={width} top={height - foot + 12} legend={!direct} />
      {cursor === null ? null : <CursorBox spec={spec} at={cursor} plot={plot} x={x} />}
    </g>
  );
}
