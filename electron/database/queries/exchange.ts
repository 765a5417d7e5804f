import type { TaskState } from '../../../shared/domain/tasks/index.ts';
import type { ReadHandle, WriteHandle } from '../connection/index.ts';
import { isItem } from './tasks.ts';

/** An open task of one of its lead agencies, with the last report on it; days are ISO. */
export interface OwedTask {
  readonly agency: string;
  readonly taskId: number;
  readonly content: string;
  readonly documentNumber: string | null;
  readonly documentOn: string | null;
  readonly item: string | null;
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly state: TaskState;
  readonly doneOn: string | null;
  readonly isSample: 0 | 1;
  readonly reportId: number | null;
  readonly reportText: string | null;
  readonly reportedOn: string | null;
}

const lastReport = `(SELECT id FROM task_report WHERE task_id = task.id ORDER BY reported_on DESC, id DESC LIMIT 1)`;
const issuedOn = 'coalesce(notice.issued_on, task.document_on, task.assigned_on)';

/** Open tasks assigned on the day `asOf` (ISO) or before, once for each lead agency; the nearest deadline first. */
export function owedTasks(
  db: ReadHandle,
  { asOf, restricted }: { readonly asOf: string; readonly restricted: boolean },
): OwedTask[] {
  return db.rows<OwedTask>(
    `SELECT coalesce(agency.name, body.name) AS agency, task.id AS taskId, task.content,
       coalesce(notice.number, task.document_number) AS documentNumber, ${issuedOn} AS documentOn,
       coalesce(conclusion.n, task.document_item) AS item, task.deadline, task.deadline_text AS deadlineText, task.state,
       task.done_on AS doneOn, task.is_sample AS isSample, report.id AS reportId, report.text AS reportText,
       report.reported_on AS reportedOn
     FROM task JOIN task_body AS body ON body.task_id = task.id AND body.role = 'lead'
       LEFT JOIN agency ON agency.id = body.agency_id
       LEFT JOIN notice ON notice.id = task.notice_id
       LEFT JOIN conclusion_paragraph AS paragraph ON paragraph.id = task.paragraph_id
       LEFT JOIN conclusion ON conclusion.id = paragraph.conclusion_id
       LEFT JOIN task_report AS report ON report.id = ${lastReport}
     WHERE task.state NOT IN ('done', 'cancelled') AND ${isItem} AND (:restricted = 1 OR task.restricted = 0)
       AND (${issuedOn} IS NULL OR ${issuedOn} <= :asOf)
     GROUP BY 1, task.id ORDER BY task.deadline IS NULL, task.deadline, task.id`,
    { asOf, restricted: restricted ? 1 : 0 },
  );
}

/** A form that was given out; `takenAt` and `takenSha256` once it was taken in. */
export interface FormRecord {
  readonly id: number;
  readonly code: string;
  readonly agency: string;
  readonly asOf: string;
  readonly madeAt: string;
  readonly isSample: 0 | 1;
  readonly takenAt: string | null;
  readonly takenSha256: string | null;
  /** Of a form for figures: its area, its period and its version; all null of a form for tasks. */
  readonly areaCode: string | null;
  readonly periodCode: string | null;
  readonly version: number | null;
  /** A JSON array of the lines over the table; null of a form that went out before they were kept. */
  readonly notes: string | null;
}

/** A row of a form as it went out; `cells` is a JSON array of the locked cells. */
export interface FormRowRecord {
  readonly position: number;
  readonly taskId: number | null;
  readonly state: TaskState;
  readonly deadline: string | null;
  readonly reportId: number | null;
  readonly cells: string;
}

/** What is read of a form. */
export const formColumns = `SELECT id, code, agency, as_of AS asOf, made_at AS madeAt, is_sample AS isSample, taken_at AS takenAt,
    taken_sha256 AS takenSha256, area_code AS areaCode, period_code AS periodCode, version, notes FROM exchange_form`;

/** One form, if it is known. */
export function formByCode(db: ReadHandle, code: string): FormRecord | undefined {
  return db.row<FormRecord>(`${formColumns} WHERE code = :code`, { code });
}

/** One form, if it is known. */
export function formById(db: ReadHandle, id: number): FormRecord | undefined {
  return db.row<FormRecord>(`${formColumns} WHERE id = :id`, { id });
}

/** The last form for tasks that each agency was given. */
export function lastForms(db: ReadHandle): FormRecord[] {
  return db.rows<FormRecord>(
    `${formColumns} WHERE id = (SELECT id FROM exchange_form AS other WHERE other.agency = exchange_form.agency AND other.area_code IS NULL
       ORDER BY other.made_at DESC, other.id DESC LIMIT 1)`,
  );
}

/** A form for tasks of the same agency that was made later and is taken in already. */
export function laterTaken(db: ReadHandle, { id, agency, madeAt }: FormRecord): FormRecord | undefined {
  return db.row<FormRecord>(
    `${formColumns} WHERE agency = :agency AND made_at > :madeAt AND id <> :id AND area_code IS NULL AND taken_at IS NOT NULL
     ORDER BY made_at DESC LIMIT 1`,
    { id, agency, madeAt },
  );
}

/** Rows of a form for tasks in their order. */
export function formRows(db: ReadHandle, formId: number): FormRowRecord[] {
  return db.rows<FormRowRecord>(
    `SELECT position, task_id AS taskId, state, deadline, report_id AS reportId, cells FROM exchange_form_row
     WHERE form_id = :formId ORDER BY position`,
    { formId },
  );
}

/** The last report on a task. */
export function lastReportOf(db: ReadHandle, taskId: number) {
  return db.row<{
    readonly id: number;
    readonly text: string;
    readonly document: string | null;
    readonly reportedOn: string;
  }>(
    `SELECT id, text, document, reported_on AS reportedOn FROM task_report WHERE task_id = :taskId
     ORDER BY reported_on DESC, id DESC LIMIT 1`,
    { taskId },
  );
}

/** Keeps a form that goes out; gives its id. */
export function insertForm(
  db: WriteHandle,
  given: Omit<FormRecord, 'id' | 'takenAt' | 'takenSha256'>,
): number {
  return db.run(
    `INSERT INTO exchange_form (code, agency, as_of, made_at, is_sample, area_code, period_code, version, notes)
     VALUES (:code, :agency, :asOf, :madeAt, :isSample, :areaCode, :periodCode, :version, :notes)`,
    { ...given },
  ).id;
}

/** Keeps a row of a form for tasks as it goes out. */
export function insertFormRow(db: WriteHandle, formId: number, row: FormRowRecord): void {
  db.run(
    `INSERT INTO exchange_form_row (form_id, position, task_id, state, deadline, report_id, cells)
     VALUES (:formId, :position, :taskId, :state, :deadline, :reportId, :cells)`,
    { formId, ...row },
  );
}

/** Marks a form as taken in. */
export function setTaken(
  db: WriteHandle,
  taken: { readonly id: number; readonly takenAt: string; readonly takenSha256: string },
): void {
  db.run('UPDATE exchange_form SET taken_at = :takenAt, taken_sha256 = :takenSha256 WHERE id = :id', {
    ...taken,
  });
}
