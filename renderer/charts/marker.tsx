import { chartInk, type SeriesStyle } from './series-style.ts';

const paths = {
  circle: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  square: 'M-3.5 -3.5h7v7h-7z',
  diamond: 'M0 -5L4.5 0L0 5L-4.5 0z',
  up: 'M0 -4.5L4.5 3.5H-4.5z',
  down: 'M0 4.5L4.5 -3.5H-4.5z',
  cross: 'M-1.5 -4.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z',
  bar: 'M-1.5 -5h3v10h-3z',
  hexagon: 'M-4.5 0L-2.2 -4H2.2L4.5 0L2.2 4H-2.2z',
} as const;

interface MarkerProps {
  readonly x: number;
  readonly y: number;
  readonly style: SeriesStyle;
  /** A provisional value is drawn hollow. */
  readonly hollow: boolean;
}

/** Mark of one point. */
export function MarkerShape({ x, y, style, hollow }: MarkerProps) {
  return (
    <path
      d={paths[style.marker]}
      transform={`translate(${x} ${y})`}
      fill={hollow ? chartInk.ground : style.color}
      stroke={style.color}
      strokeWidth={1.5}
    />
  );
}
