import type { ReadHandle, WriteHandle } from '../connection/index.ts';
import type { KeptPaper } from './issues.ts';
import { toldColumns, toldFrom } from './task-papers.ts';
import { isItem } from './tasks.ts';

/** A task that its leads may be reminded of; lists are JSON, days are ISO. */
export interface RemindableRecord {
  readonly id: number;
  readonly content: string;
  readonly lead: string;
  readonly state: 'not-started' | 'in-progress' | 'returned';
  readonly deadline: string;
  readonly restricted: 0 | 1;
  readonly isSample: 0 | 1;
  /** Number, day and item of the document that assigned it. */
  readonly documentNumber: string | null;
  readonly documentOn: string | null;
  readonly item: string | null;
  readonly reportedOn: string | null;
  readonly report: string | null;
  /** Reminders so far: `{on, number, agency}`. */
  readonly reminders: string;
}

/**
 * Tasks still owed whose deadline is the day `until` or earlier, the earliest first. What was reported done or is paused
 * is not the agency's turn.
 */
export const remindableSql = `SELECT task.id, task.content, task.state, task.deadline, task.restricted, task.is_sample AS isSample,
    ${toldColumns},
    (SELECT json_group_array(json_object('on', reminded_on, 'number', coalesce(letter.number, task_reminder.document),
       'agency', letter.agency) ORDER BY reminded_on, task_reminder.id)
     FROM task_reminder LEFT JOIN reminder_letter AS letter ON letter.id = letter_id WHERE task_id = task.id) AS reminders
  ${toldFrom}
  WHERE task.deadline <= :until AND task.state IN ('not-started', 'in-progress', 'returned') AND ${isItem}
    AND (:ids IS NULL OR task.id IN (SELECT value FROM json_each(:ids)))
  ORDER BY task.deadline, task.id`;

/** Tasks to remind of up to a day (ISO); of these ids only, or of all where they are null. */
export function remindableTasks(
  db: ReadHandle,
  until: string,
  ids: readonly number[] | null,
): RemindableRecord[] {
  return db.rows<RemindableRecord>(remindableSql, { until, ids: ids && JSON.stringify(ids) });
}

/** A letter as it was issued, but for model and PDF. */
export interface LetterRecord {
  readonly id: number;
  readonly agency: string;
  readonly asOf: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly signer: string | null;
  readonly tasks: number;
  readonly isSample: 0 | 1;
}

/** Every letter that was issued, the latest first. */
export function allLetters(db: ReadHandle): LetterRecord[] {
  return db.rows<LetterRecord>(
    `SELECT letter.id, letter.agency, letter.as_of AS asOf, letter.number, letter.issued_on AS issuedOn,
       issuer.name AS issuer, signer.name AS signer, letter.is_sample AS isSample,
       (SELECT count(*) FROM task_reminder WHERE letter_id = letter.id) AS tasks
     FROM reminder_letter AS letter JOIN issuer ON issuer.id = letter.issuer_id
       LEFT JOIN signer ON signer.id = letter.signer_id ORDER BY letter.issued_on DESC, letter.id DESC`,
  );
}

/** What was kept of a letter: number, day, and its model as JSON; undefined where there is none. */
export function letterById(db: ReadHandle, id: number) {
  return db.row<{
    readonly number: string;
    readonly issuedOn: string;
    readonly agency: string;
    readonly model: string;
  }>('SELECT number, issued_on AS issuedOn, agency, model FROM reminder_letter WHERE id = :id', { id });
}

/** The very bytes of the PDF that a letter was issued as. */
export function letterPdf(db: ReadHandle, id: number): Uint8Array | undefined {
  return db.row<{ readonly pdf: Uint8Array }>('SELECT pdf FROM reminder_letter WHERE id = :id', { id })?.pdf;
}

/** Keeps a letter as it is issued; gives its id. From here on the database refuses to change it. */
export function insertLetter(
  db: WriteHandle,
  letter: KeptPaper & {
    readonly agency: string;
    readonly asOf: string;
    readonly number: string;
    readonly issuedOn: string;
    readonly issuerId: number;
    readonly signerId: number;
    readonly isSample: 0 | 1;
  },
): number {
  return db.run(
    `INSERT INTO reminder_letter
       (agency, as_of, number, issued_on, issuer_id, signer_id, is_sample, issued_at, who, model, pdf_sha256, pdf)
     VALUES (:agency, :asOf, :number, :issuedOn, :issuerId, :signerId, :isSample, :issuedAt, :who, :model,
       :pdfSha256, :pdf)`,
    { ...letter, pdf: Buffer.from(letter.pdf) },
  ).id;
}

/** Logs a reminder on a task: by a letter issued here, or noted by hand with what is known of its paper. */
export function insertReminder(
  db: WriteHandle,
  reminder: {
    readonly taskId: number;
    readonly letterId: number | null;
    readonly on: string;
    readonly document: string | null;
  },
): void {
  db.run(
    `INSERT INTO task_reminder (task_id, letter_id, reminded_on, document)
     VALUES (:taskId, :letterId, :on, :document)`,
    { ...reminder },
  );
}

/** Reminders of a task, the first one first. */
export function remindersOf(db: ReadHandle, taskId: number) {
  return db.rows<{
    readonly on: string;
    readonly number: string | null;
    readonly agency: string | null;
    readonly letterId: number | null;
  }>(
    `SELECT reminded_on AS "on", coalesce(letter.number, task_reminder.document) AS number, letter.agency,
       letter_id AS letterId
     FROM task_reminder LEFT JOIN reminder_letter AS letter ON letter.id = letter_id
     WHERE task_id = :taskId ORDER BY reminded_on, task_reminder.id`,
    { taskId },
  );
}
