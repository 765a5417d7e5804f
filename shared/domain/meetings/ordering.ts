/** Room left between two rows, so that one put between them moves no other. */
const step = 1024;

/** Indexes of the longest run of `values` that already stands in rising order; null values stand nowhere. */
function longestRising(values: readonly (number | null)[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = values[tails[middle] ?? 0] ?? 0;
      if (tail < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) kept.add(index);
  return kept;
}

/**
 * Places of rows in a new order, rising, none below 0: `stored` holds the place each row has now (null for a new row).
 * As many as can be keep theirs, so that a move writes one row and not the whole list.
 */
export function placesInOrder(stored: readonly (number | null)[]): number[] {
  const kept = longestRising(stored);
  const places: number[] = [];
  let from = 0;
  while (from < stored.length) {
    const own = stored[from];
    if (kept.has(from) && own !== null && own !== undefined) {
      places.push(own);
      from += 1;
      continue;
    }
    let to = from;
    while (to < stored.length && !kept.has(to)) to += 1;
    const before = places.at(-1) ?? -1;
    const count = to - from;
    const after = to < stored.length ? (stored[to] ?? 0) : before + 1 + step * (count + 1);
    const gap = Math.floor((after - before) / (count + 1));
    if (gap < 1) return stored.map((_, index) => (index + 1) * step);
    for (let at = 1; at <= count; at += 1) places.push(before + at * gap);
    from = to;
  }
  return places;
}
