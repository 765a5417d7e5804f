import type { TaskReading } from '../../../shared/domain/notices/index.ts';
import { type DeadlineRule, saysBefore } from '../../../shared/domain/tasks/index.ts';
import type { WriteHandle } from '../../database/connection/index.ts';
import { insertTask, insertTaskLists } from '../../database/queries/notice-writing.ts';
import type { DeadlineFields } from '../../database/queries/task-writing.ts';
import { countingOf, deadlineFields } from './counting.ts';
import { layOut, putBodies } from './laying-out.ts';

/** Days (ISO) that a task is stored with: of its notice's issue, and the present one. */
export interface StoringDays {
  readonly issuedOn: string | null;
  readonly today: string;
}

function ruleRead({ recurring, workingDays, deadline, deadlineText }: TaskReading): DeadlineRule | null {
  const before = saysBefore(deadlineText);
  if (recurring !== null) return before ? { ...recurring, before } : recurring;
  if (deadline !== null) return before ? { on: deadline, before } : null;
  return workingDays;
}

/** What is stored of the deadline that a reading tells. */
export function readDeadlineFields(
  db: WriteHandle,
  task: TaskReading,
  issuedOn: string | null,
): DeadlineFields {
  const { deadline: day, deadlineText: text, deadlineTime: time } = task;
  return deadlineFields({ text, time, day, rule: ruleRead(task) }, issuedOn, countingOf(db));
}

/** Stores a task with its bodies, areas and references, and lays out what recurs; gives its id. */
export function storeTask(
  db: WriteHandle,
  task: TaskReading,
  links: Parameters<typeof insertTask>[2],
  { issuedOn, today }: StoringDays,
): number {
  const taskId = insertTask(db, { ...readDeadlineFields(db, task, issuedOn), content: task.text }, links);
  putBodies(db, taskId, 'lead', task.lead);
  putBodies(db, taskId, 'coordinate', task.coordinate);
  insertTaskLists(db, taskId, task);
  layOut(db, taskId, today);
  return taskId;
}
