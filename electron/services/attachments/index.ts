import { AppError } from '../../../shared/domain/errors/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import {
  type AttachmentOwner,
  type AttachmentRecord,
  attachmentById,
  attachmentsOf,
  deleteAttachment,
  hasSourceFile,
  insertAttachment,
  isItemOf,
  moveAttachment,
} from '../../database/queries/attachments.ts';
import { noticeById } from '../../database/queries/notices.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { requireEditable } from '../meetings/index.ts';
import { missing } from '../missing.ts';
import { keepFile, wholeOf } from './files.ts';
import { piecesOf } from './pieces.ts';

export { hashOf, keepFile, wholeOf } from './files.ts';
export { checkAttachments, openedCopy, sweepOpened } from './opened.ts';
export { abandonPieces, piecesOf, takePiece } from './pieces.ts';
export { sweepAttachments } from './sweep.ts';

/** The files attached to a meeting or a notice, in the order they were added; sizes in bytes. */
export function listAttachments({ db }: ReadContext, owner: Parameters<typeof attachmentsOf>[1]) {
  return {
    rows: attachmentsOf(db, owner).map(({ id, name, size, agendaItemId, addedAt }) => ({
      ...{ id, name, size, agendaItemId, addedAt },
    })),
  };
}

function refuseOwner(db: ReadHandle, owner: AttachmentOwner): void {
  if ('noticeId' in owner) {
    if (!noticeById(db, owner.noticeId)) throw missing('Thông báo');
    return;
  }
  requireEditable(db, owner.meetingId);
  if (owner.agendaItemId !== null && !isItemOf(db, owner.agendaItemId, owner.meetingId)) {
    throw missing('Mục chương trình');
  }
}

function ownerOf({ meetingId, agendaItemId, noticeId }: AttachmentRecord): AttachmentOwner {
  if (meetingId !== null) return { meetingId, agendaItemId };
  if (noticeId !== null) return { noticeId };
  throw new Error('an attachment of nothing');
}

function requireAttachment(db: ReadHandle, id: number): AttachmentRecord {
  const record = attachmentById(db, id);
  if (!record) throw missing('Tệp đính kèm');
  refuseOwner(db, ownerOf(record));
  return record;
}

/** A file as it is attached: its bytes, or the name under which its pieces came. */
type AddedFile = { readonly owner: AttachmentOwner; readonly name: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly upload: string }
);

/**
 * Attaches a file; its bytes are copied beside the database, the same ones once.
 * Throws AppError: empty-file, invalid-request (no name), not-found (also where no piece came), conflict, cancelled,
 * data-folder-unwritable.
 */
export function addAttachment(context: WriteContext, added: AddedFile) {
  const { db, now } = context;
  const { owner, name } = added;
  if (name === '')
    throw new AppError('invalid-request', 'Tệp chưa có tên. Đặt tên cho tệp rồi đính kèm lại.');
  const file = 'upload' in added ? piecesOf(context, added.upload) : wholeOf(added.bytes);
  if (file.size === 0) {
    throw new AppError('empty-file', `Tệp "${name}" không có nội dung. Kiểm tra lại tệp rồi đính kèm.`);
  }
  return db.transaction(() => {
    refuseOwner(db, owner);
    const fileId = keepFile(context, name, file);
    return { id: insertAttachment(db, { fileId, name, owner, addedAt: now().toISOString() }) };
  });
}

/** Puts a meeting's attachment beside another item of its agenda. Throws AppError not-found, conflict. */
export function placeAttachment(
  { db }: WriteContext,
  { id, agendaItemId }: { readonly id: number; readonly agendaItemId: number | null },
) {
  return db.transaction(() => {
    const { meetingId } = requireAttachment(db, id);
    if (meetingId === null) throw missing('Mục chương trình');
    refuseOwner(db, { meetingId, agendaItemId });
    moveAttachment(db, id, agendaItemId);
    return { id };
  });
}

/** Takes an attachment away; what is given back puts it in again. Throws AppError not-found, conflict. */
export function removeAttachment({ db }: WriteContext, { id }: { readonly id: number }) {
  return db.transaction(() => {
    const record = requireAttachment(db, id);
    deleteAttachment(db, id);
    const { fileId, name, addedAt } = record;
    return { removed: { fileId, name, owner: ownerOf(record), addedAt } };
  });
}

/** Puts an attachment in again that was taken away. Throws AppError not-found, conflict. */
export function restoreAttachment(
  { db }: WriteContext,
  {
    removed,
  }: {
    readonly removed: {
      readonly fileId: number;
      readonly name: string;
      readonly owner: AttachmentOwner;
      readonly addedAt: string;
    };
  },
) {
  return db.transaction(() => {
    refuseOwner(db, removed.owner);
    if (!hasSourceFile(db, removed.fileId)) throw missing('Tệp');
    return { id: insertAttachment(db, removed) };
  });
}
