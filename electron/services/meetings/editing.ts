import { AppError } from '../../../shared/domain/errors/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import { type MeetingStanding, standingOf } from '../../database/queries/meeting-record.ts';
import { missing } from '../missing.ts';

/** A refusal whose sentence tells what is wrong with what was typed. */
export function unfit(sentence: string): AppError {
  return new AppError('invalid-request', sentence);
}

/** Where a meeting's record stands. Throws AppError not-found, conflict (in the bin). */
export function requireMeeting(db: ReadHandle, id: number): MeetingStanding {
  const standing = standingOf(db, id);
  if (!standing) throw missing('Hội nghị');
  if (standing.isBinned === 1) {
    throw new AppError(
      'conflict',
      'Hội nghị này đang ở trong thùng rác nên không sửa được. Lấy hội nghị ra khỏi thùng rác rồi sửa.',
    );
  }
  return standing;
}

/** Refuses to change the record of a meeting that is concluded. Throws AppError not-found, conflict. */
export function requireEditable(db: ReadHandle, id: number): void {
  if (requireMeeting(db, id).state !== 'concluded') return;
  throw new AppError(
    'conflict',
    'Hồ sơ hội nghị đã chốt nên không sửa được. Mở lại hồ sơ, ghi lý do, rồi sửa.',
  );
}
