import { z } from 'zod';
import {
  attendances,
  meetingForms,
  meetingKinds,
  meetingStates,
  outcomeKinds,
  speechKinds,
} from '../domain/meetings/index.ts';
import { read, write } from './channel.ts';
import { meetingRow, noticeRow } from './rows.ts';
import { clock, id, isoDay, nothing, text, typed, typedOrNull } from './scalars.ts';

const maybe = text.nullable();
const line = typed(500);
const lineOrNull = typedOrNull(500);
const passage = typed(20_000);
const passageOrNull = typedOrNull(20_000);
/** Id of a row that is stored already, null for a new one. */
const known = id.nullable();

/** Head of a meeting's record, as it is typed. */
const details = z.strictObject({
  name: lineOrNull,
  kind: z.enum(meetingKinds).nullable(),
  form: z.enum(meetingForms).nullable(),
  heldOn: isoDay.nullable(),
  startsAt: clock.nullable(),
  endsOn: isoDay.nullable(),
  endsAt: clock.nullable(),
  place: lineOrNull,
  chair: lineOrNull,
  secretary: lineOrNull,
  /** In whose name its papers go out; null where nobody has chosen. */
  issuerId: id.nullable(),
});

const site = z.strictObject({
  id: known,
  name: line,
  areaCode: z.string().max(20).nullable(),
  place: lineOrNull,
  /** How many came to the site, where only the number is known. */
  headCount: z.int().min(0).max(100_000).nullable(),
});

const attendee = z.strictObject({
  id: known,
  siteId: id.nullable(),
  /** The site in words, where it is none of the meeting's list. */
  site: lineOrNull,
  agency: lineOrNull,
  title: lineOrNull,
  /** Name of the person, or the words of a notice for a group ("các thành viên Ban Chỉ đạo"). */
  name: passage,
  personId: id.nullable(),
  attendance: z.enum(attendances).nullable(),
  substitute: lineOrNull,
});

const agendaItem = z.strictObject({
  id: known,
  title: passage,
  presenter: lineOrNull,
  startsAt: clock.nullable(),
  minutes: z.int().min(1).max(1440).nullable(),
  topicId: id.nullable(),
});

const speech = z.strictObject({
  id: known,
  agendaItemId: id.nullable(),
  kind: z.enum(speechKinds),
  who: line,
  gist: passageOrNull,
});

const outcome = z.strictObject({
  id: known,
  agendaItemId: id,
  kind: z.enum(outcomeKinds),
  text: passage,
});

/** A command that puts these rows in the place of a section's rows, in this order; a row keeps its id. */
function section<Row extends z.ZodObject>(row: Row, most: number) {
  return write(
    z.strictObject({ id, rows: z.array(row).max(most) }),
    z.object({
      /** Ids of the rows, in their order. */
      ids: z.array(id),
      savedAt: text,
    }),
  );
}

/** Channels of the meetings. */
export const meetingChannels = {
  'meetings.list': read(nothing, z.object({ rows: z.array(meetingRow) })),
  'meetings.get': read(
    z.strictObject({ id }),
    z.object({
      meeting: meetingRow,
      sites: z.array(site.extend({ id })),
      attendees: z.array(
        attendee.extend({
          id,
          /** The agency of the directory that has this name. */
          agencyId: id.nullable(),
        }),
      ),
      agenda: z.array(agendaItem.extend({ id })),
      speeches: z.array(speech.extend({ id })),
      outcomes: z.array(outcome.extend({ id })),
      changes: z.array(z.object({ id, at: text, who: text, state: z.enum(meetingStates), reason: maybe })),
      notices: z.array(noticeRow),
    }),
  ),
  /** Words of earlier meetings that are proposed while one types, the latest first. */
  'meetings.suggestions': read(
    nothing,
    z.object({
      people: z.array(z.object({ name: text, title: maybe, agency: maybe })),
      places: z.array(text),
      chairs: z.array(text),
      secretaries: z.array(text),
      presenters: z.array(text),
    }),
  ),
  'meetings.create': write(z.strictObject({ details }), z.object({ id })),
  'meetings.saveDetails': write(z.strictObject({ id, details }), z.object({ savedAt: text })),
  'meetings.saveSites': section(site, 200),
  'meetings.saveAttendees': section(attendee, 3000),
  'meetings.saveAgenda': section(agendaItem, 300),
  'meetings.saveSpeeches': section(speech, 2000),
  'meetings.saveOutcomes': section(outcome, 2000),
  'meetings.setState': write(
    z.strictObject({ id, state: z.enum(meetingStates), reason: lineOrNull }),
    z.object({ id }),
  ),
  /** Puts a meeting into the bin; `unbin` takes it out again. */
  'meetings.bin': write(z.strictObject({ id }), z.object({ id })),
  'meetings.unbin': write(z.strictObject({ id }), z.object({ id })),
};
