import type { TaskKind, TaskState } from '../../../shared/domain/tasks/index.ts';
import type { WriteHandle } from '../connection/index.ts';

/** What is written of a task's deadline; `rule` is JSON, days are ISO. */
export interface DeadlineFields {
  readonly kind: TaskKind;
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly deadlineTime: string | null;
  readonly rule: string | null;
  readonly provisional: 0 | 1;
}

/** What a clerk writes of a task. */
export interface TaskFields extends DeadlineFields {
  readonly content: string;
  readonly assignedBy: string | null;
  readonly assignedOn: string | null;
  readonly documentNumber: string | null;
  readonly documentOn: string | null;
  readonly documentAbstract: string | null;
  readonly documentItem: string | null;
  readonly watcherId: number | null;
  readonly legalBasis: string | null;
  readonly product: string | null;
  readonly restricted: 0 | 1;
  readonly lateReason: string | null;
  readonly note: string | null;
}

/** Enters a task by hand; gives its id. */
export function insertOwnTask(db: WriteHandle, fields: TaskFields): number {
  return db.run(
    `INSERT INTO task (content, kind, deadline, first_deadline, deadline_text, deadline_time, deadline_rule,
       deadline_provisional, assigned_by, assigned_on, document_number, document_on, document_abstract, document_item,
       watcher_id, legal_basis, product, restricted, late_reason, note)
     VALUES (:content, :kind, :deadline, :deadline, :deadlineText, :deadlineTime, :rule, :provisional, :assignedBy,
       :assignedOn, :documentNumber, :documentOn, :documentAbstract, :documentItem, :watcherId, :legalBasis, :product,
       :restricted, :lateReason, :note)`,
    { ...fields },
  ).id;
}

/** Writes what a clerk edits of a task; its deadline stays. */
export function updateTaskFields(
  db: WriteHandle,
  id: number,
  fields: Omit<TaskFields, keyof DeadlineFields>,
): void {
  db.run(
    `UPDATE task SET content = :content, assigned_by = :assignedBy, assigned_on = :assignedOn,
       document_number = :documentNumber, document_on = :documentOn, document_abstract = :documentAbstract,
       document_item = :documentItem, watcher_id = :watcherId, legal_basis = :legalBasis, product = :product,
       restricted = :restricted, late_reason = :lateReason, note = :note WHERE id = :id`,
    { id, ...fields },
  );
}

/** Gives a task that was never extended another deadline, which is then its first one. */
export function updateFirstDeadline(db: WriteHandle, id: number, fields: DeadlineFields): void {
  db.run(
    `UPDATE task SET kind = :kind, deadline = :deadline, first_deadline = :deadline, deadline_text = :deadlineText,
       deadline_time = :deadlineTime, deadline_rule = :rule, deadline_provisional = :provisional WHERE id = :id`,
    { id, ...fields },
  );
}

/** Puts where a task stands. */
export function updateLife(
  db: WriteHandle,
  life: {
    readonly id: number;
    readonly state: TaskState;
    readonly doneOn: string | null;
    readonly doneProduct: string | null;
    readonly confirmedOn: string | null;
  },
): void {
  db.run(
    `UPDATE task SET state = :state, done_on = :doneOn, done_product = :doneProduct, confirmed_on = :confirmedOn
     WHERE id = :id`,
    { ...life },
  );
}

/** Keeps a move of a task. */
export function insertMove(
  db: WriteHandle,
  move: {
    readonly taskId: number;
    readonly at: string;
    readonly who: string;
    readonly from: TaskState;
    readonly to: TaskState;
    readonly movedOn: string;
    readonly reason: string | null;
    readonly document: string | null;
  },
): void {
  db.run(
    `INSERT INTO task_move (task_id, at, who, from_state, to_state, moved_on, reason, document)
     VALUES (:taskId, :at, :who, :from, :to, :movedOn, :reason, :document)`,
    { ...move },
  );
}

/** Keeps an extension and puts the new deadline in force; the first one stays. */
export function insertExtension(
  db: WriteHandle,
  extension: {
    readonly taskId: number;
    readonly oldDeadline: string;
    readonly newDeadline: string;
    readonly extendedOn: string;
    readonly document: string;
    readonly reason: string | null;
  },
): void {
  const { taskId, oldDeadline, newDeadline } = extension;
  db.run(
    `UPDATE task SET deadline = :newDeadline, first_deadline = coalesce(first_deadline, :oldDeadline),
       deadline_time = NULL, deadline_provisional = 0 WHERE id = :taskId`,
    { taskId, oldDeadline, newDeadline },
  );
  db.run(
    `INSERT INTO task_extension (task_id, old_deadline, new_deadline, extended_on, document, reason)
     VALUES (:taskId, :oldDeadline, :newDeadline, :extendedOn, :document, :reason)`,
    { ...extension },
  );
}

