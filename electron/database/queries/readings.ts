import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** One version of what was read out of an imported notice; the reading is JSON. */
export interface ReadingRecord {
  readonly version: number;
  readonly at: string;
  readonly who: string;
  readonly reading: string;
}

/** Every version of a notice's reading, the first one first. */
export function readingsOf(db: ReadHandle, noticeId: number): ReadingRecord[] {
  return db.rows<ReadingRecord>(
    'SELECT version, at, who, reading FROM notice_reading WHERE notice_id = :noticeId ORDER BY version',
    { noticeId },
  );
}

/** Keeps one version of a notice's reading. */
export function insertReading(db: WriteHandle, reading: ReadingRecord & { readonly noticeId: number }): void {
  db.run(
    `INSERT INTO notice_reading (notice_id, version, at, who, reading)
     VALUES (:noticeId, :version, :at, :who, :reading)`,
    { ...reading },
  );
}

/** Columns of a notice that its reading fills. */
export interface ReadHead {
  readonly id: number;
  readonly meetingId: number | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly place: string | null;
  readonly issuedOn: string | null;
  readonly kind: string | null;
  readonly title: string | null;
  readonly authority: string | null;
  readonly position: string | null;
  readonly rank: string | null;
  readonly name: string | null;
}

/** Puts a corrected head into an imported notice's row; its text and file stay. */
export function updateReadHead(db: WriteHandle, head: ReadHead): void {
  db.run(
    `UPDATE notice SET meeting_id = :meetingId, number = :number, symbol = :symbol, place = :place, issued_on = :issuedOn,
       kind = :kind, title = :title, signer_authority = :authority, signer_position = :position, signer_rank = :rank,
       signer_name = :name WHERE id = :id AND origin = 'imported'`,
    { ...head },
  );
}

/** Lists of a notice that a correction replaces as a whole. */
export function deleteLines(db: WriteHandle, noticeId: number, part: string): void {
  db.run('DELETE FROM notice_line WHERE notice_id = :noticeId AND part = :part', { noticeId, part });
}

/** Takes the headings of a notice away. */
export function deleteHeadings(db: WriteHandle, noticeId: number): void {
  db.run('DELETE FROM notice_heading WHERE notice_id = :noticeId', { noticeId });
}

/** Takes decisions, documents named and figures of a notice away. */
export function deleteFindings(db: WriteHandle, noticeId: number): void {
  for (const table of ['decision', 'legal_reference', 'notice_figure']) {
    db.run(`DELETE FROM ${table} WHERE notice_id = :noticeId`, { noticeId });
  }
}

/** Rows of a notice's conclusions with their paragraphs, in order; a conclusion without any has one row. */
export function conclusionRows(db: ReadHandle, noticeId: number) {
  return db.rows<{
    readonly conclusionId: number;
    readonly n: string;
    readonly paragraphId: number | null;
    readonly text: string | null;
    readonly start: number | null;
    readonly end: number | null;
  }>(
    `SELECT conclusion.id AS conclusionId, conclusion.n, paragraph.id AS paragraphId, paragraph.text,
       paragraph.span_start AS start, paragraph.span_end AS "end"
     FROM conclusion LEFT JOIN conclusion_paragraph AS paragraph ON paragraph.conclusion_id = conclusion.id
     WHERE conclusion.notice_id = :noticeId ORDER BY conclusion.position, paragraph.position`,
    { noticeId },
  );
}

/** Gives a paragraph of a conclusion other words. */
export function updateParagraph(db: WriteHandle, id: number, text: string): void {
  db.run('UPDATE conclusion_paragraph SET text = :text WHERE id = :id', { id, text });
}

/** What a correction says of a task; a task's own state is not the reading's. */
export interface ReadTask {
  readonly id: number;
  readonly paragraphId: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly content: string;
}

/** Puts a corrected task's words and their place into its row. */
export function updateReadTask(db: WriteHandle, task: ReadTask): void {
  db.run(
    `UPDATE task SET paragraph_id = :paragraphId, span_start = :start, span_end = :end, content = :content
     WHERE id = :id`,
    { ...task },
  );
}

