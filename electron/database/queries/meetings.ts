import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** A meeting with how many notices came of it. */
export interface MeetingRecord {
  readonly id: number;
  readonly name: string | null;
  readonly heldOn: string | null;
  readonly form: 'in-person' | 'online' | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly noticeCount: number;
  readonly isSample: 0 | 1;
}

const record = `SELECT id, name, held_on AS heldOn, form, place, chair, is_sample AS isSample,
    (SELECT count(*) FROM notice WHERE notice.meeting_id = meeting.id) AS noticeCount
  FROM meeting`;

/** Every meeting, the latest first, those without a day last. */
export function allMeetings(db: ReadHandle): MeetingRecord[] {
  return db.rows<MeetingRecord>(`${record} ORDER BY held_on IS NULL, held_on DESC, id DESC`);
}

/** The latest meetings held by the day `until` (ISO). */
export const latestMeetingsSql = `${record} WHERE held_on <= :until ORDER BY held_on DESC, id DESC LIMIT :most`;

/** At most `most` meetings held by the day `until` (ISO), the latest first. */
export function latestMeetings(db: ReadHandle, until: string, most: number): MeetingRecord[] {
  return db.rows<MeetingRecord>(latestMeetingsSql, { until, most });
}

/** One meeting, if it is there. */
export function meetingById(db: ReadHandle, id: number): MeetingRecord | undefined {
  return db.row<MeetingRecord>(`${record} WHERE id = :id`, { id });
}

/** Those who attended, in the notice's order. */
export function attendeesOf(db: ReadHandle, meetingId: number) {
  return db.rows<{ readonly id: number; readonly site: string | null; readonly text: string }>(
    'SELECT id, site, text FROM meeting_attendee WHERE meeting_id = :meetingId ORDER BY position',
    { meetingId },
  );
}

/** What a new meeting is made of. */
export interface NewMeeting {
  readonly name: string | null;
  readonly heldOn: string | null;
  readonly form: 'in-person' | 'online' | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly isSample: 0 | 1;
}

/** The meeting of that day and name, if it is there; made-up ones and real ones never mix. */
export function meetingOf(
  db: ReadHandle,
  meeting: { readonly heldOn: string; readonly name: string | null; readonly isSample: 0 | 1 },
): number | undefined {
  return db.row<{ readonly id: number }>(
    'SELECT id FROM meeting WHERE held_on = :heldOn AND name IS :name AND is_sample = :isSample',
    {
      ...meeting,
    },
  )?.id;
}

/** Stores a meeting; gives its id. */
export function insertMeeting(db: WriteHandle, meeting: NewMeeting): number {
  return db.run(
    `INSERT INTO meeting (name, held_on, form, place, chair, is_sample)
     VALUES (:name, :heldOn, :form, :place, :chair, :isSample)`,
    { ...meeting },
  ).id;
}

/** Stores one who attended. */
export function insertAttendee(
  db: WriteHandle,
  attendee: {
    readonly meetingId: number;
    readonly position: number;
    readonly site: string | null;
    readonly text: string;
  },
): void {
  db.run(
    'INSERT INTO meeting_attendee (meeting_id, position, site, text) VALUES (:meetingId, :position, :site, :text)',
    { ...attendee },
  );
}
