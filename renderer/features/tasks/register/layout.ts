import type { ReplyOf } from '../../../../shared/contract/index.ts';

/** A group as the totals name it. */
export type Group = NonNullable<ReplyOf<'tasks.totals'>['groups']>[number];

/** A stretch of the register with the line that it starts on. */
export interface Stretch {
  readonly at: number;
  readonly group: string | null;
  readonly offset: number;
  readonly limit: number;
}

/** What stands on which line: the heads of the groups and the places of their rows. */
export interface RegisterLayout {
  readonly count: number;
  /** The group whose head stands on a line; null on the line of a row. */
  readonly headAt: (line: number) => Group | null;
  /** The stretches of rows between two lines, the second one left out. */
  readonly stretches: (from: number, to: number) => readonly Stretch[];
}

function flat(total: number): RegisterLayout {
  return {
    count: total,
    headAt: () => null,
    stretches: (from, to) => {
      const limit = Math.min(to, total) - from;
      return limit > 0 ? [{ at: from, group: null, offset: from, limit }] : [];
    },
  };
}

/** Lines of the register; without groups every line is a row. */
export function layoutOf(
  total: number,
  groups: readonly Group[] | null,
  collapsed: ReadonlySet<string>,
): RegisterLayout {
  if (groups === null) return flat(total);
  let line = 0;
  const placed = groups.map((group) => {
    const head = line;
    const rows = collapsed.has(group.key) ? 0 : group.count;
    line += rows + 1;
    return { group, head, rows };
  });
  const at = (wanted: number): number => {
    let low = 0;
    let high = placed.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((placed[middle]?.head ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    count: line,
    headAt: (wanted) => {
      const found = placed[at(wanted)];
      return found?.head === wanted ? found.group : null;
    },
    stretches: (from, to) => {
      const found: Stretch[] = [];
      for (let index = at(from); index < placed.length; index += 1) {
        const { group, head, rows } = placed[index] as (typeof placed)[number];
        if (head >= to) break;
        const first = Math.max(from, head + 1);
        const limit = Math.min(to, head + 1 + rows) - first;
        if (limit > 0) found.push({ at: first, group: group.key, offset: first - head - 1, limit });
      }
      return found;
    },
  };
}
