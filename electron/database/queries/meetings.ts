import type { MeetingForm, MeetingKind, MeetingState } from '../../../shared/domain/meetings/index.ts';
import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** A meeting with how many notices came of it. */
export interface MeetingRecord {
  readonly id: number;
  readonly name: string | null;
  readonly kind: MeetingKind | null;
  readonly state: MeetingState;
  readonly heldOn: string | null;
  readonly startsAt: string | null;
  readonly endsOn: string | null;
  readonly endsAt: string | null;
  readonly form: MeetingForm | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly issuerId: number | null;
  readonly noticeCount: number;
  readonly isSample: 0 | 1;
}

const record = `SELECT id, name, kind, state, held_on AS heldOn, starts_at AS startsAt, ends_on AS endsOn, ends_at AS endsAt,
    form, place, chair, secretary, issuer_id AS issuerId, is_sample AS isSample,
    (SELECT count(*) FROM notice WHERE notice.meeting_id = meeting.id AND notice.binned_at IS NULL) AS noticeCount
  FROM meeting`;
const listed = 'binned_at IS NULL AND is_template = 0';

/** Every meeting but templates and those in the bin, the latest first, those without a day last. */
export function allMeetings(db: ReadHandle): MeetingRecord[] {
  return db.rows<MeetingRecord>(
    `${record} WHERE ${listed} ORDER BY held_on IS NULL, held_on DESC, starts_at DESC, id DESC`,
  );
}

/** The latest meetings held by the day `until` (ISO). */
export const latestMeetingsSql = `${record} WHERE held_on <= :until AND ${listed} ORDER BY held_on DESC, id DESC LIMIT :most`;

/** At most `most` meetings held by the day `until` (ISO), the latest first. */
export function latestMeetings(db: ReadHandle, until: string, most: number): MeetingRecord[] {
  return db.rows<MeetingRecord>(latestMeetingsSql, { until, most });
}

/** One meeting, if it is there and not in the bin; a template is one too. */
export function meetingById(db: ReadHandle, id: number): MeetingRecord | undefined {
  return db.row<MeetingRecord>(`${record} WHERE id = :id AND binned_at IS NULL`, { id });
}

/** What a meeting read out of a notice is made of. */
export interface NewMeeting {
  readonly name: string | null;
  readonly heldOn: string | null;
  readonly form: MeetingForm | null;
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
    `SELECT id FROM meeting
     WHERE held_on = :heldOn AND name IS :name AND is_sample = :isSample AND ${listed}`,
    { ...meeting },
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
