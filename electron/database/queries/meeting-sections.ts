import type { Attendance, OutcomeKind, SpeechKind } from '../../../shared/domain/meetings/index.ts';
import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** A site as it is written. */
export interface SiteRow {
  readonly name: string;
  readonly areaCode: string | null;
  readonly place: string | null;
  readonly headCount: number | null;
}

/** One who was asked to come, as it is written. */
export interface AttendeeRow {
  readonly siteId: number | null;
  readonly site: string | null;
  readonly agency: string | null;
  readonly title: string | null;
  readonly name: string;
  readonly personId: number | null;
  readonly attendance: Attendance | null;
  readonly substitute: string | null;
}

/** An item of the agenda, as it is written. */
export interface AgendaRow {
  readonly title: string;
  readonly presenter: string | null;
  readonly startsAt: string | null;
  readonly minutes: number | null;
  readonly topicId: number | null;
}

/** A report, an opinion or a statement, as it is written. */
export interface SpeechRow {
  readonly agendaItemId: number | null;
  readonly kind: SpeechKind;
  readonly who: string;
  readonly gist: string | null;
}

/** What came of an item of the agenda, as it is written. */
export interface OutcomeRow {
  readonly agendaItemId: number;
  readonly kind: OutcomeKind;
  readonly text: string;
}

/** The rows of one section of a meeting's record. */
export interface SectionTable<Row> {
  /** Ids and places of the stored rows of one meeting. */
  stored(db: ReadHandle, meetingId: number): { readonly id: number; readonly position: number }[];
  insert(db: WriteHandle, meetingId: number, row: Row, position: number): number;
  /** Changes a row where anything of it differs, so that the log tells of changes alone. */
  update(db: WriteHandle, meetingId: number, id: number, row: Row, position: number): void;
  remove(db: WriteHandle, id: number): void;
  /** Frees the place of a row that is about to get another one. */
  park(db: WriteHandle, id: number): void;
}

/** @param values what each column holds, out of the row's fields and `:meetingId`. */
function sectionTable<Row extends object>(
  table: string,
  values: Readonly<Record<string, string>>,
  storedSql = `SELECT id, position FROM ${table} WHERE meeting_id = :meetingId`,
): SectionTable<Row> {
  const columns = [...Object.keys(values), 'position'].join(', ');
  const sources = [...Object.values(values), ':position'].join(', ');
  const insertSql = `INSERT INTO ${table} (${columns}) VALUES (${sources})`;
  const updateSql = `UPDATE ${table} SET (${columns}) = (${sources}) WHERE id = :id AND (${columns}) IS NOT (${sources})`;
  return {
    stored: (db, meetingId) => db.rows(storedSql, { meetingId }),
    insert: (db, meetingId, row, position) => db.run(insertSql, { ...row, meetingId, position }).id,
    update: (db, meetingId, id, row, position) => {
      db.run(updateSql, { ...row, meetingId, id, position });
    },
    remove: (db, id) => {
      db.run(`DELETE FROM ${table} WHERE id = :id`, { id });
    },
    park: (db, id) => {
      db.run(`UPDATE ${table} SET position = -:id WHERE id = :id`, { id });
    },
  };
}

/** Sites of a meeting. */
export const siteTable = sectionTable<SiteRow>('meeting_site', {
  meeting_id: ':meetingId',
  name: ':name',
  area_code: ':areaCode',
  place: ':place',
  head_count: ':headCount',
});

/** Those asked to a meeting; the agency is the one of the directory that has, had or is also called by that name. */
export const attendeeTable = sectionTable<AttendeeRow>('meeting_attendee', {
  meeting_id: ':meetingId',
  site_id: ':siteId',
  site: ':site',
  agency: ':agency',
  agency_id: `(SELECT id FROM agency WHERE name = :agency
     UNION SELECT agency_id FROM agency_alias WHERE alias = :agency
     UNION SELECT agency_id FROM agency_name WHERE name = :agency LIMIT 1)`,
  title: ':title',
  text: ':name',
  person_id: '(SELECT id FROM person WHERE id = :personId)',
  attendance: ':attendance',
  substitute: ':substitute',
});

/** The agenda of a meeting. */
export const agendaTable = sectionTable<AgendaRow>('agenda_item', {
  meeting_id: ':meetingId',
  title: ':title',
  presenter: ':presenter',
  starts_at: ':startsAt',
  minutes: ':minutes',
  topic_id: '(SELECT id FROM topic WHERE id = :topicId)',
});

/** Reports, opinions and statements of a meeting. */
export const speechTable = sectionTable<SpeechRow>('meeting_speech', {
  meeting_id: ':meetingId',
  agenda_item_id: ':agendaItemId',
  kind: ':kind',
  who: ':who',
  gist: ':gist',
});

/** What came of the items of a meeting's agenda. */
export const outcomeTable = sectionTable<OutcomeRow>(
  'agenda_outcome',
  { agenda_item_id: ':agendaItemId', kind: ':kind', text: ':text' },
  `SELECT outcome.id, outcome.position FROM agenda_item AS item
   JOIN agenda_outcome AS outcome ON outcome.agenda_item_id = item.id WHERE item.meeting_id = :meetingId`,
);
