import {
  agendaOf,
  attendeesOf,
  outcomesOf,
  peopleMet,
  presentersMet,
  sitesOf,
  speechesOf,
  stateChangesOf,
  wordsMet,
} from '../../database/queries/meeting-record.ts';
import { meetingById } from '../../database/queries/meetings.ts';
import { noticesOfMeeting } from '../../database/queries/notices.ts';
import type { ReadContext } from '../context.ts';
import { missing } from '../missing.ts';
import { meetingRow, noticeRow } from './rows.ts';

/** Most words that one field proposes. */
const proposed = 500;

/** One meeting with all of its record and the notices that came of it. Throws AppError not-found. */
export function getMeeting({ db }: ReadContext, { id }: { readonly id: number }) {
  const meeting = meetingById(db, id);
  if (!meeting) throw missing('Hội nghị');
  return {
    meeting: meetingRow(meeting),
    sites: sitesOf(db, id),
    attendees: attendeesOf(db, id),
    agenda: agendaOf(db, id),
    speeches: speechesOf(db, id),
    outcomes: outcomesOf(db, id),
    changes: stateChangesOf(db, id),
    notices: noticesOfMeeting(db, id).map(noticeRow),
  };
}

/** Words of earlier meetings that a clerk may mean while typing, the latest first. */
export function meetingSuggestions({ db }: ReadContext, _request: object) {
  return {
    people: peopleMet(db, 4 * proposed),
    places: wordsMet(db, 'place', proposed),
    chairs: wordsMet(db, 'chair', proposed),
    secretaries: wordsMet(db, 'secretary', proposed),
    presenters: presentersMet(db, proposed),
  };
}
