import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** A notice that is being written, with its content as JSON. */
export interface DraftRecord {
  readonly id: number;
  /** Empty once it was issued: its parts then stand in their own tables. */
  readonly content: string;
  readonly savedAt: string;
  readonly state: 'draft' | 'issued';
  readonly isSample: 0 | 1;
  readonly binnedAt: string | null;
}

/** One notice written here, if it is there. */
export function draftById(db: ReadHandle, id: number): DraftRecord | undefined {
  return db.row<DraftRecord>(
    `SELECT notice.id, coalesce(content, '') AS content, coalesce(saved_at, '') AS savedAt, state, is_sample AS isSample,
       binned_at AS binnedAt
     FROM notice LEFT JOIN notice_draft ON notice_draft.notice_id = notice.id
     WHERE notice.id = :id AND origin = 'written'`,
    { id },
  );
}

/** What of a draft stands in its notice's own row, for lists and links. */
export interface DraftHead {
  readonly id: number;
  readonly meetingId: number | null;
  readonly correctsId: number | null;
  readonly issuerId: number | null;
  readonly signerId: number | null;
  readonly issuedOn: string | null;
  readonly title: string | null;
}

/** Makes the row of a notice that is to be written; gives its id. */
export function insertDraftNotice(db: WriteHandle, isSample: 0 | 1): number {
  return db.run(
    `INSERT INTO notice (source_text, kind, origin, state, is_sample)
     VALUES ('', 'THÔNG BÁO', 'written', 'draft', :isSample)`,
    { isSample },
  ).id;
}

/** Puts a draft's head into its notice's row. */
export function updateDraftHead(db: WriteHandle, head: DraftHead): void {
  db.run(
    `UPDATE notice SET meeting_id = :meetingId, corrects_id = :correctsId, issuer_id = :issuerId, signer_id = :signerId,
       issued_on = :issuedOn, title = :title WHERE id = :id`,
    { ...head },
  );
}

/** Keeps a draft's content in the place of the former one. */
export function putDraftContent(
  db: WriteHandle,
  draft: { readonly id: number; readonly content: string; readonly savedAt: string },
): void {
  db.run(
    `INSERT INTO notice_draft (notice_id, content, saved_at) VALUES (:id, :content, :savedAt)
     ON CONFLICT (notice_id) DO UPDATE SET content = :content, saved_at = :savedAt`,
    { ...draft },
  );
}

/** Lets go of a draft's content: what it says stands in the notice's own parts now. */
export function dropDraftContent(db: WriteHandle, id: number): void {
  db.run('DELETE FROM notice_draft WHERE notice_id = :id', { id });
}

/** Puts a draft into the bin, or takes it out with null; gives whether there is such a draft. */
export function setDraftBinned(db: WriteHandle, id: number, binnedAt: string | null): boolean {
  return (
    db.run("UPDATE notice SET binned_at = :binnedAt WHERE id = :id AND state = 'draft'", { id, binnedAt })
      .changes > 0
  );
}

/** A meeting's data for its notice; lists are JSON arrays of text. */
export function meetingForDraft(db: ReadHandle, id: number) {
  return db.row<{
    readonly id: number;
    readonly name: string | null;
    readonly heldOn: string | null;
    readonly place: string | null;
    readonly chair: string | null;
    readonly issuerId: number | null;
    readonly isSample: 0 | 1;
    readonly attendees: string;
    readonly reports: string;
  }>(
    `SELECT id, name, held_on AS heldOn, place, chair, issuer_id AS issuerId, is_sample AS isSample,
       (SELECT json_group_array(text ORDER BY position) FROM meeting_attendee
        WHERE meeting_id = meeting.id AND coalesce(attendance, 'present') IN ('present', 'substituted')) AS attendees,
       (SELECT json_group_array(who ORDER BY position) FROM meeting_speech
        WHERE meeting_id = meeting.id AND kind = 'report') AS reports
     FROM meeting WHERE id = :id`,
    { id },
  );
}

/** What came of the items of a meeting's agenda, in its order. */
export function outcomesOfMeeting(db: ReadHandle, meetingId: number) {
  return db.rows<{ readonly kind: 'information' | 'decision' | 'task'; readonly text: string }>(
    `SELECT outcome.kind, outcome.text FROM agenda_outcome AS outcome
     JOIN agenda_item AS item ON item.id = outcome.agenda_item_id
     WHERE item.meeting_id = :meetingId ORDER BY item.position, outcome.position`,
    { meetingId },
  );
}

/** The notice that a correction names. */
export function noticeToCorrect(db: ReadHandle, id: number) {
  return db.row<{
    readonly id: number;
    readonly number: string | null;
    readonly issuedOn: string | null;
    readonly title: string | null;
    readonly meetingId: number | null;
    readonly issuerId: number | null;
    readonly signerId: number | null;
    readonly isSample: 0 | 1;
    readonly state: 'draft' | 'issued';
    readonly recipients: string;
  }>(
    `SELECT id, number, issued_on AS issuedOn, title, meeting_id AS meetingId, issuer_id AS issuerId, signer_id AS signerId,
       is_sample AS isSample, state,
       (SELECT json_group_array(text ORDER BY position) FROM notice_line
        WHERE notice_id = notice.id AND part = 'recipient') AS recipients
     FROM notice WHERE id = :id`,
    { id },
  );
}
