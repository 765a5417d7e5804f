import { issuerById } from '../../database/queries/issuers.ts';
import {
  insertPlannedMeeting,
  type MeetingDetails,
  updateDetails,
  writeState,
} from '../../database/queries/meeting-writing.ts';
import type { WriteContext } from '../context.ts';
import { requireEditable, unfit } from './editing.ts';

function refuseBackwards({ heldOn, startsAt, endsOn, endsAt }: MeetingDetails): void {
  if (heldOn !== null && endsOn !== null && endsOn < heldOn) {
    throw unfit('Ngày kết thúc sớm hơn ngày họp. Sửa một trong hai ngày.');
  }
  const oneDay = endsOn === null || endsOn === heldOn;
  if (oneDay && startsAt !== null && endsAt !== null && endsAt < startsAt) {
    throw unfit('Giờ kết thúc sớm hơn giờ bắt đầu. Sửa một trong hai giờ, hoặc ghi ngày kết thúc.');
  }
}

function refuseUnknownIssuer({ db }: WriteContext, { issuerId }: MeetingDetails): void {
  if (issuerId !== null && !issuerById(db, issuerId)) {
    throw unfit('Cơ quan ban hành đã chọn không còn trong danh bạ. Chọn cơ quan khác.');
  }
}

/** Stores a new meeting that is planned. Throws AppError invalid-request. */
export function createMeeting(context: WriteContext, { details }: { readonly details: MeetingDetails }) {
  const { db, who, now } = context;
  refuseBackwards(details);
  return db.transaction(() => {
    refuseUnknownIssuer(context, details);
    const id = insertPlannedMeeting(db, details);
    writeState(db, { id, at: now().toISOString(), who, state: 'planned', reason: null });
    return { id };
  });
}

/** Writes the head of a meeting's record. Throws AppError invalid-request, not-found, conflict. */
export function saveDetails(
  context: WriteContext,
  { id, details }: { readonly id: number; readonly details: MeetingDetails },
) {
  const { db, now } = context;
  return db.transaction(() => {
    requireEditable(db, id);
    refuseBackwards(details);
    refuseUnknownIssuer(context, details);
    updateDetails(db, id, details);
    return { savedAt: now().toISOString() };
  });
}
