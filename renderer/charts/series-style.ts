import type { ChartSeries } from '../../shared/charts/index.ts';

/** Shape of the mark at each point. */
export type Marker = 'circle' | 'square' | 'diamond' | 'up' | 'down' | 'cross' | 'bar' | 'hexagon';

/** How one line looks: told apart by its dashes and marks where the print is grey. */
export interface SeriesStyle {
  readonly color: string;
  readonly dash: string | undefined;
  /** Null for a line without marks. */
  readonly marker: Marker | null;
  readonly width: number;
}

/** Colours stand apart in lightness as well as in hue; dark and light ones take turns. */
const colors = ['#1b3a5f', '#c46a1b', '#2f7d4f', '#7a3e9d', '#4a9cc9', '#5b4a12', '#8f8f8f', '#b03a6e'];
const markers: readonly Marker[] = ['circle', 'square', 'up', 'diamond', 'down', 'cross', 'hexagon', 'bar'];
const dashes = [undefined, '7 3', '2 3', '9 3 2 3', '5 4', '12 4'];
/** Which dashes the first eight have. */
const firstDashes = [0, 1, 0, 2, 3, 0, 4, 5];

/** The look of the so-and-so-many-th area: no two of the first 48 have both dashes and mark alike. */
export function areaStyle(at: number): SeriesStyle {
  const place = at % colors.length;
  const dash = (firstDashes[place] ?? 0) + Math.floor(at / colors.length);
  return {
    color: colors[place] ?? chartInk.text,
    dash: dashes[dash % dashes.length],
    marker: markers[place] ?? 'circle',
    width: 2,
  };
}

/** The look of what areas are held against: no marks, and dashes that no area has. */
const heldAgainst = {
  mean: { color: '#3d434a', dash: '1 3', marker: null, width: 3 },
  target: { color: '#000000', dash: '14 5', marker: null, width: 1.5 },
} as const;

/** The looks of lines, in their order. */
export function stylesOf(series: readonly ChartSeries[]): SeriesStyle[] {
  const areas = series.filter(({ role = 'area' }) => role === 'area').map(({ id }) => id);
  return series.map(({ id, role = 'area' }): SeriesStyle => {
    if (role === 'mean' || role === 'target') return heldAgainst[role];
    if (role === 'area') return areaStyle(areas.indexOf(id));
    const area = areas.indexOf(id.replace(/ before$/, ''));
    return { ...areaStyle(Math.max(area, 0)), dash: '3 3', marker: null, width: 1.2 };
  });
}

/** Letters inside a chart: the picture is taken out of the page and must name them itself. */
export const chartFont = "'Segoe UI', 'Be Vietnam Pro', Arial, sans-serif";
/** Greys of a chart's frame. */
export const chartInk = { text: '#1f2328', soft: '#57606a', line: '#d9dde2', ground: '#ffffff' } as const;
