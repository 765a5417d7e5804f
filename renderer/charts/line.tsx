import { linePath, markedPoints, type Scale } from '../../shared/charts/geometry.ts';
import type { ChartSeries } from '../../shared/charts/index.ts';
import { Markers } from './marker.tsx';
import { chartInk, type SeriesStyle } from './series-style.ts';

interface LineProps {
  readonly series: ChartSeries;
  readonly style: SeriesStyle;
  readonly x: Scale;
  readonly y: Scale;
  /** Pixels between two marks. */
  readonly every: number;
  readonly offset: number;
}

/** One line with its marks: open at gaps, hollow where provisional, a grey halo where estimated. */
export function Line({ series: { points }, style, x, y, every, offset }: LineProps) {
  const spots = markedPoints(points, x(1) - x(0), every, offset).map((at) => ({
    x: Math.round(x(at) * 10) / 10,
    y: Math.round(y(points[at]?.value ?? 0) * 10) / 10,
    hollow: points[at]?.provisional === true,
  }));
  const estimated = points.flatMap(({ value, estimated: guessed }, at) =>
    guessed && value !== null ? [`M${x(at)} ${y(value)}h0`] : [],
  );
  return (
    <g>
      {estimated.length > 0 ? (
        <path d={estimated.join('')} stroke={chartInk.line} strokeWidth={18} strokeLinecap="round" />
      ) : null}
      <path
        d={linePath(points, x, y)}
        fill="none"
        stroke={style.color}
        strokeWidth={style.width}
        strokeDasharray={style.dash}
        strokeLinejoin="round"
      />
      <Markers
        style={style}
        full={spots.filter(({ hollow }) => !hollow)}
        hollow={spots.filter(({ hollow }) => hollow)}
      />
    </g>
  );
}
