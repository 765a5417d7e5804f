import type { TaskKind, TaskState } from '../../../shared/domain/tasks/index.ts';
import type { ReadHandle } from '../connection/index.ts';

/** A task as the work on it sees it; `rule` is JSON, days are ISO. */
export interface WorkRecord {
  readonly id: number;
  readonly noticeId: number | null;
  readonly content: string;
  readonly state: TaskState;
  readonly kind: TaskKind;
  readonly headId: number | null;
  readonly part: 'unit' | 'occurrence' | null;
  readonly deadline: string | null;
  readonly firstDeadline: string | null;
  readonly deadlineText: string | null;
  readonly deadlineTime: string | null;
  readonly rule: string | null;
  readonly provisional: 0 | 1;
  readonly doneOn: string | null;
  readonly doneProduct: string | null;
  readonly confirmedOn: string | null;
  readonly product: string | null;
  readonly restricted: 0 | 1;
  readonly watcherId: number | null;
  readonly watcher: string | null;
  readonly legalBasis: string | null;
  readonly lateReason: string | null;
  readonly note: string | null;
  readonly assignedBy: string | null;
  readonly assignedOn: string | null;
  readonly documentNumber: string | null;
  readonly documentOn: string | null;
  readonly documentAbstract: string | null;
  readonly documentItem: string | null;
  readonly binnedAt: string | null;
  /** Day from which a term in days counts: of the notice, of the assigning document, of the assigning. */
  readonly issuedOn: string | null;
  /** Day on which the work was done as the agency told it, while it waits for confirmation. */
  readonly reportedDone: string | null;
  readonly hasParts: 0 | 1;
  readonly hasExtension: 0 | 1;
}

const record = `SELECT task.id, task.notice_id AS noticeId, task.content, task.state, task.kind, task.head_id AS headId, task.part,
    task.deadline, task.first_deadline AS firstDeadline, task.deadline_text AS deadlineText,
    task.deadline_time AS deadlineTime, task.deadline_rule AS rule, task.deadline_provisional AS provisional,
    task.done_on AS doneOn, task.done_product AS doneProduct, task.confirmed_on AS confirmedOn, task.product,
    task.restricted, task.watcher_id AS watcherId, (SELECT name FROM person WHERE id = task.watcher_id) AS watcher,
    task.legal_basis AS legalBasis, task.late_reason AS lateReason, task.note, task.assigned_by AS assignedBy,
    task.assigned_on AS assignedOn, task.document_number AS documentNumber, task.document_on AS documentOn,
    task.document_abstract AS documentAbstract, task.document_item AS documentItem, task.binned_at AS binnedAt,
    coalesce((SELECT issued_on FROM notice WHERE id = task.notice_id), task.document_on, task.assigned_on) AS issuedOn,
    CASE WHEN task.state = 'awaiting-confirmation' THEN (SELECT moved_on FROM task_move
      WHERE task_id = task.id AND to_state = 'awaiting-confirmation' ORDER BY id DESC LIMIT 1) END AS reportedDone,
    EXISTS (SELECT 1 FROM task AS part WHERE part.head_id = task.id) AS hasParts,
    EXISTS (SELECT 1 FROM task_extension WHERE task_id = task.id) AS hasExtension
  FROM task`;

/** One task, if it is there. */
export function workOf(db: ReadHandle, id: number): WorkRecord | undefined {
  return db.row<WorkRecord>(`${record} WHERE task.id = :id`, { id });
}

/** Parts of a head in the order of their days. */
export function partsOf(db: ReadHandle, headId: number): WorkRecord[] {
  return db.rows<WorkRecord>(`${record} WHERE task.head_id = :headId ORDER BY task.deadline, task.id`, {
    headId,
  });
}

/** Tasks of a notice whose deadline is counted from its issue. */
export function countedTasksOfNotice(db: ReadHandle, noticeId: number): WorkRecord[] {
  return db.rows<WorkRecord>(
    `${record} WHERE task.notice_id = :noticeId AND json_extract(task.deadline_rule, '$.days') IS NOT NULL`,
    { noticeId },
  );
}

/** Tasks whose deadline a count of days or the meaning of "trước ngày" may move: none that was extended. */
export function countedTasks(db: ReadHandle): WorkRecord[] {
  return db.rows<WorkRecord>(
    `${record} WHERE NOT EXISTS (SELECT 1 FROM task_extension WHERE task_id = task.id)
       AND (json_extract(task.deadline_rule, '$.days') IS NOT NULL OR json_extract(task.deadline_rule, '$.before') = 1
         OR (task.deadline_rule IS NULL AND task.deadline IS NOT NULL AND task.deadline_text LIKE '%trước%')
         OR (task.part = 'occurrence' AND task.deadline_text LIKE '%trước%'))`,
  );
}

/** Counted tasks that have no day yet, for want of the rule that gives it when they were stored. */
export function uncountedTasks(db: ReadHandle): WorkRecord[] {
  return db.rows<WorkRecord>(
    `${record} WHERE task.deadline IS NULL AND json_extract(task.deadline_rule, '$.days') IS NOT NULL`,
  );
}

/** Recurring tasks still under way whose occurrences are laid out: heads, and units of a collective one. */
export function recurringSeries(db: ReadHandle): WorkRecord[] {
  return db.rows<WorkRecord>(
    `${record} WHERE task.kind = 'recurring' AND task.part IS NOT 'occurrence' AND task.binned_at IS NULL
       AND task.state IN ('not-started', 'in-progress')
       AND NOT EXISTS (SELECT 1 FROM task AS part WHERE part.head_id = task.id AND part.part = 'unit')`,
  );
}