/** Takes the bodies, areas and references of a task away. */
export function deleteTaskLists(db: WriteHandle, taskId: number): void {
  for (const table of ['task_body', 'task_area', 'task_reference']) {
    db.run(`DELETE FROM ${table} WHERE task_id = :taskId`, { taskId });
  }
}

/** Takes a task away with its lists. */
export function deleteTask(db: WriteHandle, id: number): void {
  db.run('DELETE FROM task WHERE id = :id', { id });
}

/** A task of an imported notice with its lists as JSON arrays, for putting a reading together again. */
export function taskRowsOf(db: ReadHandle, noticeId: number) {
  return db.rows<{
    readonly id: number;
    readonly content: string;
    readonly n: string | null;
    readonly deadline: string | null;
    readonly deadlineText: string | null;
    readonly deadlineTime: string | null;
    readonly rule: string | null;
    readonly lead: string;
    readonly coordinate: string;
    readonly areas: string;
    readonly refs: string;
    readonly paragraphStart: number | null;
    readonly start: number | null;
  }>(
    `SELECT task.id, task.content, conclusion.n, task.deadline, task.deadline_text AS deadlineText,
       task.deadline_time AS deadlineTime, task.deadline_rule AS rule,
       (SELECT json_group_array(name ORDER BY position) FROM task_body WHERE task_id = task.id AND role = 'lead') AS lead,
       (SELECT json_group_array(name ORDER BY position) FROM task_body WHERE task_id = task.id AND role = 'coordinate') AS coordinate,
       (SELECT json_group_array(name ORDER BY position) FROM task_area WHERE task_id = task.id) AS areas,
       (SELECT json_group_array(number ORDER BY position) FROM task_reference WHERE task_id = task.id) AS refs,
       paragraph.span_start AS paragraphStart, task.span_start AS start
     FROM task LEFT JOIN conclusion_paragraph AS paragraph ON paragraph.id = task.paragraph_id
     LEFT JOIN conclusion ON conclusion.id = paragraph.conclusion_id
     WHERE task.notice_id = :noticeId AND task.head_id IS NULL ORDER BY task.id`,
    { noticeId },
  );
}

/** Decisions of a notice. */
export function decisionsOf(db: ReadHandle, noticeId: number) {
  return db.rows<{ readonly n: string | null; readonly text: string }>(
    'SELECT n, text FROM decision WHERE notice_id = :noticeId ORDER BY id',
    { noticeId },
  );
}

/** Those who attended a meeting, as the notice tells of them. */
export function attendeesRead(db: ReadHandle, meetingId: number) {
  return db.rows<{ readonly site: string | null; readonly text: string }>(
    'SELECT site, text FROM meeting_attendee WHERE meeting_id = :meetingId ORDER BY position',
    { meetingId },
  );
}

/** Gives a meeting another fact where it still has the one of the reading before, and is not concluded. */
export function updateMeetingFact(
  db: WriteHandle,
  fact: {
    readonly meetingId: number;
    readonly column: 'name' | 'held_on' | 'form' | 'place' | 'chair';
    readonly before: string | null;
    readonly after: string | null;
  },
): void {
  const { meetingId, column, before, after } = fact;
  db.run(
    `UPDATE meeting SET ${column} = :after WHERE id = :meetingId AND ${column} IS :before AND state <> 'concluded'`,
    {
      ...{ meetingId, before, after },
    },
  );
}

/** Puts those who attended anew, unless the meeting's own list was worked on by agency and attendance. */
export function replaceAttendees(
  db: WriteHandle,
  meetingId: number,
  attendees: readonly { readonly site: string | null; readonly text: string }[],
): void {
  const worked = db.row(
    `SELECT 1 FROM meeting_attendee WHERE meeting_id = :meetingId
       AND (agency IS NOT NULL OR agency_id IS NOT NULL OR title IS NOT NULL OR attendance IS NOT NULL OR person_id IS NOT NULL OR site_id IS NOT NULL)`,
    { meetingId },
  );
  if (worked) return;
  db.run('DELETE FROM meeting_attendee WHERE meeting_id = :meetingId', { meetingId });
  for (const [position, { site, text }] of attendees.entries()) {
    db.run(
      'INSERT INTO meeting_attendee (meeting_id, position, site, text) VALUES (:meetingId, :position, :site, :text)',
      { meetingId, position, site, text },
    );
  }
}
