/** Every state, in the order of a task's life. */
export const taskStates = [
  'not-started',
  'in-progress',
  'awaiting-confirmation',
  'done',
  'paused',
  'returned',
  'cancelled',
] as const;

/** Where the work on a task stands. */
export type TaskState = (typeof taskStates)[number];

const stateWords: Readonly<Record<TaskState, string>> = {
  'not-started': 'Chưa thực hiện',
  'in-progress': 'Đang thực hiện',
  'awaiting-confirmation': 'Chờ xác nhận',
  done: 'Hoàn thành',
  paused: 'Tạm dừng',
  returned: 'Trả lại',
  cancelled: 'Hủy',
};

/** The office's word for a state. */
export function taskStateLabel(state: TaskState): string {
  return stateWords[state];
}

const moveWords: Readonly<Record<TaskState, string>> = {
  'not-started': 'Chuyển về chưa thực hiện',
  'in-progress': 'Bắt đầu thực hiện',
  'awaiting-confirmation': 'Trình kết quả chờ xác nhận',
  done: 'Ghi nhận hoàn thành',
  paused: 'Tạm dừng',
  returned: 'Trả lại',
  cancelled: 'Hủy nhiệm vụ',
};

/** What a move from one state to another is called as an act of the office. */
export function moveLabel(from: TaskState, to: TaskState): string {
  if (to === 'done' && from === 'awaiting-confirmation') return 'Xác nhận hoàn thành';
  if (to === 'done' && from === 'done') return 'Sửa ngày hoàn thành';
  if (to === 'in-progress' && from === 'paused') return 'Tiếp tục thực hiện';
  const reopens = from === 'done' || from === 'cancelled';
  if (reopens && (to === 'in-progress' || to === 'not-started'))
    return `Mở lại: ${stateWords[to].toLowerCase()}`;
  if (to === 'in-progress' && from === 'awaiting-confirmation') return 'Chuyển về đang thực hiện';
  return moveWords[to];
}

/** What a move wants said: why, on which day the work was done, and the product where the task expects one. */
export type MoveNeed = 'reason' | 'done-day' | 'product';

const result: readonly MoveNeed[] = ['done-day', 'product'];
const why: readonly MoveNeed[] = ['reason'];
const plain: readonly MoveNeed[] = [];

/** From each state, where a task may go and what that wants said. A day of completion may be set right by `done` to `done`. */
const moves: Readonly<Record<TaskState, Readonly<Partial<Record<TaskState, readonly MoveNeed[]>>>>> = {
  'not-started': {
    'in-progress': plain,
    'awaiting-confirmation': result,
    done: result,
    paused: why,
    cancelled: why,
  },
  'in-progress': {
    'not-started': plain,
    'awaiting-confirmation': result,
    done: result,
    paused: why,
    cancelled: why,
  },
  'awaiting-confirmation': { done: result, returned: why, 'in-progress': why, cancelled: why },
  returned: {
    'in-progress': plain,
    'awaiting-confirmation': result,
    done: result,
    paused: why,
    cancelled: why,
  },
  paused: { 'in-progress': plain, 'not-started': plain, cancelled: why },
  done: { done: result, returned: why, 'in-progress': why },
  cancelled: { 'not-started': why, 'in-progress': why },
};

/** Where a task in this state may go. */
export function movesFrom(state: TaskState): readonly TaskState[] {
  return taskStates.filter((to) => to in moves[state]);
}

/** What a move wants said; null where there is no such move. */
export function needsOf(from: TaskState, to: TaskState): readonly MoveNeed[] | null {
  return moves[from][to] ?? null;
}

/** A task as far as its life goes; days are ISO. */
export interface LivingTask {
  readonly state: TaskState;
  readonly doneOn: string | null;
  readonly confirmedOn: string | null;
  /** The product that was asked for. */
  readonly product: string | null;
  /** The product that came. */
  readonly doneProduct: string | null;
  /** Day on which the work was done, as the agency told it, while it waits for confirmation. */
  readonly reportedDone: string | null;
}

/** A move with what is said of it; days are ISO. */
export interface TaskMove {
  readonly to: TaskState;
  /** Day of the move itself. */
  readonly on: string;
  readonly doneOn: string | null;
  readonly product: string | null;
  readonly reason: string | null;
}

const said = (words: string | null): boolean => words !== null && words.trim() !== '';

/** The day of completion that a move settles on: the one given, else the one that the agency told. */
function doneDay(task: LivingTask, move: TaskMove): string | null {
  return move.doneOn ?? (task.state === 'awaiting-confirmation' ? task.reportedDone : null);
}

function refusedMove(from: TaskState, to: TaskState): string {
  if (from === to) return `Nhiệm vụ đang ở tình trạng “${stateWords[from]}” rồi.`;
  const open = movesFrom(from)
    .filter((state) => state !== from)
    .map((state) => `“${stateWords[state]}”`);
  return `Nhiệm vụ đang “${stateWords[from]}” thì không chuyển thẳng sang “${stateWords[to]}” được. Có thể chuyển sang ${open.join(', ')}.`;
}

/** Why a move is refused, as a sentence that says what to do; null where it may be done. */
export function moveRefusal(task: LivingTask, move: TaskMove): string | null {
  const needs = needsOf(task.state, move.to);
  if (needs === null) return refusedMove(task.state, move.to);
  if (needs.includes('reason') && !said(move.reason)) {
    return `Ghi lý do chuyển nhiệm vụ sang “${stateWords[move.to]}”.`;
  }
  if (!needs.includes('done-day')) {
    return move.doneOn === null
      ? null
      : 'Ngày hoàn thành chỉ đi cùng việc hoàn thành. Bỏ ngày ấy rồi lưu lại.';
  }
  const day = doneDay(task, move);
  if (day === null) return 'Nhiệm vụ hoàn thành cần có ngày hoàn thành. Ghi ngày ấy rồi lưu lại.';
  if (day > move.on) return 'Ngày hoàn thành đứng sau ngày ghi nhận. Sửa một trong hai ngày.';
  if (said(task.product) && !said(move.product) && !said(task.doneProduct)) {
    return `Nhiệm vụ này phải có sản phẩm “${task.product}”. Ghi sản phẩm đã có (tên, số, ngày văn bản).`;
  }
  return null;
}

/**
 * The task after a move that was not refused. The day of completion is the one on which the work was done, never the
 * one on which it was confirmed; no move touches a deadline.
 */
export function moved<Task extends LivingTask>(task: Task, move: TaskMove): Task {
  const told = needsOf(task.state, move.to)?.includes('done-day') === true;
  const day = told ? doneDay(task, move) : null;
  const confirms = task.state === 'awaiting-confirmation' && move.to === 'done';
  return {
    ...task,
    state: move.to,
    doneOn: move.to === 'done' ? day : null,
    reportedDone: move.to === 'awaiting-confirmation' ? day : null,
    doneProduct: told && said(move.product) ? move.product : task.doneProduct,
    confirmedOn: confirms ? move.on : move.to === 'done' ? task.confirmedOn : null,
  };
}