/** Whether nothing was done on a task that would be lost with it: no report, no extension, no reminder, no part, not begun. */
export function isUntouched(db: ReadHandle, id: number): boolean {
  return (
    db.row<{ readonly free: 0 | 1 }>(
      `SELECT state = 'not-started' AND NOT EXISTS (SELECT 1 FROM task_report WHERE task_id = :id)
         AND NOT EXISTS (SELECT 1 FROM task_extension WHERE task_id = :id)
         AND NOT EXISTS (SELECT 1 FROM task_reminder WHERE task_id = :id)
         AND NOT EXISTS (SELECT 1 FROM task AS part WHERE part.head_id = :id) AS free
       FROM task WHERE id = :id`,
      { id },
    )?.free === 1
  );
}

/** Extensions of a task, the first one first. */
export function extensionsOf(db: ReadHandle, taskId: number) {
  return db.rows<{
    readonly id: number;
    readonly oldDeadline: string;
    readonly newDeadline: string;
    readonly extendedOn: string;
    readonly document: string;
    readonly reason: string | null;
  }>(
    `SELECT id, old_deadline AS oldDeadline, new_deadline AS newDeadline, extended_on AS extendedOn, document, reason
     FROM task_extension WHERE task_id = :taskId ORDER BY id`,
    { taskId },
  );
}

/** Moves of a task, the latest first. */
export function movesOf(db: ReadHandle, taskId: number) {
  return db.rows<{
    readonly id: number;
    readonly at: string;
    readonly who: string;
    readonly from: TaskState;
    readonly to: TaskState;
    readonly movedOn: string;
    readonly reason: string | null;
    readonly document: string | null;
  }>(
    `SELECT id, at, who, from_state AS "from", to_state AS "to", moved_on AS movedOn, reason, document
     FROM task_move WHERE task_id = :taskId ORDER BY id DESC`,
    { taskId },
  );
}

/** Progress reports of a task, the latest first; `files` is a JSON array of names. */
export function reportsOf(db: ReadHandle, taskId: number) {
  return db.rows<{
    readonly id: number;
    readonly reportedOn: string;
    readonly text: string;
    readonly reportedBy: string | null;
    readonly document: string | null;
    readonly files: string;
  }>(
    `SELECT id, reported_on AS reportedOn, text, reported_by AS reportedBy, document,
       (SELECT json_group_array(name ORDER BY position) FROM task_report_file WHERE report_id = task_report.id) AS files
     FROM task_report WHERE task_id = :taskId ORDER BY reported_on DESC, id DESC`,
    { taskId },
  );
}

/** Names of a task's bodies in one role, in order. */
export function bodiesOf(db: ReadHandle, taskId: number, role: 'lead' | 'coordinate'): string[] {
  return db
    .rows<{ readonly name: string }>(
      'SELECT name FROM task_body WHERE task_id = :taskId AND role = :role ORDER BY position',
      { taskId, role },
    )
    .map(({ name }) => name);
}

/** Areas and references of a task, in order. */
export function listsOf(
  db: ReadHandle,
  taskId: number,
): { readonly areas: string[]; readonly refs: string[] } {
  const named = (sql: string) => db.rows<{ readonly name: string }>(sql, { taskId }).map(({ name }) => name);
  return {
    areas: named('SELECT name FROM task_area WHERE task_id = :taskId ORDER BY position'),
    refs: named('SELECT number AS name FROM task_reference WHERE task_id = :taskId ORDER BY position'),
  };
}

/** Every administrative unit of all times. */
export function datedAreas(db: ReadHandle) {
  return db.rows<{
    readonly kind: 'province' | 'district' | 'commune';
    readonly name: string;
    readonly validFrom: string;
    readonly validTo: string | null;
  }>('SELECT kind, name, valid_from AS validFrom, valid_to AS validTo FROM area ORDER BY id');
}

const openTask = "task.state NOT IN ('done', 'cancelled') AND task.binned_at IS NULL";

/** Bodies that an agency is of open tasks. */
export function openBodiesOf(db: ReadHandle, agencyId: number) {
  return db.rows<{ readonly id: number; readonly taskId: number; readonly role: 'lead' | 'coordinate' }>(
    `SELECT body.id, body.task_id AS taskId, body.role FROM task_body AS body JOIN task ON task.id = body.task_id
     WHERE body.agency_id = :agencyId AND ${openTask}`,
    { agencyId },
  );
}

/** Agencies that ended before a day (ISO) and still stand on open tasks, with who followed them. */
export function endedWithTasks(db: ReadHandle, on: string) {
  return db.rows<{
    readonly agencyId: number;
    readonly name: string;
    readonly validTo: string;
    readonly successorId: number | null;
    readonly successor: string | null;
    readonly tasks: number;
  }>(
    `SELECT agency.id AS agencyId, agency.name, agency.valid_to AS validTo, successor.id AS successorId,
       successor.name AS successor, count(DISTINCT task.id) AS tasks
     FROM agency JOIN task_body AS body ON body.agency_id = agency.id JOIN task ON task.id = body.task_id AND ${openTask}
       LEFT JOIN agency AS successor ON successor.code = agency.successor_code
     WHERE agency.valid_to < :on GROUP BY agency.id ORDER BY agency.valid_to, agency.id`,
    { on },
  );
}
