import type { HeadingReading, NoticeReading } from '../../../shared/domain/notices/reading.ts';
import type { WriteHandle } from '../connection/index.ts';
import type { LinePart } from './notices.ts';
import type { DeadlineFields } from './task-writing.ts';

/** Stores a notice's head and foot; gives its id. */
export function insertNotice(
  db: WriteHandle,
  reading: NoticeReading,
  links: { readonly meetingId: number | null; readonly sourceFileId: number; readonly isSample: 0 | 1 },
): number {
  const { number, symbol, place, issuedOn, kind, title } = reading.header;
  return db.run(
    `INSERT INTO notice (meeting_id, source_file_id, number, symbol, place, issued_on, kind, title, source_text,
       signer_authority, signer_position, signer_rank, signer_name, is_sample)
     VALUES (:meetingId, :sourceFileId, :number, :symbol, :place, :issuedOn, :kind, :title, :source,
       :authority, :position, :rank, :name, :isSample)`,
    { ...links, ...reading.signer, number, symbol, place, issuedOn, kind, title, source: reading.source },
  ).id;
}

/** Stores one list of a notice, line by line. */
export function insertLines(
  db: WriteHandle,
  noticeId: number,
  part: LinePart,
  lines: readonly string[],
): void {
  for (const [position, text] of lines.entries()) {
    db.run(
      'INSERT INTO notice_line (notice_id, part, position, text) VALUES (:noticeId, :part, :position, :text)',
      { noticeId, part, position, text },
    );
  }
}

/** Stores the words that stand over the parts of a notice. */
export function insertHeadings(db: WriteHandle, noticeId: number, headings: readonly HeadingReading[]): void {
  for (const [position, { part, before, text }] of headings.entries()) {
    db.run(
      `INSERT INTO notice_heading (notice_id, position, part, stands_before, text)
       VALUES (:noticeId, :position, :part, :before, :text)`,
      { noticeId, position, part, before, text },
    );
  }
}

/** Stores a numbered conclusion; gives its id. */
export function insertConclusion(db: WriteHandle, noticeId: number, position: number, n: string): number {
  return db.run('INSERT INTO conclusion (notice_id, position, n) VALUES (:noticeId, :position, :n)', {
    noticeId,
    position,
    n,
  }).id;
}

/** Stores a paragraph of a conclusion; gives its id. The span counts in the notice's text. */
export function insertParagraph(
  db: WriteHandle,
  paragraph: {
    readonly conclusionId: number;
    readonly position: number;
    readonly text: string;
    readonly start: number | null;
    readonly end: number | null;
  },
): number {
  return db.run(
    `INSERT INTO conclusion_paragraph (conclusion_id, position, text, span_start, span_end)
     VALUES (:conclusionId, :position, :text, :start, :end)`,
    { ...paragraph },
  ).id;
}

/** Stores a task without its lists; gives its id. The span counts in the paragraph's text. */
export function insertTask(
  db: WriteHandle,
  task: DeadlineFields & { readonly content: string },
  links: {
    readonly noticeId: number;
    readonly paragraphId: number | null;
    readonly start: number | null;
    readonly end: number | null;
    readonly isSample: 0 | 1;
  },
): number {
  return db.run(
    `INSERT INTO task (notice_id, paragraph_id, span_start, span_end, content, kind, deadline, first_deadline,
       deadline_text, deadline_time, deadline_rule, deadline_provisional, is_sample)
     VALUES (:noticeId, :paragraphId, :start, :end, :content, :kind, :deadline, :deadline, :deadlineText, :deadlineTime,
       :rule, :provisional, :isSample)`,
    { ...links, ...task },
  ).id;
}

/** Stores one body of a task, joined to the agency of that name where one is known. */
export function insertTaskBody(
  db: WriteHandle,
  body: {
    readonly taskId: number;
    readonly role: 'lead' | 'coordinate';
    readonly position: number;
    readonly name: string;
  },
): void {
  db.run(
    `INSERT INTO task_body (task_id, role, position, name, agency_id) VALUES (:taskId, :role, :position, :name,
       (SELECT id FROM agency WHERE name = :name UNION SELECT agency_id FROM agency_alias WHERE alias = :name
         UNION SELECT agency_id FROM agency_name WHERE name = :name LIMIT 1))`,
    { ...body },
  );
}

/** Stores the areas and references of a task. */
export function insertTaskLists(
  db: WriteHandle,
  taskId: number,
  { areas, refs }: { readonly areas: readonly string[]; readonly refs: readonly string[] },
): void {
  for (const [position, name] of areas.entries()) {
    db.run('INSERT INTO task_area (task_id, position, name) VALUES (:taskId, :position, :name)', {
      taskId,
      position,
      name,
    });
  }
  for (const [position, number] of refs.entries()) {
    db.run('INSERT INTO task_reference (task_id, position, number) VALUES (:taskId, :position, :number)', {
      taskId,
      position,
      number,
    });
  }
}

/** Stores decisions, documents named, and figures with their sentences. */
export function insertFindings(db: WriteHandle, noticeId: number, reading: NoticeReading): void {
  for (const { n, text } of reading.decisions) {
    db.run('INSERT INTO decision (notice_id, n, text) VALUES (:noticeId, :n, :text)', { noticeId, n, text });
  }
  for (const { number, date, issuer } of reading.legalRefs) {
    db.run(
      'INSERT INTO legal_reference (notice_id, number, dated_on, issuer) VALUES (:noticeId, :number, :date, :issuer)',
      { noticeId, number, date, issuer },
    );
  }
  for (const { raw, value, unit, sentence, periodText } of reading.figures) {
    db.run(
      `INSERT INTO notice_figure (notice_id, raw, value, unit, sentence, period_text)
       VALUES (:noticeId, :raw, :value, :unit, :sentence, :periodText)`,
      { noticeId, raw, value, unit, sentence, periodText },
    );
  }
}
