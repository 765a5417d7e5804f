import type { ChartPoint, ChartSpec } from './index.ts';

/** Most areas of a chart that a landscape page holds. */
function mostOf(spec: ChartSpec): number {
  switch (spec.kind) {
    case 'trend':
      return Number.POSITIVE_INFINITY;
    case 'multiples':
      return 12;
    case 'bars':
      return spec.groups.length > 1 ? 9 : 14;
    case 'heat':
      return 18;
  }
}

function greatestOf(lines: readonly { readonly points: readonly ChartPoint[] }[]): number {
  return lines.reduce(
    (most, { points }) => points.reduce((best, { value }) => Math.max(best, value ?? 0), most),
    0,
  );
}

function slices<Item>(items: readonly Item[], most: number): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / most));
  const each = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, at) => items.slice(at * each, (at + 1) * each));
}

/** A chart of many areas as charts that fit a page each, all on the scale of the whole. */
export function chartPages(spec: ChartSpec): ChartSpec[] {
  const most = mostOf(spec);
  const lines = spec.kind === 'bars' ? spec.rows : spec.series;
  if (lines.length <= most) return [spec];
  const scaleTo = greatestOf(lines);
  return spec.kind === 'bars'
    ? slices(spec.rows, most).map((rows) => ({ ...spec, rows, scaleTo }))
    : slices(spec.series, most).map((series) => ({ ...spec, series, scaleTo }));
}
