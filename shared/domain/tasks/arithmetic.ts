import type { TaskTerm } from './terms.ts';

/** How many tasks stand in each term. */
export type TermCounts = Readonly<Record<TaskTerm, number>>;

/** Shares between 0 and 1 with what they are shares of; null where that is nothing. */
export interface Shares {
  /** Done of what fell due. */
  readonly doneOfDue: number | null;
  /** Late and open of what fell due. */
  readonly lateOfDue: number | null;
  /** Done of all tasks. */
  readonly doneOfAll: number | null;
  /** Late and open of all tasks. */
  readonly lateOfAll: number | null;
}

/** What the two ways of counting are called. */
export const shareNames = {
  due: 'Tỷ lệ hoàn thành trên số đến hạn (cách tính báo cáo Chính phủ)',
  all: 'Tỷ trọng trên tổng số',
} as const;

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/**
 * Shares by the official arithmetic and of all tasks. Officially done / (done + late), over what fell due: tasks still in
 * term or without a deadline are left out (Báo cáo 1270/BC-TCTTTg, 27/12/2017: 16.051 / (16.051 + 223)).
 * `doneUndated` are those done that had no deadline; they count among all tasks only.
 */
export function taskShares(counts: TermCounts, doneUndated: number): Shares {
  const done = counts['done-on-time'] + counts['done-late'];
  const due = done + counts.late;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    doneOfDue: shareOf(done, due),
    lateOfDue: shareOf(counts.late, due),
    doneOfAll: shareOf(done + doneUndated, all),
    lateOfAll: shareOf(counts.late, all),
  };
}
