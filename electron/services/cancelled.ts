import { AppError } from '../../shared/domain/errors/index.ts';
import type { WriteContext } from './context.ts';

/** Throws AppError cancelled where the clerk has given the running command up. */
export function refuseCancelled({ cancelled }: Pick<WriteContext, 'cancelled'>): void {
  if (cancelled?.()) throw new AppError('cancelled', 'Đã dừng theo yêu cầu; chưa ghi gì vào sổ.');
}
