import type { TaskState } from './states.ts';

/** How a task stands to its deadline on a given day; computed, never stored. */
export type TaskTerm = 'in-term' | 'due-soon' | 'late' | 'no-deadline' | 'done-on-time' | 'done-late';

const termWords: Readonly<Record<TaskTerm, string>> = {
  'in-term': 'Trong hạn',
  'due-soon': 'Sắp đến hạn',
  late: 'Quá hạn',
  'no-deadline': 'Không thời hạn',
  'done-on-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
};

/** The office's word for a term. */
export function taskTermLabel(term: TaskTerm): string {
  return termWords[term];
}

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** A task as far as its term goes; days are ISO, `doneOn` the day of completion. */
export interface DatedTask {
  readonly deadline: string | null;
  readonly state: TaskState;
  readonly doneOn: string | null;
}

/**
 * How a task stands on the day `asOf` (ISO). The deadline's own day still counts as in term; a task is due soon from
 * `dueSoonDays` days before it. State says nothing but whether it is done: being paused or returned stops no term.
 */
export function taskTerm(task: DatedTask, asOf: string, dueSoonDays: number): TaskTerm {
  if (task.deadline === null) return 'no-deadline';
  if (task.state === 'done' && task.doneOn !== null && task.doneOn <= asOf) {
    return task.doneOn <= task.deadline ? 'done-on-time' : 'done-late';
  }
  if (asOf > task.deadline) return 'late';
  return daysBetween(asOf, task.deadline) <= dueSoonDays ? 'due-soon' : 'in-term';
}

/** Days past the deadline: up to the day of completion, else up to `asOf` (ISO); 0 where it is not late. */
export function daysLate(task: DatedTask, asOf: string, dueSoonDays: number): number {
  const term = taskTerm(task, asOf, dueSoonDays);
  if (task.deadline === null) return 0;
  if (term === 'late') return daysBetween(task.deadline, asOf);
  return term === 'done-late' && task.doneOn !== null ? daysBetween(task.deadline, task.doneOn) : 0;
}

/** Ages of what is late, in days: how the board parts it. */
export const lateBands = [
  { from: 1, to: 15, label: '1-15 ngày' },
  { from: 16, to: 30, label: '16-30 ngày' },
  { from: 31, to: 60, label: '31-60 ngày' },
  { from: 61, to: null, label: 'trên 60 ngày' },
] as const;

/** The band that so many days late fall into; null where none are. */
export function lateBand(days: number): (typeof lateBands)[number] | null {
  return lateBands.find(({ from, to }) => days >= from && (to === null || days <= to)) ?? null;
}
