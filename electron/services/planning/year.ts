import type { PlannedMeeting } from '../../../shared/domain/meetings/index.ts';
import type { WriteContext } from '../context.ts';
import { binMeeting, createMeeting } from '../meetings/index.ts';
import { copyMeeting } from './copies.ts';

interface YearRequest {
  /** Meetings to be planned; each after the template of that id where one is named. */
  readonly rows: readonly (PlannedMeeting & { readonly templateId: number | null })[];
}

/** Plans meetings for a year at one go. Throws AppError not-found (a template), invalid-request. */
export function planYear(context: WriteContext, { rows }: YearRequest) {
  return context.db.transaction(() => ({
    ids: rows.map(({ templateId, kind, name, heldOn }) => {
      if (templateId !== null)
        return copyMeeting(context, { id: templateId, as: 'meeting', name, heldOn }).id;
      const rest = {
        form: null,
        startsAt: null,
        endsOn: null,
        endsAt: null,
        place: null,
        chair: null,
        secretary: null,
        issuerId: null,
      };
      return createMeeting(context, { details: { kind, name, heldOn, ...rest } }).id;
    }),
  }));
}

/** Puts meetings into the bin at one go: the undo of a plan. Throws AppError not-found, conflict. */
export function binMeetings(context: WriteContext, { ids }: { readonly ids: readonly number[] }) {
  return context.db.transaction(() => {
    for (const id of ids) binMeeting(context, { id });
    return { binned: ids.length };
  });
}
