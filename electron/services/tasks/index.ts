import {
  historyOf,
  listHistoryOf,
  type TaskRecord,
  taskById,
  taskSurroundings,
} from '../../database/queries/tasks.ts';
import type { ReadContext } from '../context.ts';
import { missing } from '../missing.ts';
import { namesIn } from '../stored-lists.ts';
import { taskSettings } from './counting.ts';
import { workDetail } from './detail.ts';
import { historyLines } from './history.ts';
import { listHistoryLines } from './list-history.ts';
import { taskRow } from './rows.ts';

export { binTasks, extendTasks, restoreTasks, watchTasks } from './bulk.ts';
export { taskSettings } from './counting.ts';
export { expandTask, taskExpansion, unfoldTask } from './expanding.ts';
export { endedAgencies, handOverTasks } from './handing-over.ts';
export { catchUp, followHead, putBodies, takeUntouched } from './laying-out.ts';
export { moveTasks } from './moving.ts';
export { recountNotice } from './recounting.ts';
export { removeReport, reportTask } from './reporting.ts';
export { taskRow } from './rows.ts';
export {
  getTaskSettings,
  listHolidays,
  removeHolidayYear,
  saveHolidayYear,
  saveTaskSettings,
} from './setting-up.ts';
export { readDeadlineFields, type StoringDays, storeTask } from './storing.ts';
export { createTask, editTask } from './writing.ts';

function spanOf({ spanStart, spanEnd }: TaskRecord) {
  return spanStart === null || spanEnd === null ? null : { start: spanStart, end: spanEnd };
}

/** One task with everything around it and what was done to it. Throws AppError not-found. */
export function getTask({ db }: ReadContext, { id, asOf }: { readonly id: number; readonly asOf: string }) {
  const record = taskById(db, id);
  const around = taskSurroundings(db, id);
  const work = workDetail(db, id, asOf);
  if (!record || !around || !work) throw missing('Nhiệm vụ');
  const entries = historyOf(db, 'task', String(id));
  const createdAt = entries.find(({ action }) => action === 'insert')?.at ?? null;
  return {
    task: taskRow(record, asOf, taskSettings(db).dueSoonDays),
    work,
    coordinate: namesIn(record.coordinate),
    references: namesIn(around.references),
    areas: namesIn(around.areas),
    paragraph: around.paragraph,
    span: spanOf(record),
    doneOn: record.doneOn,
    history: [...historyLines(entries, work), ...listHistoryLines(listHistoryOf(db, id), createdAt)],
  };
}
