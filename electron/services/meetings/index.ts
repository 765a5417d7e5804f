import {
  allMeetings,
  attendeesOf,
  latestMeetings,
  type MeetingRecord,
  meetingById,
} from '../../database/queries/meetings.ts';
import { type NoticeRecord, noticesOfMeeting } from '../../database/queries/notices.ts';
import type { ReadContext } from '../context.ts';
import { missing } from '../missing.ts';

/** A meeting as lists show it. */
export function meetingRow({ isSample, ...record }: MeetingRecord) {
  return { ...record, isSample: isSample === 1 };
}

/** A notice as lists show it. */
export function noticeRow({ id, number, issuedOn, title, heldOn, taskCount, isSample }: NoticeRecord) {
  return { id, number, issuedOn, title, heldOn, taskCount, isSample: isSample === 1 };
}

/** Every meeting, the latest first. */
export function listMeetings({ db }: ReadContext, _request: object) {
  return { rows: allMeetings(db).map(meetingRow) };
}

/** At most `most` meetings held by the day `until` (ISO), the latest first. */
export function meetingsUntil({ db }: ReadContext, until: string, most: number) {
  return latestMeetings(db, until, most).map(meetingRow);
}

/** One meeting with who attended and what came of it. Throws AppError not-found. */
export function getMeeting({ db }: ReadContext, { id }: { readonly id: number }) {
  const meeting = meetingById(db, id);
  if (!meeting) throw missing('Hội nghị');
  return {
    meeting: meetingRow(meeting),
    attendees: attendeesOf(db, id),
    notices: noticesOfMeeting(db, id).map(noticeRow),
  };
}
