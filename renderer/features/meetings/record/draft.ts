import type { ParsedRequestOf, ReplyOf } from '../../../../shared/contract/index.ts';
import type {
  Attendance,
  MeetingForm,
  MeetingKind,
  OutcomeKind,
  SpeechKind,
} from '../../../../shared/domain/meetings/index.ts';

/** A meeting's record as the bridge gives it. */
export type MeetingRecord = ReplyOf<'meetings.get'>;

/** Head of the record under the clerk's hands; words not typed yet are empty. */
export interface DetailsDraft {
  readonly name: string;
  readonly kind: MeetingKind | null;
  readonly form: MeetingForm | null;
  readonly heldOn: string | null;
  readonly startsAt: string | null;
  readonly endsOn: string | null;
  readonly endsAt: string | null;
  readonly place: string;
  readonly chair: string;
  readonly secretary: string;
  readonly issuerId: number | null;
}

/** A row has a key of its own that stays, whether it is stored yet or not. */
interface Keyed {
  readonly key: string;
}

/** A site under the clerk's hands. */
export interface SiteDraft extends Keyed {
  readonly name: string;
  readonly areaCode: string | null;
  readonly place: string;
  readonly headCount: number | null;
}

/** One who is asked to come; `siteKey` names a site of the list, else `site` holds its words. */
export interface AttendeeDraft extends Keyed {
  readonly siteKey: string | null;
  readonly site: string;
  readonly agency: string;
  readonly title: string;
  readonly name: string;
  readonly personId: number | null;
  readonly attendance: Attendance | null;
  readonly substitute: string;
}

/** An item of the agenda under the clerk's hands. */
export interface AgendaDraft extends Keyed {
  readonly title: string;
  readonly presenter: string;
  readonly startsAt: string | null;
  readonly minutes: number | null;
  readonly topicId: number | null;
}

/** A report, an opinion or a statement under the clerk's hands. */
export interface SpeechDraft extends Keyed {
  readonly itemKey: string | null;
  readonly kind: SpeechKind;
  readonly who: string;
  readonly gist: string;
}

/** What came of an item of the agenda, under the clerk's hands. */
export interface OutcomeDraft extends Keyed {
  readonly itemKey: string;
  readonly kind: OutcomeKind;
  readonly text: string;
}

/** Rows of each section. */
export interface SectionRows {
  readonly sites: readonly SiteDraft[];
  readonly attendees: readonly AttendeeDraft[];
  readonly agenda: readonly AgendaDraft[];
  readonly speeches: readonly SpeechDraft[];
  readonly outcomes: readonly OutcomeDraft[];
}

/** Name of a section that consists of rows. */
export type SectionName = keyof SectionRows;

/** One row of a section. */
export type RowOf<Name extends SectionName> = SectionRows[Name][number];

/** The whole record under the clerk's hands. */
export interface Draft extends SectionRows {
  readonly details: DetailsDraft;
}

/** Key of a row that is stored under an id. */
export function storedKey(id: number): string {
  return `r${id}`;
}

let lastKey = 0;

/** A key for a new row. */
export function newKey(): string {
  lastKey += 1;
  return `n${lastKey}`;
}

/** New rows of each section, empty. */
export const emptyRow = {
  sites: (): SiteDraft => ({ key: newKey(), name: '', areaCode: null, place: '', headCount: null }),
  attendees: (siteKey: string | null = null): AttendeeDraft => ({
    ...{ key: newKey(), siteKey, site: '', agency: '', title: '', name: '', personId: null },
    ...{ attendance: 'invited', substitute: '' },
  }),
  agenda: (): AgendaDraft => ({
    ...{ key: newKey(), title: '', presenter: '', startsAt: null, minutes: null, topicId: null },
  }),
  speeches: (kind: SpeechKind = 'report'): SpeechDraft => ({
    ...{ key: newKey(), itemKey: null, kind, who: '', gist: '' },
  }),
  outcomes: (itemKey: string, kind: OutcomeKind = 'decision'): OutcomeDraft => ({
    ...{ key: newKey(), itemKey, kind, text: '' },
  }),
} as const;

/** Whether nothing was typed into a row: such a row is not stored. */
export const isEmptyRow: { readonly [Name in SectionName]: (row: RowOf<Name>) => boolean } = {
  sites: ({ name, place, headCount }) => name.trim() === '' && place.trim() === '' && headCount === null,
  attendees: ({ agency, title, name, substitute }) =>
    [agency, title, name, substitute].every((words) => words.trim() === ''),
  agenda: ({ title, presenter, startsAt, minutes }) =>
    title.trim() === '' && presenter.trim() === '' && startsAt === null && minutes === null,
  speeches: ({ who, gist }) => who.trim() === '' && gist.trim() === '',
  outcomes: ({ text }) => text.trim() === '',
};

/** The record as it is stored, ready to be worked on. */
export function draftOf({ meeting, sites, attendees, agenda, speeches, outcomes }: MeetingRecord): Draft {
  const { name, kind, form, heldOn, startsAt, endsOn, endsAt, place, chair, secretary, issuerId } = meeting;
  const link = (id: number | null) => (id === null ? null : storedKey(id));
  return {
    details: {
      ...{ kind, form, heldOn, startsAt, endsOn, endsAt, issuerId },
      ...{ name: name ?? '', place: place ?? '', chair: chair ?? '', secretary: secretary ?? '' },
    },
    sites: sites.map(({ id, place: where, ...row }) => ({
      ...row,
      ...{ key: storedKey(id), place: where ?? '' },
    })),
    attendees: attendees.map((row) => ({
      ...{ key: storedKey(row.id), siteKey: link(row.siteId), site: row.site ?? '' },
      ...{ agency: row.agency ?? '', title: row.title ?? '', name: row.name, personId: row.personId },
      ...{ attendance: row.attendance, substitute: row.substitute ?? '' },
    })),
    agenda: agenda.map(({ id, presenter, ...row }) => ({
      ...row,
      ...{ key: storedKey(id), presenter: presenter ?? '' },
    })),
    speeches: speeches.map(({ id, agendaItemId, gist, ...row }) => ({
      ...row,
      ...{ key: storedKey(id), itemKey: link(agendaItemId), gist: gist ?? '' },
    })),
    outcomes: outcomes.map(({ id, agendaItemId, kind: what, text }) => ({
      ...{ key: storedKey(id), itemKey: storedKey(agendaItemId), kind: what, text },
    })),
  };
}

/** Head of the record as it is typed for a new meeting. */
export const emptyDetails: ParsedRequestOf<'meetings.create'>['details'] = {
  ...{ name: null, kind: null, form: null, heldOn: null, startsAt: null, endsOn: null, endsAt: null },
  ...{ place: null, chair: null, secretary: null, issuerId: null },
};
