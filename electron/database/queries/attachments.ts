import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** A file that is kept beside the database. */
export interface KeptFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  /** Name under which the attachments' folder has it. */
  readonly storedAs: string;
}

/** What a file is attached to. */
export type AttachmentOwner =
  | { readonly meetingId: number; readonly agendaItemId: number | null }
  | { readonly noticeId: number };

/** A file under the name that it was attached by. */
export interface FileInRecord {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly storedAs: string | null;
}

/** A file attached to a meeting or a notice. */
export interface AttachmentRecord extends FileInRecord {
  readonly id: number;
  readonly fileId: number;
  readonly meetingId: number | null;
  readonly agendaItemId: number | null;
  readonly noticeId: number | null;
  readonly addedAt: string;
}

/**
 * Makes sure that a file is in the record, once for the same bytes; gives its id and the name it is kept under,
 * which may have been given with another name of the same bytes.
 */
export function ensureSourceFile(
  db: WriteHandle,
  file: KeptFile,
): { readonly id: number; readonly storedAs: string } {
  db.run(
    `INSERT INTO source_file (name, sha256, size, stored_as) VALUES (:name, :sha256, :size, :storedAs)
     ON CONFLICT (sha256) DO UPDATE SET stored_as = excluded.stored_as WHERE stored_as IS NULL`,
    { ...file },
  );
  const stored = db.row<{ readonly id: number; readonly storedAs: string }>(
    'SELECT id, stored_as AS storedAs FROM source_file WHERE sha256 = :sha256',
    { sha256: file.sha256 },
  );
  if (!stored) throw new Error('a file that was just stored is not there');
  return stored;
}

/** Takes files out of the record that nothing names any more; gives how many. */
export function removeUnnamedFiles(db: WriteHandle): number {
  return db.run(
    `DELETE FROM source_file WHERE NOT EXISTS (SELECT 1 FROM notice WHERE notice.source_file_id = source_file.id)
       AND NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.source_file_id = source_file.id)
       AND NOT EXISTS (SELECT 1 FROM task_report_file WHERE task_report_file.source_file_id = source_file.id)`,
  ).changes;
}

/** Names under which attachments are kept. */
export function storedAttachments(db: ReadHandle): string[] {
  return db
    .rows<{ readonly name: string }>('SELECT stored_as AS name FROM source_file WHERE stored_as IS NOT NULL')
    .map(({ name }) => name);
}

const record = `SELECT attachment.id, attachment.source_file_id AS fileId, attachment.name, file.size, file.sha256,
    file.stored_as AS storedAs, attachment.meeting_id AS meetingId, attachment.agenda_item_id AS agendaItemId,
    attachment.notice_id AS noticeId, attachment.added_at AS addedAt
  FROM attachment JOIN source_file AS file ON file.id = attachment.source_file_id`;

/** The attachments of a meeting or of a notice, in the order they were added. */
export function attachmentsOf(
  db: ReadHandle,
  owner: { readonly meetingId: number } | { readonly noticeId: number },
): AttachmentRecord[] {
  return 'meetingId' in owner
    ? db.rows<AttachmentRecord>(
        `${record} WHERE attachment.meeting_id = :meetingId ORDER BY attachment.position, attachment.id`,
        owner,
      )
    : db.rows<AttachmentRecord>(
        `${record} WHERE attachment.notice_id = :noticeId ORDER BY attachment.position, attachment.id`,
        owner,
      );
}

/** One attachment, if it is there. */
export function attachmentById(db: ReadHandle, id: number): AttachmentRecord | undefined {
  return db.row<AttachmentRecord>(`${record} WHERE attachment.id = :id`, { id });
}

/** A file of a task's progress report by its place in the report, if it is there. */
export function reportFileAt(
  db: ReadHandle,
  place: { readonly reportId: number; readonly position: number },
): FileInRecord | undefined {
  return db.row<FileInRecord>(
    `SELECT kept.name, file.size, file.sha256, file.stored_as AS storedAs
     FROM task_report_file AS kept JOIN source_file AS file ON file.id = kept.source_file_id
     WHERE kept.report_id = :reportId AND kept.position = :position`,
    { ...place },
  );
}

/** Whether a file is in the record. */
export function hasSourceFile(db: ReadHandle, id: number): boolean {
  return db.row('SELECT 1 FROM source_file WHERE id = :id', { id }) !== undefined;
}

/** Whether an item of the agenda is one of that meeting's. */
export function isItemOf(db: ReadHandle, agendaItemId: number, meetingId: number): boolean {
  return (
    db.row('SELECT 1 FROM agenda_item WHERE id = :agendaItemId AND meeting_id = :meetingId', {
      agendaItemId,
      meetingId,
    }) !== undefined
  );
}

/** Attaches a file, after those that are there; gives the attachment's id. */
export function insertAttachment(
  db: WriteHandle,
  attachment: {
    readonly fileId: number;
    readonly name: string;
    readonly owner: AttachmentOwner;
    readonly addedAt: string;
  },
): number {
  const { owner, ...file } = attachment;
  const [meetingId, agendaItemId, noticeId] =
    'noticeId' in owner ? [null, null, owner.noticeId] : [owner.meetingId, owner.agendaItemId, null];
  return db.run(
    `INSERT INTO attachment (source_file_id, name, position, meeting_id, agenda_item_id, notice_id, added_at)
     VALUES (:fileId, :name, (SELECT coalesce(max(position) + 1, 0) FROM attachment
       WHERE meeting_id IS :meetingId AND notice_id IS :noticeId), :meetingId, :agendaItemId, :noticeId, :addedAt)`,
    { ...file, meetingId, agendaItemId, noticeId },
  ).id;
}

/** Puts an attachment beside an item of the agenda, or beside the whole meeting (null). */
export function moveAttachment(db: WriteHandle, id: number, agendaItemId: number | null): void {
  db.run('UPDATE attachment SET agenda_item_id = :agendaItemId WHERE id = :id', { id, agendaItemId });
}

/** Takes an attachment away; its file stays in the record. */
export function deleteAttachment(db: WriteHandle, id: number): void {
  db.run('DELETE FROM attachment WHERE id = :id', { id });
}
