import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartSpec } from '../../shared/charts/index.ts';
import { axisDecimals, axisTicks, valueTicks } from '../../shared/charts/ticks.ts';
import { formatNumber } from '../../shared/format/index.ts';
import { ChartFoot, ChartHead, footHeight, headHeight } from './chart-frame.tsx';
import { MarkerShape } from './marker.tsx';
import { chartFont, chartInk, seriesStyle } from './series-style.ts';

interface TrendChartProps {
  readonly spec: ChartSpec;
  readonly width: number;
  readonly height: number;
  readonly animate: boolean;
}

type Row = Readonly<Record<string, string | number | null>>;

function rowsOf(spec: ChartSpec): Row[] {
  return spec.xLabels.map((x, at) => ({
    x,
    ...Object.fromEntries(spec.series.map(({ id, points }) => [id, points[at]?.value ?? null])),
  }));
}

function greatest(spec: ChartSpec): number {
  return spec.series.reduce(
    (most, { points }) => points.reduce((best, { value }) => Math.max(best, value ?? 0), most),
    0,
  );
}

const labelWidth = 76;
const tick = { fontFamily: chartFont, fontSize: 12, fill: chartInk.soft };

/** A trend over time: one line for each area, gaps left open, title, legend and notes inside the picture. */
export function TrendChart({ spec, width, height, animate }: TrendChartProps) {
  const foot = footHeight(spec);
  const marks = valueTicks(greatest(spec));
  const decimals = axisDecimals(greatest(spec), spec.decimals);
  return (
    <LineChart
      width={width}
      height={height}
      data={rowsOf(spec)}
      margin={{ top: headHeight, right: 28, bottom: foot, left: 8 }}
      title={spec.title}
      accessibilityLayer
    >
      <ChartHead spec={spec} width={width} />
      <CartesianGrid stroke={chartInk.line} vertical={false} />
      <XAxis
        dataKey="x"
        interval={0}
        ticks={axisTicks(spec.xLabels, Math.max(1, Math.floor((width - 100) / labelWidth)))}
        tick={tick}
        stroke={chartInk.soft}
        height={28}
      />
      <YAxis
        domain={[0, marks.at(-1) ?? 1]}
        ticks={marks}
        interval={0}
        tick={tick}
        stroke={chartInk.soft}
        width={56}
        tickFormatter={(value: number) => formatNumber(value, decimals)}
      />
      <Tooltip
        isAnimationActive={false}
        formatter={(value) =>
          typeof value === 'number' ? formatNumber(value, spec.decimals) : 'chưa có số liệu'
        }
      />
      {spec.series.map(({ id, name, points }, at) => {
        const style = seriesStyle(at);
        return (
          <Line
            key={id}
            dataKey={id}
            name={name}
            type="linear"
            stroke={style.color}
            strokeWidth={2}
            {...(style.dash === undefined ? {} : { strokeDasharray: style.dash })}
            connectNulls={false}
            isAnimationActive={animate}
            dot={({ cx, cy, index, key }) => {
              const point = points[index];
              return cx === undefined || cy === undefined || point === undefined || point.value === null ? (
                <g key={key} />
              ) : (
                <MarkerShape key={key} x={cx} y={cy} style={style} hollow={point.provisional} />
              );
            }}
          />
        );
      })}
      <ChartFoot spec={spec} width={width} top={height - foot + 16} />
    </LineChart>
  );
}
