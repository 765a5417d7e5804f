import { AppError } from '../../../../shared/domain/errors/index.ts';
import type { NoticeReading } from '../../../../shared/domain/notices/index.ts';
import type { ReadHandle } from '../../../database/connection/index.ts';
import { type NoticeHead, noticeById, sourceOfNotice } from '../../../database/queries/notices.ts';
import { insertReading, type ReadingRecord, readingsOf } from '../../../database/queries/readings.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { localDay } from '../../local-day.ts';
import { missing } from '../../missing.ts';
import { refuseUnfinished } from '../storing.ts';
import { readingChanges } from './changes.ts';
import { correctRows } from './correct.ts';
import { rebuiltReading } from './rebuilt.ts';

function importedHead(db: ReadHandle, id: number): NoticeHead {
  const head = noticeById(db, id);
  if (!head) throw missing('Thông báo');
  if (head.origin === 'imported') return head;
  throw new AppError(
    'conflict',
    'Thông báo này được soạn trong sổ nên không có bản đọc để sửa. Soạn một thông báo đính chính thay vào.',
  );
}

const parsed = ({ reading }: ReadingRecord): NoticeReading => JSON.parse(reading) as NoticeReading;

/** What stands as read of an imported notice; version 0 is put together from its rows, for none was kept. */
function present(
  db: ReadHandle,
  head: NoticeHead,
): { readonly version: number; readonly reading: NoticeReading } {
  const last = readingsOf(db, head.id).at(-1);
  return last
    ? { version: last.version, reading: parsed(last) }
    : { version: 0, reading: rebuiltReading(db, head) };
}

/** The reading of an imported notice, for correcting it. Throws AppError not-found, conflict for one written here. */
export function noticeReading({ db }: ReadContext, { id }: { readonly id: number }) {
  const head = importedHead(db, id);
  return { ...present(db, head), name: head.fileName ?? 'Văn bản dán' };
}

/** Every version of a notice's reading, the latest first, with what it changed in words. */
export function readingHistory({ db }: ReadContext, { id }: { readonly id: number }) {
  const versions = readingsOf(db, id);
  const rows = versions.map((record, at) => {
    const before = versions[at - 1];
    const { version, at: when, who } = record;
    const changes = before ? readingChanges(parsed(before), parsed(record)) : [];
    return { version, at: when, who, changes };
  });
  return { rows: rows.reverse() };
}

/**
 * Keeps a corrected reading as the next version and puts it into the notice's rows; text and file stay as they are.
 * `version` is the one that the correction goes out from. Tasks that are the same keep their ids and what was done on them.
 * Throws AppError: not-found, conflict (corrected elsewhere, or a task with progress would be lost), invalid-request.
 */
export function correctReading(
  context: WriteContext,
  request: { readonly id: number; readonly version: number; readonly reading: NoticeReading },
): { version: number } {
  const { db } = context;
  refuseUnfinished(request.reading);
  return db.transaction(() => {
    const head = importedHead(db, request.id);
    const before = present(db, head);
    if (before.version !== request.version) {
      throw new AppError('conflict', 'Bản đọc này vừa được sửa ở cửa sổ khác. Mở lại bản đọc rồi sửa tiếp.');
    }
    const after = { ...request.reading, source: sourceOfNotice(db, head.id) };
    if (JSON.stringify(before.reading) === JSON.stringify(after)) return { version: before.version };
    const keep = (version: number, reading: NoticeReading): void =>
      insertReading(db, {
        ...{ noticeId: head.id, version, at: context.now().toISOString(), who: context.who },
        reading: JSON.stringify(reading),
      });
    if (before.version === 0) keep(1, before.reading);
    const version = Math.max(1, before.version) + 1;
    keep(version, after);
    const { meetingId, isSample } = head;
    const today = localDay(context.now());
    correctRows(db, { id: head.id, meetingId, isSample, before: before.reading, after, today });
    return { version };
  });
}
