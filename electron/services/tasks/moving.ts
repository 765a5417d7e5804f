import { AppError } from '../../../shared/domain/errors/index.ts';
import { moved, moveRefusal, type TaskMove, type TaskState } from '../../../shared/domain/tasks/index.ts';
import { partsOf, type WorkRecord, workOf } from '../../database/queries/task-work.ts';
import { insertMove, updateLife } from '../../database/queries/task-writing.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { missing } from '../missing.ts';

/** A move of many tasks at once, as it is asked for. */
export interface AskedMove extends TaskMove {
  readonly ids: readonly number[];
  readonly document: string | null;
}

/** One task that stands and is not in the bin. Throws AppError not-found. */
export function requireTask({ db }: ReadContext, id: number): WorkRecord {
  const task = workOf(db, id);
  if (!task || task.binnedAt !== null) throw missing('Nhiệm vụ');
  return task;
}

/** Refuses what cannot be done, naming the task where many were chosen. Throws AppError invalid-request (details.taskId). */
export function refuse(refusal: string | null, task: WorkRecord, many: boolean): void {
  if (refusal === null) return;
  const which = many ? `“${task.content.slice(0, 60)}”: ` : '';
  throw new AppError('invalid-request', `${which}${refusal}`, { taskId: task.id });
}

/** Puts a task where a move leads and keeps the move. The move was not refused. */
export function putMoved(
  { db, now, who }: WriteContext,
  task: WorkRecord,
  move: TaskMove,
  document: string | null,
): void {
  const after = moved(task, move);
  const { state, doneOn, doneProduct, confirmedOn, reportedDone } = after;
  updateLife(db, { id: task.id, state, doneOn, doneProduct, confirmedOn });
  insertMove(db, {
    ...{ taskId: task.id, at: now().toISOString(), who, from: task.state, to: state },
    // Of a result that waits, the day kept is the one of the work: confirming it later makes nothing late.
    movedOn: reportedDone ?? move.on,
    reason: move.reason,
    document,
  });
}

/** Where a head with parts may go itself; all else is said of its parts. */
export const headMoves: readonly TaskState[] = ['cancelled', 'not-started'];

function headRefusal({ hasParts }: WorkRecord, to: TaskState): string | null {
  if (hasParts === 0 || headMoves.includes(to)) return null;
  return 'Nhiệm vụ chung chỉ hủy hoặc mở lại được. Ghi tình trạng ở từng phần việc của nó.';
}

/** Parts that go with their head: all open ones at a cancellation, those cancelled with it at a reopening. */
function followers({ db }: ReadContext, task: WorkRecord, to: TaskState): WorkRecord[] {
  const parts = partsOf(db, task.id);
  return parts.filter(({ state }) =>
    to === 'cancelled' ? state !== 'done' && state !== 'cancelled' : state === 'cancelled',
  );
}

function moveOne(context: WriteContext, task: WorkRecord, { ids, document, ...move }: AskedMove): number {
  const refusal = headRefusal(task, move.to) ?? moveRefusal(task, move);
  refuse(refusal, task, ids.length > 1);
  putMoved(context, task, move, document);
  if (task.hasParts === 0) return 1;
  const parts = followers(context, task, move.to);
  return parts.reduce((sum, part) => sum + moveOne(context, part, { ids, document, ...move }), 1);
}

/**
 * Moves tasks to another state, all of them or none, to be taken back by one undo; a cancelled head takes its open parts along.
 * Throws AppError: not-found, invalid-request (a move that is not allowed or lacks something; details.taskId).
 */
export function moveTasks(context: WriteContext, asked: AskedMove) {
  return recorded(context, () => {
    const moves = asked.ids.map((id) => {
      const task = requireTask(context, id);
      // A part that was chosen beside its head went with it already.
      const gone = task.headId !== null && asked.ids.includes(task.headId) && task.state === asked.to;
      return gone ? 0 : moveOne(context, task, asked);
    });
    return { moved: moves.reduce((sum, count) => sum + count, 0) };
  });
}
