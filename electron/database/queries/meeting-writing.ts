import type { MeetingForm, MeetingKind, MeetingState } from '../../../shared/domain/meetings/index.ts';
import type { WriteHandle } from '../connection/index.ts';

/** Head of a meeting's record. Days are ISO, times "14:30". */
export interface MeetingDetails {
  readonly name: string | null;
  readonly kind: MeetingKind | null;
  readonly form: MeetingForm | null;
  readonly heldOn: string | null;
  readonly startsAt: string | null;
  readonly endsOn: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly issuerId: number | null;
}

/** Stores a meeting that is planned; gives its id. */
export function insertPlannedMeeting(db: WriteHandle, details: MeetingDetails): number {
  return db.run(
    `INSERT INTO meeting (name, kind, state, form, held_on, starts_at, ends_on, ends_at, place, chair, secretary,
       issuer_id)
     VALUES (:name, :kind, 'planned', :form, :heldOn, :startsAt, :endsOn, :endsAt, :place, :chair, :secretary, :issuerId)`,
    { ...details },
  ).id;
}

/** Writes the head of a meeting's record. */
export function updateDetails(db: WriteHandle, id: number, details: MeetingDetails): void {
  db.run(
    `UPDATE meeting SET name = :name, kind = :kind, form = :form, held_on = :heldOn, starts_at = :startsAt,
       ends_on = :endsOn, ends_at = :endsAt, place = :place, chair = :chair, secretary = :secretary,
       issuer_id = :issuerId WHERE id = :id`,
    { id, ...details },
  );
}

/** Writes the state of a meeting, with who changed it, when (ISO) and why. */
export function writeState(
  db: WriteHandle,
  change: {
    readonly id: number;
    readonly at: string;
    readonly who: string;
    readonly state: MeetingState;
    readonly reason: string | null;
  },
): void {
  const { id, at, who, state, reason } = change;
  db.run('UPDATE meeting SET state = :state WHERE id = :id', { id, state });
  db.run(
    `INSERT INTO meeting_state_change (meeting_id, at, who, state, reason)
     VALUES (:id, :at, :who, :state, :reason)`,
    { id, at, who, state, reason },
  );
}

/** Puts a meeting into the bin at a moment (ISO), or takes it out (null). */
export function writeBinned(db: WriteHandle, id: number, binnedAt: string | null): void {
  db.run('UPDATE meeting SET binned_at = :binnedAt WHERE id = :id', { id, binnedAt });
}
