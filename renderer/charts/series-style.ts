/** Shape of the mark at each point. */
export type Marker = 'circle' | 'square' | 'diamond' | 'up' | 'down' | 'cross' | 'bar' | 'hexagon';

/** How one line looks: told apart by its dashes and marks where the print is grey. */
export interface SeriesStyle {
  readonly color: string;
  readonly dash: string | undefined;
  readonly marker: Marker;
}

/** Colours stand apart in lightness as well as in hue; dark and light ones take turns. */
const styles: readonly SeriesStyle[] = [
  { color: '#1b3a5f', dash: undefined, marker: 'circle' },
  { color: '#c46a1b', dash: '7 3', marker: 'square' },
  { color: '#2f7d4f', dash: undefined, marker: 'up' },
  { color: '#7a3e9d', dash: '2 3', marker: 'diamond' },
  { color: '#4a9cc9', dash: '9 3 2 3', marker: 'down' },
  { color: '#5b4a12', dash: undefined, marker: 'cross' },
  { color: '#8f8f8f', dash: '5 4', marker: 'hexagon' },
  { color: '#b03a6e', dash: '12 4', marker: 'bar' },
];

const plain: SeriesStyle = { color: '#1b3a5f', dash: undefined, marker: 'circle' };

/** The look of the line at this place of the legend. */
export function seriesStyle(at: number): SeriesStyle {
  return styles[at % styles.length] ?? plain;
}

/** Letters inside a chart: the picture is taken out of the page and must name them itself. */
export const chartFont = "'Segoe UI', 'Be Vietnam Pro', Arial, sans-serif";
/** Greys of a chart's frame. */
export const chartInk = { text: '#1f2328', soft: '#57606a', line: '#d9dde2', ground: '#ffffff' } as const;
