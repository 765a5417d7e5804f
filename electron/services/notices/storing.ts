import { AppError } from '../../../shared/domain/errors/index.ts';
import type { NoticeReading, Span, TaskReading } from '../../../shared/domain/notices/index.ts';
import type { WriteHandle } from '../../database/connection/index.ts';
import { insertAttendee, insertMeeting, meetingOf } from '../../database/queries/meetings.ts';

/** A paragraph of a conclusion as it is stored; its span counts in the notice's text. */
export interface StoredParagraph {
  readonly id: number;
  readonly text: string;
  readonly span: Span | undefined;
}

/** Refuses a reading whose tasks are not all filled in. Throws AppError invalid-request (details.task). */
export function refuseUnfinished({ tasks }: NoticeReading): void {
  const empty = tasks.findIndex(({ text }) => text.trim() === '');
  if (empty < 0) return;
  throw new AppError(
    'invalid-request',
    `Nhiệm vụ thứ ${empty + 1} chưa có nội dung. Ghi nội dung hoặc bỏ nhiệm vụ ấy rồi lưu lại.`,
    { task: empty },
  );
}

/** Stores the meeting of a reading, or finds it among those that are there; null where the notice tells of none. */
export function storeMeeting(db: WriteHandle, { meeting }: NoticeReading, isSample: 0 | 1): number | null {
  const { heldOn, name, form, place, chair, attendees } = meeting;
  if (heldOn === null && name === null && chair === null && attendees.length === 0) return null;
  const known = heldOn === null ? undefined : meetingOf(db, { heldOn, name, isSample });
  if (known !== undefined) return known;
  const meetingId = insertMeeting(db, { heldOn, name, form, place, chair, isSample });
  for (const [position, { site, text }] of attendees.entries()) {
    insertAttendee(db, { meetingId, position, site, text });
  }
  return meetingId;
}

/** Where a task's words stand: the paragraph, and their place inside it when they stand there unchanged. */
export function placeOf(task: TaskReading, paragraphs: readonly StoredParagraph[]) {
  const paragraph = paragraphs.find(
    ({ span }) => span !== undefined && span.start <= task.span.start && task.span.start < span.end,
  );
  if (!paragraph) return { paragraphId: null, start: null, end: null };
  const start = paragraph.text.indexOf(task.text);
  return start < 0
    ? { paragraphId: paragraph.id, start: null, end: null }
    : { paragraphId: paragraph.id, start, end: start + task.text.length };
}
