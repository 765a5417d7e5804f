import type { TaskState } from '../../../shared/domain/tasks/index.ts';
import type { ReadHandle } from '../connection/index.ts';
import { isItem } from './tasks.ts';

const lastReport = (column: string): string =>
  `(SELECT ${column} FROM task_report WHERE task_id = task.id ORDER BY reported_on DESC, id DESC LIMIT 1)`;
const bodies = (role: 'lead' | 'coordinate'): string =>
  `(SELECT json_group_array(name ORDER BY position) FROM task_body WHERE task_id = task.id AND role = '${role}')`;

/** What papers tell of a task beside its own words: its leads, the document that assigned it, its last report. */
export const toldColumns = `${bodies('lead')} AS lead,
    coalesce(notice.number, task.document_number) AS documentNumber,
    coalesce(notice.issued_on, task.document_on) AS documentOn, coalesce(task.document_item, conclusion.n) AS item,
    ${lastReport('reported_on')} AS reportedOn, ${lastReport('text')} AS report`;

/** The tables that those come from. */
export const toldFrom = `FROM task LEFT JOIN notice ON notice.id = task.notice_id
    LEFT JOIN conclusion_paragraph AS paragraph ON paragraph.id = task.paragraph_id
    LEFT JOIN conclusion ON conclusion.id = paragraph.conclusion_id`;

/** A task as papers tell of it; lists are JSON arrays, days are ISO. */
export interface ToldRecord {
  readonly id: number;
  readonly content: string;
  readonly state: TaskState;
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly doneOn: string | null;
  readonly doneProduct: string | null;
  readonly product: string | null;
  readonly restricted: 0 | 1;
  readonly isSample: 0 | 1;
  readonly conclusionId: number | null;
  readonly lead: string;
  readonly coordinate: string;
  readonly documentNumber: string | null;
  readonly documentOn: string | null;
  readonly item: string | null;
  readonly reportedOn: string | null;
  readonly report: string | null;
}

const told = `SELECT task.id, task.content, task.state, task.deadline, task.deadline_text AS deadlineText,
    task.done_on AS doneOn, task.done_product AS doneProduct, task.product, task.restricted,
    task.is_sample AS isSample, paragraph.conclusion_id AS conclusionId, ${bodies('coordinate')} AS coordinate,
    ${toldColumns}
  ${toldFrom}`;

const byDeadline = 'ORDER BY task.deadline IS NULL, task.deadline, task.id';

/** Every task still owed, the nearest deadline first. */
export function openToldTasks(db: ReadHandle): ToldRecord[] {
  return db.rows<ToldRecord>(
    `${told} WHERE task.state NOT IN ('done', 'cancelled') AND ${isItem} ${byDeadline}`,
  );
}

/** Due items of a notice, in the order of its text. */
export function toldTasksOfNotice(db: ReadHandle, noticeId: number): ToldRecord[] {
  return db.rows<ToldRecord>(
    `${told} WHERE task.notice_id = :noticeId AND ${isItem}
     ORDER BY paragraph.position, task.span_start, task.deadline IS NULL, task.deadline, task.id`,
    { noticeId },
  );
}

/** These tasks, in the order of the ids. */
export function toldTasks(db: ReadHandle, ids: readonly number[]): ToldRecord[] {
  return db.rows<ToldRecord>(
    `${told} JOIN json_each(:ids) AS place ON place.value = task.id ORDER BY place.key`,
    { ids: JSON.stringify(ids) },
  );
}

/** The issuer of a notice and who signed it, where it was written here. */
export function issuerOfNotice(db: ReadHandle, id: number): number | null {
  return (
    db.row<{ readonly issuerId: number | null }>('SELECT issuer_id AS issuerId FROM notice WHERE id = :id', {
      id,
    })?.issuerId ?? null
  );
}
