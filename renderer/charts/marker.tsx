import { chartInk, type Marker, type SeriesStyle } from './series-style.ts';

/** Where a shape begins, from its middle, and its outline in steps from there. */
const shapes: Readonly<Record<Marker, readonly [dx: number, dy: number, steps: string]>> = {
  circle: [-4, 0, 'a4 4 0 1 0 8 0a4 4 0 1 0 -8 0'],
  square: [-3.5, -3.5, 'h7v7h-7z'],
  diamond: [0, -5, 'l4.5 5l-4.5 5l-4.5 -5z'],
  up: [0, -4.5, 'l4.5 8h-9z'],
  down: [0, 4.5, 'l4.5 -8h-9z'],
  cross: [-1.5, -4.5, 'h3v3h3v3h-3v3h-3v-3h-3v-3h3z'],
  bar: [-1.5, -5, 'h3v10h-3z'],
  hexagon: [-4.5, 0, 'l2.3 -4h4.4l2.3 4l-2.3 4h-4.4z'],
};

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One shape of mark at several spots, as one path. */
function markersPath(marker: Marker, spots: readonly Spot[]): string {
  const [dx, dy, steps] = shapes[marker];
  return spots.map(({ x, y }) => `M${x + dx} ${y + dy}${steps}`).join('');
}

/** Mark of one point, for a key. */
export function MarkerShape({ x, y, style }: Spot & { readonly style: SeriesStyle }) {
  return style.marker === null ? null : (
    <path
      d={markersPath(style.marker, [{ x, y }])}
      fill={style.color}
      stroke={style.color}
      strokeWidth={1.5}
    />
  );
}

/** Marks of a line: full ones and hollow ones, a provisional value being hollow. */
export function Markers(props: {
  readonly style: SeriesStyle;
  readonly full: readonly Spot[];
  readonly hollow: readonly Spot[];
}) {
  const { style, full, hollow } = props;
  // A line without marks still shows which of its values are provisional.
  const marker = style.marker ?? 'circle';
  return (
    <>
      {full.length > 0 && style.marker !== null ? (
        <path d={markersPath(marker, full)} fill={style.color} stroke={style.color} strokeWidth={1.5} />
      ) : null}
      {hollow.length > 0 ? (
        <path d={markersPath(marker, hollow)} fill={chartInk.ground} stroke={style.color} strokeWidth={1.5} />
      ) : null}
    </>
  );
}
