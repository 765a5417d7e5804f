import type { TaskReading } from '../../../shared/domain/notices/index.ts';
import type { WriteHandle } from '../../database/connection/index.ts';
import { insertTask, insertTaskBody, insertTaskLists } from '../../database/queries/notice-writing.ts';

/** Stores a task with its bodies, areas and references; gives its id. */
export function storeTask(
  db: WriteHandle,
  task: TaskReading,
  links: Parameters<typeof insertTask>[2],
): number {
  const taskId = insertTask(db, task, links);
  for (const role of ['lead', 'coordinate'] as const) {
    for (const [position, name] of task[role].entries()) insertTaskBody(db, { taskId, role, position, name });
  }
  insertTaskLists(db, taskId, task);
  return taskId;
}
