import { AppError } from '../../../shared/domain/errors/index.ts';
import type { DeadlineRule } from '../../../shared/domain/tasks/index.ts';
import type { WriteHandle } from '../../database/connection/index.ts';
import { insertTaskLists } from '../../database/queries/notice-writing.ts';
import { personById } from '../../database/queries/people.ts';
import { deleteTaskLists } from '../../database/queries/readings.ts';
import { bodiesOf, listsOf, type WorkRecord } from '../../database/queries/task-work.ts';
import {
  type DeadlineFields,
  insertOwnTask,
  type TaskFields,
  updateFirstDeadline,
  updateTaskFields,
} from '../../database/queries/task-writing.ts';
import { recorded } from '../changes/index.ts';
import type { WriteContext } from '../context.ts';
import { localDay } from '../local-day.ts';
import { missing } from '../missing.ts';
import { countingOf, deadlineFields, ruleOf } from './counting.ts';
import { followHead, layOut, putBodies } from './laying-out.ts';
import { requireTask } from './moving.ts';

/** A task as a clerk writes it; days are ISO. */
export interface WrittenTask extends Omit<TaskFields, keyof DeadlineFields | 'restricted'> {
  readonly restricted: boolean;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly areas: readonly string[];
  readonly references: readonly string[];
  readonly deadline: {
    readonly text: string | null;
    readonly time: string | null;
    readonly rule: DeadlineRule | null;
  };
}

function wrong(field: string, sentence: string): AppError {
  return new AppError('invalid-request', sentence, { field });
}

function refuseWritten({ db }: WriteContext, task: WrittenTask): void {
  if (task.content === '') throw wrong('content', 'Ghi nội dung nhiệm vụ.');
  if (task.watcherId !== null && !personById(db, task.watcherId)) throw missing('Người theo dõi');
}

function refuseUnassigned({ documentNumber, documentAbstract, assignedBy }: WrittenTask): void {
  if (documentNumber !== null || documentAbstract !== null || assignedBy !== null) return;
  throw wrong('documentNumber', 'Ghi văn bản giao việc (số, ký hiệu hoặc trích yếu), hoặc người giao.');
}

function fieldsOf(db: WriteHandle, task: WrittenTask, issuedOn: string | null): TaskFields {
  const { lead: _, coordinate: __, areas: ___, references: ____, deadline, restricted, ...fields } = task;
  const told = deadlineFields({ ...deadline, day: null }, issuedOn, countingOf(db));
  return { ...fields, ...told, restricted: restricted ? 1 : 0 };
}

function putLists(db: WriteHandle, id: number, { lead, coordinate, areas, references }: WrittenTask): void {
  putBodies(db, id, 'lead', lead);
  putBodies(db, id, 'coordinate', coordinate);
  insertTaskLists(db, id, { areas, refs: references });
}

/**
 * Enters a task by hand with the document that assigns it; what recurs is laid out at once.
 * Throws AppError: invalid-request (details.field), not-found (the watcher).
 */
export function createTask(context: WriteContext, task: WrittenTask) {
  const { db, now } = context;
  return recorded(context, () => {
    refuseWritten(context, task);
    refuseUnassigned(task);
    const id = insertOwnTask(db, fieldsOf(db, task, task.documentOn ?? task.assignedOn));
    putLists(db, id, task);
    layOut(db, id, localDay(now()));
    return { id };
  });
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether the clerk left the deadline as it stands. */
function keepsDeadline(stored: WorkRecord, { deadline }: WrittenTask): boolean {
  const { deadlineText: text, deadlineTime: time } = stored;
  return same([deadline.text, deadline.time, deadline.rule], [text, time, ruleOf(stored)]);
}

function editDeadline(db: WriteHandle, stored: WorkRecord, fields: TaskFields): void {
  if (stored.hasExtension === 1) {
    throw new AppError(
      'conflict',
      'Nhiệm vụ đã được gia hạn nên thời hạn ban đầu không sửa được nữa. Dùng việc gia hạn để đổi hạn.',
      { field: 'deadline' },
    );
  }
  const { kind, deadline, deadlineText, deadlineTime, rule, provisional } = fields;
  const own = stored.part === 'occurrence' ? 'recurring' : kind;
  updateFirstDeadline(db, stored.id, { kind: own, deadline, deadlineText, deadlineTime, rule, provisional });
}

/** The day that a term counts from once the task is as written: a notice's own, else of the document as it is now told. */
function issueOf(stored: WorkRecord, task: WrittenTask): string | null {
  return stored.noticeId === null ? (task.documentOn ?? task.assignedOn) : stored.issuedOn;
}

function listsChanged(db: WriteHandle, id: number, task: WrittenTask): boolean {
  const { areas, refs } = listsOf(db, id);
  const stored = [bodiesOf(db, id, 'lead'), bodiesOf(db, id, 'coordinate'), areas, refs];
  return !same(stored, [task.lead, task.coordinate, task.areas, task.references]);
}

/**
 * Edits a task; its parts follow. The words of a task that came out of a notice are the notice's.
 * Throws AppError: not-found, invalid-request (details.field), conflict (words of a notice; a deadline that was extended).
 */
export function editTask(context: WriteContext, { id, ...task }: WrittenTask & { readonly id: number }) {
  const { db, now } = context;
  return recorded(context, () => {
    const stored = requireTask(context, id);
    refuseWritten(context, task);
    if (stored.noticeId === null) refuseUnassigned(task);
    else if (task.content !== stored.content) {
      throw new AppError(
        'conflict',
        'Nội dung này là lời của thông báo. Sửa ở bản đọc của thông báo, hoặc đính chính thông báo.',
        { field: 'content' },
      );
    }
    const issuedOn = issueOf(stored, task);
    const fields = fieldsOf(db, task, issuedOn);
    updateTaskFields(db, id, fields);
    const counted =
      task.deadline.rule !== null && 'days' in task.deadline.rule && issuedOn !== stored.issuedOn;
    const newDeadline = !keepsDeadline(stored, task) || counted;
    if (newDeadline) editDeadline(db, stored, fields);
    if (listsChanged(db, id, task)) {
      deleteTaskLists(db, id);
      putLists(db, id, task);
    }
    followHead(db, id, newDeadline, localDay(now()));
    return { id };
  });
}
