import type { TaskState } from '../../../shared/domain/tasks/index.ts';
import type { ReadHandle } from '../connection/index.ts';

/** A task with the notice and conclusion it came out of; lists are JSON arrays of text. */
export interface TaskRecord {
  readonly id: number;
  readonly content: string;
  readonly lead: string;
  readonly coordinate: string;
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly state: TaskState;
  readonly doneOn: string | null;
  readonly isSample: 0 | 1;
  readonly restricted: 0 | 1;
  readonly paragraphId: number | null;
  readonly spanStart: number | null;
  readonly spanEnd: number | null;
  readonly noticeId: number | null;
  readonly noticeNumber: string | null;
  readonly noticeIssuedOn: string | null;
  readonly noticeTitle: string | null;
  readonly conclusionNumber: string | null;
}

const bodies = (role: 'lead' | 'coordinate'): string =>
  `(SELECT json_group_array(name ORDER BY position) FROM task_body WHERE task_id = task.id AND role = '${role}')`;

const record = `SELECT task.id, task.content, ${bodies('lead')} AS lead, ${bodies('coordinate')} AS coordinate,
    task.deadline, task.deadline_text AS deadlineText, task.state, task.done_on AS doneOn, task.is_sample AS isSample,
    task.restricted,
    task.paragraph_id AS paragraphId, task.span_start AS spanStart, task.span_end AS spanEnd,
    notice.id AS noticeId, notice.number AS noticeNumber, notice.issued_on AS noticeIssuedOn, notice.title AS noticeTitle,
    conclusion.n AS conclusionNumber
  FROM task
  LEFT JOIN notice ON notice.id = task.notice_id
  LEFT JOIN conclusion_paragraph AS paragraph ON paragraph.id = task.paragraph_id
  LEFT JOIN conclusion ON conclusion.id = paragraph.conclusion_id`;

/**
 * What makes a row of `task` a due item: not in the bin, and no head, whose parts (the units of a collective, the
 * occurrences of what recurs) are counted in its stead. A cancelled one is an item that nobody owes any more.
 */
export const isItem =
  'task.binned_at IS NULL AND NOT EXISTS (SELECT 1 FROM task AS part WHERE part.head_id = task.id)';

/** Tasks of one notice as its text has them, in its order; their parts aside. */
export function tasksOfNotice(db: ReadHandle, noticeId: number): TaskRecord[] {
  return db.rows<TaskRecord>(
    `${record} WHERE task.notice_id = :noticeId AND task.head_id IS NULL ORDER BY task.id`,
    { noticeId },
  );
}

/** One task, if it is there. */
export function taskById(db: ReadHandle, id: number): TaskRecord | undefined {
  return db.row<TaskRecord>(`${record} WHERE task.id = :id`, { id });
}

/** References and areas of a task as JSON arrays, and the paragraph it came out of. */
export function taskSurroundings(db: ReadHandle, id: number) {
  return db.row<{ readonly references: string; readonly areas: string; readonly paragraph: string | null }>(
    `SELECT (SELECT json_group_array(number ORDER BY position) FROM task_reference WHERE task_id = task.id) AS "references",
       (SELECT json_group_array(name ORDER BY position) FROM task_area WHERE task_id = task.id) AS areas,
       (SELECT text FROM conclusion_paragraph WHERE id = task.paragraph_id) AS paragraph
     FROM task WHERE task.id = :id`,
    { id },
  );
}

/** What was done to a record, the latest first. */
export const historySql = `SELECT at, who, action, before, after FROM change_log
  WHERE table_name = :table AND row_key = :key ORDER BY id DESC`;

/** What was done to a record, the latest first; `before` and `after` are JSON. */
export function historyOf(db: ReadHandle, table: string, key: string) {
  return db.rows<{
    readonly at: string;
    readonly who: string;
    readonly action: 'insert' | 'update' | 'delete';
    readonly before: string | null;
    readonly after: string | null;
  }>(historySql, { table, key });
}

/** A name that came to one of a task's lists, or left it. */
export interface ListEntry {
  readonly at: string;
  readonly who: string;
  readonly list: 'lead' | 'coordinate' | 'area' | 'reference';
  /** Null where there was none, or there is none any more. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What was done to the bodies, areas and references of a task, the earliest first. */
export function listHistoryOf(db: ReadHandle, taskId: number): ListEntry[] {
  const name = (row: string, field: string) => `json_extract(${row}, '$.${field}')`;
  return db.rows<ListEntry>(
    `SELECT id, at, who, ${name('coalesce(after, before)', 'role')} AS list,
       ${name('before', 'name')} AS before, ${name('after', 'name')} AS after
     FROM change_log WHERE table_name = 'task_body' AND ${name('coalesce(after, before)', 'task_id')} = :taskId
     UNION ALL
     SELECT id, at, who, substr(table_name, 6), coalesce(${name('before', 'name')}, ${name('before', 'number')}),
       coalesce(${name('after', 'name')}, ${name('after', 'number')})
     FROM change_log WHERE table_name IN ('task_area', 'task_reference') AND row_key >= :from AND row_key < :until
     ORDER BY id`,
    { taskId, from: `${taskId}|`, until: `${taskId}}` },
  );
}