/** Keeps a progress report; gives its id. */
export function insertReport(
  db: WriteHandle,
  report: {
    readonly taskId: number;
    readonly reportedOn: string;
    readonly text: string;
    readonly reportedBy: string | null;
    readonly document: string | null;
  },
): number {
  return db.run(
    `INSERT INTO task_report (task_id, reported_on, text, reported_by, document)
     VALUES (:taskId, :reportedOn, :text, :reportedBy, :document)`,
    { ...report },
  ).id;
}

/** Puts a kept file to a report. */
export function insertReportFile(
  db: WriteHandle,
  file: {
    readonly reportId: number;
    readonly position: number;
    readonly fileId: number;
    readonly name: string;
  },
): void {
  db.run(
    `INSERT INTO task_report_file (report_id, position, source_file_id, name)
     VALUES (:reportId, :position, :fileId, :name)`,
    { ...file },
  );
}

/** Takes a report away with its files' names; gives whether it was there. */
export function deleteReport(db: WriteHandle, id: number): boolean {
  db.run('DELETE FROM task_report_file WHERE report_id = :id', { id });
  return db.run('DELETE FROM task_report WHERE id = :id', { id }).changes > 0;
}

/** Puts who watches over a task. */
export function updateWatcher(db: WriteHandle, id: number, watcherId: number | null): void {
  db.run('UPDATE task SET watcher_id = :watcherId WHERE id = :id', { id, watcherId });
}

/** Puts a task into the bin (`at` a moment) or takes it out (null). */
export function updateBinned(db: WriteHandle, id: number, at: string | null): void {
  db.run('UPDATE task SET binned_at = :at WHERE id = :id', { id, at });
}

/** Enters a part of a head: an occurrence with its day, or a unit with the head's own deadline; gives its id. */
export function insertPart(
  db: WriteHandle,
  part: { readonly headId: number } & (
    | { readonly part: 'occurrence'; readonly deadline: string }
    | { readonly part: 'unit' }
  ),
): number {
  const day = part.part === 'occurrence' ? part.deadline : null;
  return db.run(
    `INSERT INTO task (notice_id, paragraph_id, span_start, span_end, content, deadline, first_deadline, deadline_text,
       deadline_time, deadline_rule, deadline_provisional, is_sample, kind, head_id, part, assigned_by, assigned_on,
       document_number, document_on, document_abstract, document_item, watcher_id, legal_basis, product, restricted)
     SELECT notice_id, paragraph_id, span_start, span_end, content, coalesce(:day, deadline), coalesce(:day, deadline),
       deadline_text, deadline_time, CASE :part WHEN 'unit' THEN deadline_rule END,
       CASE :part WHEN 'unit' THEN deadline_provisional ELSE 0 END, is_sample, kind, id, :part, assigned_by, assigned_on,
       document_number, document_on, document_abstract, document_item, watcher_id, legal_basis, product, restricted
     FROM task WHERE id = :headId`,
    { headId: part.headId, part: part.part, day },
  ).id;
}

/** Gives the parts of a head its words, its document and its closeness; their days and states are their own. */
export function copyWordsToParts(db: WriteHandle, headId: number): void {
  db.run(
    `UPDATE task SET (content, paragraph_id, span_start, span_end, assigned_by, assigned_on, document_number, document_on,
       document_abstract, document_item, legal_basis, product, restricted) = (SELECT content, paragraph_id, span_start,
       span_end, assigned_by, assigned_on, document_number, document_on, document_abstract, document_item, legal_basis,
       product, restricted FROM task AS head WHERE head.id = :headId) WHERE head_id = :headId`,
    { headId },
  );
}

/** Puts one agency in another's place on a task; where that one stands there already, it only goes. */
export function handBodyOver(
  db: WriteHandle,
  body: { readonly id: number; readonly taskId: number; readonly role: 'lead' | 'coordinate' },
  successor: { readonly id: number; readonly name: string },
): void {
  const { id, taskId, role } = body;
  const there = db.row(
    'SELECT 1 FROM task_body WHERE task_id = :taskId AND role = :role AND agency_id = :successorId',
    { taskId, role, successorId: successor.id },
  );
  if (there) db.run('DELETE FROM task_body WHERE id = :id', { id });
  else {
    db.run('UPDATE task_body SET agency_id = :successorId, name = :name WHERE id = :id', {
      ...{ id, successorId: successor.id, name: successor.name },
    });
  }
}
