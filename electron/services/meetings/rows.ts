import { allMeetings, latestMeetings, type MeetingRecord } from '../../database/queries/meetings.ts';
import type { NoticeRecord } from '../../database/queries/notices.ts';
import type { ReadContext } from '../context.ts';

/** A meeting as lists show it. */
export function meetingRow({ isSample, ...record }: MeetingRecord) {
  return { ...record, isSample: isSample === 1 };
}

/** A notice as lists show it. */
export function noticeRow({
  id,
  number,
  issuedOn,
  title,
  heldOn,
  taskCount,
  isSample,
  ...record
}: NoticeRecord) {
  const { origin, state, correctsId, correctionCount } = record;
  const standing = state === 'draft' ? 'draft' : origin === 'imported' ? 'imported' : 'issued';
  return {
    ...{ id, number, issuedOn, title, heldOn, taskCount, isSample: isSample === 1 },
    standing,
    isCorrection: correctsId !== null,
    isCorrected: correctionCount > 0,
  } as const;
}

/** Every meeting, the latest first; templates and those in the bin are left out. */
export function listMeetings({ db }: ReadContext, _request: object) {
  return { rows: allMeetings(db).map(meetingRow) };
}

/** At most `most` meetings held by the day `until` (ISO), the latest first. */
export function meetingsUntil({ db }: ReadContext, until: string, most: number) {
  return latestMeetings(db, until, most).map(meetingRow);
}
