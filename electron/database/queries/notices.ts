import type { HeadingReading } from '../../../shared/domain/notices/index.ts';
import type { ReadHandle } from '../connection/index.ts';

/** A notice as a row of a list. */
export interface NoticeRecord {
  readonly id: number;
  readonly meetingId: number | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly title: string | null;
  readonly heldOn: string | null;
  readonly taskCount: number;
  readonly origin: 'imported' | 'written';
  readonly state: 'draft' | 'issued';
  readonly correctsId: number | null;
  /** How many issued notices correct this one. */
  readonly correctionCount: number;
  readonly isSample: 0 | 1;
}

/** A notice with all that stands in its head and foot. */
export interface NoticeHead extends NoticeRecord {
  readonly symbol: string | null;
  readonly place: string | null;
  readonly kind: string | null;
  readonly authority: string | null;
  readonly position: string | null;
  readonly rank: string | null;
  readonly name: string | null;
  readonly fileName: string | null;
}

/** Which list of a notice a line belongs to. */
export type LinePart = 'issuer' | 'opening' | 'result' | 'shortcoming' | 'closing' | 'recipient' | 'area';

const listed = `notice.id, notice.meeting_id AS meetingId, notice.number, notice.issued_on AS issuedOn, notice.title,
    meeting.held_on AS heldOn, notice.is_sample AS isSample,
    notice.origin, notice.state, notice.corrects_id AS correctsId,
    (SELECT count(*) FROM notice AS later WHERE later.corrects_id = notice.id AND later.state = 'issued'
       AND later.binned_at IS NULL) AS correctionCount,
    (SELECT count(*) FROM task WHERE task.notice_id = notice.id AND task.head_id IS NULL) AS taskCount`;
const joined = 'FROM notice LEFT JOIN meeting ON meeting.id = notice.meeting_id';

/** Every notice, the latest first; one without a day of issue stands by its meeting's day. */
export const allNoticesSql = `SELECT ${listed} ${joined} WHERE notice.binned_at IS NULL
  ORDER BY coalesce(notice.issued_on, meeting.held_on) DESC, notice.id DESC`;

/** Every notice, the latest first; one without a day of issue stands by its meeting's day. */
export function allNotices(db: ReadHandle): NoticeRecord[] {
  return db.rows<NoticeRecord>(allNoticesSql);
}

/** The notices of one meeting, the earliest first. */
export function noticesOfMeeting(db: ReadHandle, meetingId: number): NoticeRecord[] {
  return db.rows<NoticeRecord>(
    `SELECT ${listed} ${joined} WHERE notice.meeting_id = :meetingId AND notice.binned_at IS NULL
     ORDER BY notice.issued_on, notice.id`,
    { meetingId },
  );
}

/** One notice, if it is there. */
export function noticeById(db: ReadHandle, id: number): NoticeHead | undefined {
  return db.row<NoticeHead>(
    `SELECT ${listed}, notice.symbol, notice.place, notice.kind, notice.signer_authority AS authority,
       notice.signer_position AS position, notice.signer_rank AS rank, notice.signer_name AS name,
       source_file.name AS fileName
     ${joined} LEFT JOIN source_file ON source_file.id = notice.source_file_id WHERE notice.id = :id`,
    { id },
  );
}

/** The notices that name this one as what they correct, and the one that this corrects; drafts in the bin left out. */
export function correctionsOf(db: ReadHandle, id: number) {
  return db.rows<{
    readonly id: number;
    readonly number: string | null;
    readonly issuedOn: string | null;
    readonly title: string | null;
    readonly state: 'draft' | 'issued';
    readonly side: 'corrects' | 'corrected-by';
  }>(
    `SELECT id, number, issued_on AS issuedOn, title, state, iif(corrects_id IS :id, 'corrected-by', 'corrects') AS side
     FROM notice WHERE binned_at IS NULL
       AND (corrects_id = :id OR id = (SELECT corrects_id FROM notice WHERE id = :id))
     ORDER BY issued_on IS NULL, issued_on, id`,
    { id },
  );
}

/** All lines of a notice's lists, in order. */
export function linesOfNotice(db: ReadHandle, noticeId: number) {
  return db.rows<{ readonly id: number; readonly part: LinePart; readonly text: string }>(
    'SELECT id, part, text FROM notice_line WHERE notice_id = :noticeId ORDER BY part, position',
    { noticeId },
  );
}

/** Every paragraph of the conclusions, with the conclusion it belongs to. */
export function paragraphsOfNotice(db: ReadHandle, noticeId: number) {
  return db.rows<{
    readonly conclusionId: number;
    readonly n: string;
    readonly id: number | null;
    readonly text: string | null;
    readonly start: number | null;
  }>(
    `SELECT conclusion.id AS conclusionId, conclusion.n, paragraph.id, paragraph.text, paragraph.span_start AS start FROM conclusion
     LEFT JOIN conclusion_paragraph AS paragraph ON paragraph.conclusion_id = conclusion.id
     WHERE conclusion.notice_id = :noticeId ORDER BY conclusion.position, paragraph.position`,
    { noticeId },
  );
}

/** Words that stand over the parts of a notice. */
export function headingsOfNotice(db: ReadHandle, noticeId: number): HeadingReading[] {
  return db.rows<HeadingReading>(
    'SELECT text, part, stands_before AS before FROM notice_heading WHERE notice_id = :noticeId ORDER BY position',
    { noticeId },
  );
}

/** The text that a notice was read from. */
export function sourceOfNotice(db: ReadHandle, id: number): string {
  return (
    db.row<{ readonly text: string }>('SELECT source_text AS text FROM notice WHERE id = :id', { id })
      ?.text ?? ''
  );
}

/** Documents that a notice names. */
export function referencesOfNotice(db: ReadHandle, noticeId: number) {
  return db.rows<{
    readonly id: number;
    readonly number: string;
    readonly date: string | null;
    readonly issuer: string | null;
  }>(
    'SELECT id, number, dated_on AS date, issuer FROM legal_reference WHERE notice_id = :noticeId ORDER BY id',
    { noticeId },
  );
}

/** Figures of a notice, each with its sentence. */
export function figuresOfNotice(db: ReadHandle, noticeId: number) {
  return db.rows<{
    readonly id: number;
    readonly raw: string;
    readonly value: number;
    readonly unit: string;
    readonly sentence: string;
    readonly periodText: string | null;
  }>(
    `SELECT id, raw, value, unit, sentence, period_text AS periodText
     FROM notice_figure WHERE notice_id = :noticeId ORDER BY id`,
    { noticeId },
  );
}

/** The notice that the file of this SHA-256 became, if any. */
export function noticeOfFile(db: ReadHandle, sha256: string) {
  return db.row<{ readonly noticeId: number; readonly title: string | null }>(
    `SELECT notice.id AS noticeId, notice.title FROM source_file
     JOIN notice ON notice.source_file_id = source_file.id WHERE source_file.sha256 = :sha256`,
    { sha256 },
  );
}
