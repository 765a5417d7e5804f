import { AppError } from '../../../shared/domain/errors/index.ts';
import type { NoticeReading } from '../../../shared/domain/notices/index.ts';
import type { WriteHandle } from '../../database/connection/index.ts';
import {
  insertConclusion,
  insertFindings,
  insertHeadings,
  insertLines,
  insertNotice,
  insertParagraph,
} from '../../database/queries/notice-writing.ts';
import { noticeOfFile } from '../../database/queries/notices.ts';
import { insertReading } from '../../database/queries/readings.ts';
import { keepFile, wholeOf } from '../attachments/index.ts';
import type { WriteContext } from '../context.ts';
import { localDay } from '../local-day.ts';
import { storeTask } from '../tasks/index.ts';
import { bytesOfText } from './read.ts';
import { placeOf, refuseUnfinished, type StoredParagraph, storeMeeting } from './storing.ts';

/** What the clerk accepts: the corrected reading and the file it came from (null for pasted text). */
export interface Acceptance {
  readonly reading: NoticeReading;
  readonly name: string;
  readonly bytes: Uint8Array | null;
  readonly isSample: boolean;
}

function refuseKnown(db: WriteHandle, hash: string): void {
  const known = noticeOfFile(db, hash);
  if (!known) return;
  throw new AppError(
    'already-imported',
    `Tệp này đã được ghi vào sổ${known.title === null ? '' : ` thành thông báo "${known.title}"`}. Mở bản ghi ấy để xem.`,
    { noticeId: known.noticeId },
  );
}

function storeConclusions(db: WriteHandle, noticeId: number, reading: NoticeReading): StoredParagraph[] {
  return reading.sections.conclusions.flatMap(({ n, paragraphs, spans }, at) => {
    const conclusionId = insertConclusion(db, noticeId, at, n);
    return paragraphs.map((text, position) => {
      const span = spans[position];
      const stored = { conclusionId, position, text, start: span?.start ?? null, end: span?.end ?? null };
      return { id: insertParagraph(db, stored), text, span };
    });
  });
}

function storeNotice(db: WriteHandle, acceptance: Acceptance, sourceFileId: number, today: string) {
  const { reading } = acceptance;
  const isSample = acceptance.isSample ? 1 : 0;
  const meetingId = storeMeeting(db, reading, isSample);
  const noticeId = insertNotice(db, reading, { meetingId, sourceFileId, isSample });
  insertLines(db, noticeId, 'issuer', reading.header.issuer);
  insertLines(db, noticeId, 'opening', reading.sections.opening);
  insertLines(db, noticeId, 'result', reading.sections.results);
  insertLines(db, noticeId, 'shortcoming', reading.sections.shortcomings);
  insertLines(db, noticeId, 'closing', reading.sections.closing);
  insertLines(db, noticeId, 'recipient', reading.recipients);
  insertLines(db, noticeId, 'area', reading.areas);
  insertHeadings(db, noticeId, reading.sections.headings);
  insertFindings(db, noticeId, reading);
  const paragraphs = storeConclusions(db, noticeId, reading);
  const days = { issuedOn: reading.header.issuedOn, today };
  const taskIds = reading.tasks.map((task) =>
    storeTask(db, task, { noticeId, isSample, ...placeOf(task, paragraphs) }, days),
  );
  return { noticeId, meetingId, taskIds };
}

/**
 * Stores an accepted notice with its meeting, conclusions, tasks, figures and file: all of it or nothing.
 * Throws AppError: invalid-request (a task without content), already-imported (details.noticeId), data-folder-unwritable.
 */
export function acceptNotice(context: WriteContext, acceptance: Acceptance) {
  const { db } = context;
  refuseUnfinished(acceptance.reading);
  const bytes = acceptance.bytes ?? bytesOfText(acceptance.reading);
  const file = wholeOf(bytes);
  const name = acceptance.bytes === null ? 'Văn bản dán.txt' : acceptance.name;
  return db.transaction(() => {
    refuseKnown(db, file.sha256);
    const stored = storeNotice(db, acceptance, keepFile(context, name, file), localDay(context.now()));
    insertReading(db, {
      ...{ noticeId: stored.noticeId, version: 1, at: context.now().toISOString(), who: context.who },
      reading: JSON.stringify(acceptance.reading),
    });
    return stored;
  });
}
