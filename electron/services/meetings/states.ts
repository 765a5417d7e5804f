import { AppError } from '../../../shared/domain/errors/index.ts';
import { isReopening, type MeetingState, refusalOfState } from '../../../shared/domain/meetings/index.ts';
import { standingOf } from '../../database/queries/meeting-record.ts';
import { writeBinned, writeState } from '../../database/queries/meeting-writing.ts';
import type { WriteContext } from '../context.ts';
import { missing } from '../missing.ts';
import { requireEditable, requireMeeting } from './editing.ts';

/**
 * Takes a meeting one step on or back, and records who did it, when and why; a concluded one opens again with a reason only.
 * Throws AppError not-found, conflict.
 */
export function setMeetingState(
  { db, who, now }: WriteContext,
  {
    id,
    state,
    reason,
  }: { readonly id: number; readonly state: MeetingState; readonly reason: string | null },
) {
  return db.transaction(() => {
    const { state: former, heldOn } = requireMeeting(db, id);
    const refusal = refusalOfState(former, state, { heldOn, reason });
    if (refusal !== null) throw new AppError('conflict', refusal);
    const told = isReopening(former, state) ? reason : null;
    writeState(db, { id, at: now().toISOString(), who, state, reason: told });
    return { id };
  });
}

/** Puts a meeting into the bin. Throws AppError not-found, conflict (concluded, or a notice came of it). */
export function binMeeting({ db, now }: WriteContext, { id }: { readonly id: number }) {
  return db.transaction(() => {
    requireEditable(db, id);
    if (requireMeeting(db, id).noticeCount > 0) {
      throw new AppError(
        'conflict',
        'Hội nghị này đã có thông báo kết luận nên không bỏ vào thùng rác được. Bỏ thông báo ấy trước, hoặc giữ hội nghị lại.',
      );
    }
    writeBinned(db, id, now().toISOString());
    return { id };
  });
}

/** Takes a meeting out of the bin. Throws AppError not-found. */
export function unbinMeeting({ db }: WriteContext, { id }: { readonly id: number }) {
  return db.transaction(() => {
    if (!standingOf(db, id)) throw missing('Hội nghị');
    writeBinned(db, id, null);
    return { id };
  });
}
