import { addDays, type Counting, type DeadlineRule, saysBefore } from '../../../shared/domain/tasks/index.ts';
import type { WriteHandle } from '../../database/connection/index.ts';
import {
  countedTasks,
  countedTasksOfNotice,
  type WorkRecord,
  workOf,
} from '../../database/queries/task-work.ts';
import { type DeadlineFields, updateFirstDeadline } from '../../database/queries/task-writing.ts';
import { countingOf, deadlineFields, ruleOf } from './counting.ts';
import { recurringRule } from './laying-out.ts';

function fieldsOf(task: WorkRecord): DeadlineFields {
  const { kind, deadline, deadlineText, deadlineTime, rule, provisional } = task;
  return { kind, deadline, deadlineText, deadlineTime, rule, provisional };
}

/** What moves with the meaning of "trước ngày" or with the days off; null for what stands by itself. */
function movableRule(task: WorkRecord): DeadlineRule | null {
  const rule = ruleOf(task);
  if (rule === null || 'every' in rule || 'endOf' in rule) return null;
  return 'days' in rule || rule.before ? rule : null;
}

function recounted(task: WorkRecord, counting: Counting): DeadlineFields {
  const { deadlineText: text, deadlineTime: time, deadline: day } = task;
  const rule = movableRule(task);
  return rule === null ? fieldsOf(task) : deadlineFields({ text, time, day, rule }, task.issuedOn, counting);
}

/** Counts these deadlines anew and stores those that changed; gives how many moved to another day. */
function recount(db: WriteHandle, tasks: readonly WorkRecord[]): number {
  const counting = countingOf(db);
  let moved = 0;
  for (const task of tasks) {
    if (task.part === 'occurrence') continue;
    const fields = { ...recounted(task, counting), kind: task.kind };
    const same = JSON.stringify(fields) === JSON.stringify(fieldsOf(task));
    if (same) continue;
    updateFirstDeadline(db, task.id, fields);
    if (fields.deadline !== task.deadline) moved += 1;
  }
  return moved;
}

/** Counts every deadline that was never extended anew; gives how many moved. */
export function recountAll(db: WriteHandle): number {
  return recount(db, countedTasks(db));
}

const isOpen = ({ state }: WorkRecord): boolean => state !== 'done' && state !== 'cancelled';

/**
 * Counts the deadlines of open tasks anew where "trước ngày" got another meaning (`days` is what that moves an occurrence by);
 * gives how many moved. What is done keeps the deadline that it was done by: a setting makes nothing late in hindsight.
 */
export function recountOpen(db: WriteHandle, days: 1 | -1): number {
  const open = countedTasks(db).filter(isOpen);
  return shiftOccurrences(db, open, days) + recount(db, open);
}

/** Counts the terms of a notice anew, from its day of issue. */
export function recountNotice(db: WriteHandle, noticeId: number): void {
  recount(
    db,
    countedTasksOfNotice(db, noticeId).filter(({ hasExtension }) => hasExtension === 0),
  );
}

/** Moves those of the tasks that are occurrences of "trước ngày 20 ..."; gives how many. */
function shiftOccurrences(db: WriteHandle, tasks: readonly WorkRecord[], days: 1 | -1): number {
  const occurrences = tasks.filter(({ part, headId, deadline, deadlineText }) => {
    const head =
      part === 'occurrence' && headId !== null && deadline !== null ? workOf(db, headId) : undefined;
    const rule = head ? recurringRule(head) : null;
    return rule?.before === true && rule.day !== undefined && saysBefore(deadlineText);
  });
  for (const task of occurrences) {
    const deadline = task.deadline === null ? null : addDays(task.deadline, days);
    updateFirstDeadline(db, task.id, { ...fieldsOf(task), deadline });
  }
  return occurrences.length;
}
