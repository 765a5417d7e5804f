import { AppError } from '../../../shared/domain/errors/index.ts';
import type { TaskState } from '../../../shared/domain/tasks/index.ts';
import {
  historyOf,
  type TaskRecord,
  taskById,
  taskSurroundings,
  updateTaskState,
} from '../../database/queries/tasks.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { missing } from '../missing.ts';
import { namesIn } from '../stored-lists.ts';
import { historyLine } from './history.ts';
import { taskRow } from './rows.ts';

export { taskRow } from './rows.ts';
export { storeTask } from './storing.ts';

function spanOf({ spanStart, spanEnd }: TaskRecord) {
  return spanStart === null || spanEnd === null ? null : { start: spanStart, end: spanEnd };
}

/** One task with everything around it and what was done to it. Throws AppError not-found. */
export function getTask({ db }: ReadContext, { id, asOf }: { readonly id: number; readonly asOf: string }) {
  const record = taskById(db, id);
  const around = taskSurroundings(db, id);
  if (!record || !around) throw missing('Nhiệm vụ');
  return {
    task: taskRow(record, asOf),
    coordinate: namesIn(record.coordinate),
    references: namesIn(around.references),
    areas: namesIn(around.areas),
    paragraph: around.paragraph,
    span: spanOf(record),
    doneOn: record.doneOn,
    history: historyOf(db, 'task', String(id)).map(historyLine),
  };
}

/**
 * Sets where a task stands; `doneOn` (ISO) goes with `done` and with nothing else.
 * Throws AppError invalid-request, not-found.
 */
export function setTaskState(
  { db }: WriteContext,
  { id, state, doneOn }: { readonly id: number; readonly state: TaskState; readonly doneOn: string | null },
) {
  if ((state === 'done') !== (doneOn !== null)) {
    throw new AppError(
      'invalid-request',
      'Nhiệm vụ hoàn thành cần có ngày hoàn thành. Ghi ngày ấy rồi lưu lại.',
    );
  }
  if (!db.transaction(() => updateTaskState(db, id, state, doneOn))) throw missing('Nhiệm vụ');
  return { id };
}
