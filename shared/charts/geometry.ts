import type { ChartPoint } from './index.ts';

/** Where a point of an axis stands, in pixels. */
export type Scale = (value: number) => number;

/** A scale from `from`..`to` onto `start`..`end`. */
export function scaleOf(from: number, to: number, start: number, end: number): Scale {
  const step = to === from ? 0 : (end - start) / (to - from);
  return (value) => start + (value - from) * step;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The path of a line; it ends where a value is absent and begins anew after the gap. */
export function linePath(points: readonly ChartPoint[], x: Scale, y: Scale): string {
  let path = '';
  let pen = false;
  for (const [at, { value }] of points.entries()) {
    if (value !== null) path += `${pen ? 'L' : 'M'}${rounded(x(at))} ${rounded(y(value))}`;
    pen = value !== null;
  }
  return path;
}

/**
 * Places of labels near where they belong, none nearer to another than `gap`, in the order of their wishes.
 * They stay within `top`..`bottom` where there is room for all.
 */
export function labelPlaces(wished: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wished.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y || a.at - b.at);
  let last = top - gap;
  for (const one of order) {
    one.y = Math.max(one.y, last + gap);
    last = one.y;
  }
  let next = bottom + gap;
  for (const one of order.toReversed()) {
    one.y = Math.min(one.y, next - gap);
    next = one.y;
  }
  const least = order[0]?.y ?? top;
  const shift = least < top ? top - least : 0;
  const places = new Array<number>(wished.length).fill(0);
  for (const { y, at } of order) places[at] = y + shift;
  return places;
}

/** About how wide words are in the charts' letters, in pixels. */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.56;
}

/** Words cut to a width, with a sign that they were. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = Math.max(1, Math.floor(width / (size * 0.56)) - 1);
  return `${text.slice(0, letters).trimEnd()}…`;
}

/** Which points bear a marker: about every `every` pixels, and always the first, last and those beside a gap. */
export function markedPoints(
  points: readonly ChartPoint[],
  step: number,
  every: number,
  offset = 0,
): number[] {
  const stride = Math.max(1, Math.ceil(every / Math.max(step, 0.1)));
  const alone = (at: number): boolean =>
    (points[at - 1]?.value ?? null) === null && (points[at + 1]?.value ?? null) === null;
  return points.flatMap(({ value, provisional }, at) =>
    value !== null &&
    (stride === 1 || at % stride === offset % stride || provisional || alone(at) || at === points.length - 1)
      ? [at]
      : [],
  );
}

/** How dark a cell is, 0 to 1, 0 for the least and none. */
export function shadeOf(value: number, greatest: number): number {
  return greatest > 0 ? Math.min(1, Math.max(0, value / greatest)) : 0;
}
