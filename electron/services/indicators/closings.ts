import { AppError } from '../../../shared/domain/errors/index.ts';
import { parsePeriod } from '../../../shared/domain/indicators/index.ts';
import { addClosing, closingsOf, reopenClosing } from '../../database/queries/indicator-closings.ts';
import { areasNamed, ensurePeriod } from '../../database/queries/indicators.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { missing } from '../missing.ts';

interface Place {
  readonly period: string;
  readonly areas: readonly string[];
}

/** Every closing of some periods, also those that were reopened, the latest first. */
export function listClosings({ db }: ReadContext, { periods }: { readonly periods: readonly string[] }) {
  return { rows: closingsOf(db, periods) };
}

function requirePlace({ db }: ReadContext, { period, areas }: Place) {
  const known = parsePeriod(period);
  if (!known) throw missing('Kỳ báo cáo');
  if (areasNamed(db, areas).length < new Set(areas).size) throw missing('Địa bàn');
  return known;
}

/**
 * Closes a period in areas: the database then refuses every write of their values. What it wrote can be taken back.
 * Throws AppError not-found (a period or area that is none).
 */
export function closePeriods(context: WriteContext, place: Place) {
  const { db, who } = context;
  const known = requirePlace(context, place);
  return recorded(context, () => {
    ensurePeriod(db, known);
    const at = context.now().toISOString();
    for (const area of place.areas) addClosing(db, { period: place.period, area, at, who });
    return {};
  });
}

/**
 * Reopens a period in areas, with the reason. What it wrote can be taken back.
 * Throws AppError: invalid-request (no reason), not-found (no such period or area), conflict (none of them is closed).
 */
export function reopenPeriods(context: WriteContext, place: Place & { readonly reason: string }) {
  const { db, who } = context;
  const { period, areas, reason } = place;
  requirePlace(context, place);
  if (reason === '') {
    throw new AppError('invalid-request', 'Ghi lý do mở lại kỳ, rồi bấm Mở lại.', { field: 'reason' });
  }
  return recorded(context, () => {
    const at = context.now().toISOString();
    const reopened = areas.filter((area) => reopenClosing(db, { period, area, at, who, reason }));
    if (reopened.length === 0) {
      throw new AppError(
        'conflict',
        'Kỳ này không khóa ở các địa bàn đã chọn. Tải lại danh sách để xem hiện trạng.',
      );
    }
    return {};
  });
}
