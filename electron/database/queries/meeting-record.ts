import type {
  Attendance,
  MeetingState,
  OutcomeKind,
  SpeechKind,
} from '../../../shared/domain/meetings/index.ts';
import type { ReadHandle } from '../connection/index.ts';

/** Where a meeting's record stands. */
export interface MeetingStanding {
  readonly state: MeetingState;
  readonly heldOn: string | null;
  readonly isBinned: 0 | 1;
  readonly noticeCount: number;
}

/** Where a meeting's record stands, in the bin or not; undefined where there is none. */
export function standingOf(db: ReadHandle, id: number): MeetingStanding | undefined {
  return db.row<MeetingStanding>(
    `SELECT state, held_on AS heldOn, binned_at IS NOT NULL AS isBinned,
       (SELECT count(*) FROM notice WHERE notice.meeting_id = meeting.id AND notice.binned_at IS NULL) AS noticeCount
     FROM meeting WHERE id = :id`,
    { id },
  );
}

/** The sites of a meeting, in their order. */
export function sitesOf(db: ReadHandle, meetingId: number) {
  return db.rows<{
    readonly id: number;
    readonly name: string;
    readonly areaCode: string | null;
    readonly place: string | null;
    readonly headCount: number | null;
  }>(
    `SELECT id, name, area_code AS areaCode, place, head_count AS headCount
     FROM meeting_site WHERE meeting_id = :meetingId ORDER BY position, id`,
    { meetingId },
  );
}

/** Those asked to a meeting, in their order. */
export function attendeesOf(db: ReadHandle, meetingId: number) {
  return db.rows<{
    readonly id: number;
    readonly siteId: number | null;
    readonly site: string | null;
    readonly agency: string | null;
    readonly agencyId: number | null;
    readonly title: string | null;
    readonly name: string;
    readonly personId: number | null;
    readonly attendance: Attendance | null;
    readonly substitute: string | null;
  }>(
    `SELECT id, site_id AS siteId, site, agency, agency_id AS agencyId, title, text AS name, person_id AS personId,
       attendance, substitute
     FROM meeting_attendee WHERE meeting_id = :meetingId ORDER BY position`,
    { meetingId },
  );
}

/** The agenda of a meeting, in its order. */
export function agendaOf(db: ReadHandle, meetingId: number) {
  return db.rows<{
    readonly id: number;
    readonly title: string;
    readonly presenter: string | null;
    readonly startsAt: string | null;
    readonly minutes: number | null;
    readonly topicId: number | null;
  }>(
    `SELECT id, title, presenter, starts_at AS startsAt, minutes, topic_id AS topicId
     FROM agenda_item WHERE meeting_id = :meetingId ORDER BY position, id`,
    { meetingId },
  );
}

/** Reports, opinions and statements of a meeting, in their order. */
export function speechesOf(db: ReadHandle, meetingId: number) {
  return db.rows<{
    readonly id: number;
    readonly agendaItemId: number | null;
    readonly kind: SpeechKind;
    readonly who: string;
    readonly gist: string | null;
  }>(
    `SELECT id, agenda_item_id AS agendaItemId, kind, who, gist
     FROM meeting_speech WHERE meeting_id = :meetingId ORDER BY position, id`,
    { meetingId },
  );
}

/** What came of a meeting's agenda, item by item. */
export function outcomesOf(db: ReadHandle, meetingId: number) {
  return db.rows<{
    readonly id: number;
    readonly agendaItemId: number;
    readonly kind: OutcomeKind;
    readonly text: string;
  }>(
    `SELECT outcome.id, outcome.agenda_item_id AS agendaItemId, outcome.kind, outcome.text
     FROM agenda_item AS item JOIN agenda_outcome AS outcome ON outcome.agenda_item_id = item.id
     WHERE item.meeting_id = :meetingId ORDER BY item.position, item.id, outcome.position, outcome.id`,
    { meetingId },
  );
}

/** When a meeting's record went from state to state, by whom and why; the earliest first. */
export function stateChangesOf(db: ReadHandle, meetingId: number) {
  return db.rows<{
    readonly id: number;
    readonly at: string;
    readonly who: string;
    readonly state: MeetingState;
    readonly reason: string | null;
  }>(
    'SELECT id, at, who, state, reason FROM meeting_state_change WHERE meeting_id = :meetingId ORDER BY id',
    { meetingId },
  );
}

/** People of earlier meetings with their agency and title, the latest first. */
export function peopleMet(db: ReadHandle, most: number) {
  return db.rows<{ readonly name: string; readonly title: string | null; readonly agency: string | null }>(
    `SELECT text AS name, title, agency FROM meeting_attendee
     WHERE text <> '' AND (title IS NOT NULL OR agency IS NOT NULL)
     GROUP BY text, title, agency ORDER BY max(id) DESC LIMIT :most`,
    { most },
  );
}

/** Words that stood in one field of earlier meetings, the latest first. */
export function wordsMet(db: ReadHandle, field: 'place' | 'chair' | 'secretary', most: number): string[] {
  return db
    .rows<{ readonly words: string }>(
      `SELECT ${field} AS words FROM meeting WHERE ${field} IS NOT NULL
       GROUP BY ${field} ORDER BY max(id) DESC LIMIT :most`,
      { most },
    )
    .map(({ words }) => words);
}

/** Presenters of earlier agendas, the latest first. */
export function presentersMet(db: ReadHandle, most: number): string[] {
  return db
    .rows<{ readonly words: string }>(
      `SELECT presenter AS words FROM agenda_item WHERE presenter IS NOT NULL
       GROUP BY presenter ORDER BY max(id) DESC LIMIT :most`,
      { most },
    )
    .map(({ words }) => words);
}
