import { AppError } from '../../shared/domain/errors/index.ts';

/** The refusal for a record that is not there (any more); `what` is its Vietnamese word ("Thông báo"). */
export function missing(what: string): AppError {
  return new AppError(
    'not-found',
    `${what} này không còn trong sổ. Mở lại danh sách để xem những gì đang có.`,
  );
}
