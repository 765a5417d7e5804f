import type { ListEntry } from '../../database/queries/tasks.ts';

const listWords = {
  lead: 'chủ trì',
  coordinate: 'phối hợp',
  area: 'địa bàn',
  reference: 'văn bản viện dẫn',
} as const;

type List = ListEntry['list'];

const lists: readonly List[] = ['lead', 'coordinate', 'area', 'reference'];

/** Rows of one command are written within this, in milliseconds. */
const together = 1000;

interface Act {
  readonly at: string;
  readonly who: string;
  readonly entries: ListEntry[];
}

/** The entries that one command wrote stand together. */
function actsOf(entries: readonly ListEntry[]): Act[] {
  const acts: Act[] = [];
  for (const entry of entries) {
    const last = acts.at(-1);
    const isSame = last?.who === entry.who && Date.parse(entry.at) - Date.parse(last.at) <= together;
    if (last && isSame) last.entries.push(entry);
    else acts.push({ at: entry.at, who: entry.who, entries: [entry] });
  }
  return acts;
}

const shown = (names: readonly string[]): string => (names.length === 0 ? 'trống' : names.join(', '));

function changeOf(list: List, entries: readonly ListEntry[]): string[] {
  const of = entries.filter((entry) => entry.list === list);
  const before = of.flatMap((entry) => entry.before ?? []);
  const after = of.flatMap((entry) => entry.after ?? []);
  if (shown(before) === shown(after)) return [];
  return [`${listWords[list]}: ${shown(before)} → ${shown(after)}`];
}

/** What was changed in the lists of a task, in words; how they were when it came into the record is told by that. */
export function listHistoryLines(
  entries: readonly ListEntry[],
  createdAt: string | null,
): { at: string; who: string; action: string }[] {
  const start = createdAt === null ? Number.NEGATIVE_INFINITY : Date.parse(createdAt) + together;
  return actsOf(entries)
    .filter(({ at }) => Date.parse(at) > start)
    .flatMap(({ at, who, entries: of }) => {
      const changes = lists.flatMap((list) => changeOf(list, of));
      return changes.length === 0 ? [] : [{ at, who, action: `Sửa ${changes.join('; ')}` }];
    });
}
