import { formatDate } from '../../format/index.ts';
import { type TaskState, taskStateLabel } from './states.ts';

/** An extension as it is asked for; the day is ISO. */
export interface Extension {
  readonly newDeadline: string;
  /** The paper that approves it. */
  readonly document: string;
}

/** Why a task cannot be extended so, as a sentence that says what to do; null where it can. */
export function extensionRefusal(
  task: { readonly state: TaskState; readonly deadline: string | null },
  { newDeadline, document }: Extension,
): string | null {
  if (document.trim() === '') return 'Ghi số, ngày của văn bản cho phép gia hạn.';
  if (task.state === 'done' || task.state === 'cancelled') {
    return `Nhiệm vụ đang “${taskStateLabel(task.state)}” thì không gia hạn. Mở lại nhiệm vụ trước.`;
  }
  if (task.deadline === null) return 'Nhiệm vụ chưa có thời hạn nên không gia hạn được. Ghi thời hạn trước.';
  if (newDeadline <= task.deadline) {
    return `Hạn mới phải sau hạn đang có (${formatDate(task.deadline)}).`;
  }
  return null;
}

/** The task with its new deadline; the first one stays what it was. */
export function extended<
  Task extends { readonly deadline: string | null; readonly firstDeadline: string | null },
>(task: Task, { newDeadline }: Extension): Task {
  return { ...task, deadline: newDeadline, firstDeadline: task.firstDeadline ?? task.deadline };
}
