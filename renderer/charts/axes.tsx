import { type Scale, textWidth } from '../../shared/charts/geometry.ts';
import type { ChartMark } from '../../shared/charts/index.ts';
import { axisDecimals, axisTicks } from '../../shared/charts/ticks.ts';
import { formatNumber } from '../../shared/format/index.ts';
import { chartInk } from './series-style.ts';

/** The rectangle that lines are drawn in, in pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface ValueAxisProps {
  readonly plot: Plot;
  readonly marks: readonly number[];
  readonly y: Scale;
  readonly decimals: number;
  readonly size?: number;
}

/** Marks and grid of a value axis; it begins at 0. */
export function ValueAxis({ plot, marks, y, decimals, size = 12 }: ValueAxisProps) {
  const kept = axisDecimals(marks.at(-1) ?? 0, decimals);
  const grid = marks.map((mark) => `M${plot.left} ${y(mark)}H${plot.right}`).join('');
  return (
    <g fontSize={size} fill={chartInk.soft}>
      <path d={grid} stroke={chartInk.line} />
      {marks.map((mark) => (
        <text key={mark} x={plot.left - 6} y={y(mark) + size / 3} textAnchor="end">
          {formatNumber(mark, kept)}
        </text>
      ))}
    </g>
  );
}

interface TimeAxisProps {
  readonly plot: Plot;
  readonly labels: readonly string[];
  readonly x: Scale;
  readonly size?: number;
  /** Whether the first and last label alone are shown, within the plot: another one stands beside it. */
  readonly within?: boolean;
}

/** Labels of a time axis, as many as have room. */
export function TimeAxis({ plot, labels, x, size = 12, within = false }: TimeAxisProps) {
  const anchorOf = (at: number): 'start' | 'middle' | 'end' => {
    if (within && at === 0) return 'start';
    return within && at === labels.length - 1 ? 'end' : 'middle';
  };
  const room = plot.right - plot.left;
  const widest = labels.reduce((most, label) => Math.max(most, textWidth(label, size)), 0) + 14;
  const most = Math.max(1, Math.floor(room / widest) + 1);
  const outermost = labels.filter((_, at) => at === 0 || (at === labels.length - 1 && 2 * widest <= room));
  const shown = new Set(within ? outermost : axisTicks(labels, most));
  return (
    <g fontSize={size} fill={chartInk.soft}>
      <path d={`M${plot.left} ${plot.bottom}H${plot.right}`} stroke={chartInk.soft} />
      {labels.map((label, at) =>
        shown.has(label) ? (
          <text key={label} x={x(at)} y={plot.bottom + size + 6} textAnchor={anchorOf(at)}>
            {label}
          </text>
        ) : null,
      )}
    </g>
  );
}

/** Decisions as numbered lines across the plot. */
export function DecisionLines(props: {
  readonly plot: Plot;
  readonly marks: readonly ChartMark[];
  readonly x: Scale;
  readonly numbered: boolean;
}) {
  const { plot, marks, x, numbered } = props;
  return (
    <g fontSize={10} fill={chartInk.text}>
      {marks.map(({ number, at }) => {
        const place = Math.min(Math.max(x(at), plot.left), plot.right);
        return (
          <g key={number}>
            <path d={`M${place} ${plot.top}V${plot.bottom}`} stroke={chartInk.soft} strokeDasharray="2 2" />
            {numbered ? (
              <>
                <circle cx={place} cy={plot.top - 8} r={8} fill={chartInk.ground} stroke={chartInk.soft} />
                <text x={place} y={plot.top - 4.5} textAnchor="middle">
                  {number}
                </text>
              </>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
