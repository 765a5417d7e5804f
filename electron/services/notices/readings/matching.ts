import type { TaskReading } from '../../../../shared/domain/notices/index.ts';

/** How many letters of the text two tasks share. */
function shared(a: TaskReading, b: TaskReading): number {
  return Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
}

type Fits = (before: TaskReading, after: TaskReading) => boolean;

/** From the surest sign that two readings mean the same task to the weakest. */
const signs: readonly Fits[] = [
  (before, after) => before.text === after.text && before.span.start === after.span.start,
  (before, after) =>
    before.span.start === after.span.start && before.span.end === after.span.end && before.span.end > 0,
  (before, after) => before.text === after.text,
  (before, after) => before.span.start === after.span.start && before.span.end > 0,
  (before, after) => shared(before, after) > 0,
];

/**
 * For each task of a corrected reading, which one of the reading before it is (its place there), or null for a new one.
 * The same task is told by its words and their place; each one is found once.
 */
export function sameTasks(
  before: readonly TaskReading[],
  after: readonly TaskReading[],
): readonly (number | null)[] {
  const found = new Map<number, number>();
  const used = new Set<number>();
  for (const fits of signs) {
    for (const [at, task] of after.entries()) {
      if (found.has(at)) continue;
      const place = before.findIndex((former, index) => !used.has(index) && fits(former, task));
      if (place < 0) continue;
      found.set(at, place);
      used.add(place);
    }
  }
  return after.map((_, at) => found.get(at) ?? null);
}
