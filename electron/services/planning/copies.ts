import type { WriteHandle } from '../../database/connection/index.ts';
import { agendaOf, attendeesOf, sitesOf } from '../../database/queries/meeting-record.ts';
import { agendaTable, attendeeTable, siteTable } from '../../database/queries/meeting-sections.ts';
import { meetingById } from '../../database/queries/meetings.ts';
import { allTemplates, setTemplate } from '../../database/queries/planning.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { createMeeting } from '../meetings/index.ts';
import { missing } from '../missing.ts';

interface CopyRequest {
  readonly id: number;
  readonly as: 'meeting' | 'template';
  readonly name: string | null;
  /** ISO; null where the day is not fixed yet. */
  readonly heldOn: string | null;
}

/** Sites, those asked and the agenda of one meeting, into another; what happened there is not copied. */
function copySections(db: WriteHandle, from: number, to: number): void {
  const sites = new Map(
    sitesOf(db, from).map(({ id, ...site }, at) => [
      id,
      siteTable.insert(db, to, { ...site, headCount: null }, at),
    ]),
  );
  for (const [at, { id: _, agencyId: __, ...attendee }] of attendeesOf(db, from).entries()) {
    const siteId = attendee.siteId === null ? null : (sites.get(attendee.siteId) ?? null);
    attendeeTable.insert(db, to, { ...attendee, siteId, attendance: null, substitute: null }, at);
  }
  for (const [at, { id: _, ...item }] of agendaOf(db, from).entries()) agendaTable.insert(db, to, item, at);
}

/**
 * A new planned meeting, or a template, like another one: its form, times, sites, those asked and agenda.
 * Throws AppError not-found, invalid-request.
 */
export function copyMeeting(context: WriteContext, { id: from, as, name, heldOn }: CopyRequest) {
  const { db } = context;
  return db.transaction(() => {
    const model = meetingById(db, from);
    if (!model) throw missing('Hội nghị');
    const { kind, form, startsAt, endsAt, place, chair, secretary, issuerId } = model;
    const details = {
      kind,
      form,
      startsAt,
      endsAt,
      place,
      chair,
      secretary,
      issuerId,
      endsOn: null,
      name,
      heldOn,
    };
    const { id } = createMeeting(context, { details });
    copySections(db, from, id);
    if (as === 'template') setTemplate(db, id, 1);
    return { id };
  });
}

/** Every template of a meeting. */
export function listTemplates({ db }: ReadContext, _request: object) {
  return { rows: allTemplates(db) };
}
