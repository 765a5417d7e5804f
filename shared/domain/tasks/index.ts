/** Where the work on a task stands. */
export type TaskState =
  | 'not-started'
  | 'in-progress'
  | 'awaiting-confirmation'
  | 'done'
  | 'paused'
  | 'returned'
  | 'cancelled';

/** How a task stands to its deadline on a given day; computed, never stored. */
export type TaskTerm = 'in-term' | 'due-soon' | 'late' | 'no-deadline' | 'done-on-time' | 'done-late';

/** Every state, in the order of a task's life. */
export const taskStates: readonly TaskState[] = [
  'not-started',
  'in-progress',
  'awaiting-confirmation',
  'done',
  'paused',
  'returned',
  'cancelled',
];

const stateWords: Readonly<Record<TaskState, string>> = {
  'not-started': 'Chưa thực hiện',
  'in-progress': 'Đang thực hiện',
  'awaiting-confirmation': 'Chờ xác nhận',
  done: 'Hoàn thành',
  paused: 'Tạm dừng',
  returned: 'Trả lại',
  cancelled: 'Hủy',
};

const termWords: Readonly<Record<TaskTerm, string>> = {
  'in-term': 'Trong hạn',
  'due-soon': 'Sắp đến hạn',
  late: 'Quá hạn',
  'no-deadline': 'Không thời hạn',
  'done-on-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
};

/** The office's word for a state. */
export function taskStateLabel(state: TaskState): string {
  return stateWords[state];
}

/** The office's word for a term. */
export function taskTermLabel(term: TaskTerm): string {
  return termWords[term];
}

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Days before a deadline from which a task counts as due soon. */
export const dueSoonDays = 15;

/**
 * How a task stands on the day `asOf`. The deadline's own day still counts as in term.
 * Days are ISO; `doneOn` is the day of completion.
 */
export function taskTerm(
  task: { readonly deadline: string | null; readonly state: TaskState; readonly doneOn: string | null },
  asOf: string,
): TaskTerm {
  if (task.deadline === null) return 'no-deadline';
  if (task.state === 'done' && task.doneOn !== null && task.doneOn <= asOf) {
    return task.doneOn <= task.deadline ? 'done-on-time' : 'done-late';
  }
  if (asOf > task.deadline) return 'late';
  return daysBetween(asOf, task.deadline) <= dueSoonDays ? 'due-soon' : 'in-term';
}
