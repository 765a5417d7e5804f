import { AppError } from '../../../shared/domain/errors/index.ts';
import {
  type PeriodBook,
  type PeriodKind,
  parsePeriod,
  periodBook,
  periodsOfYear,
  periodWithDays,
} from '../../../shared/domain/indicators/index.ts';
import { setPeriodDays } from '../../database/queries/indicator-closings.ts';
import { allPeriods } from '../../database/queries/indicator-totals.ts';
import { ensurePeriod } from '../../database/queries/indicators.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';

/** The periods with the days that they have in this office. */
export function officePeriods({ db }: ReadContext): PeriodBook {
  return periodBook(allPeriods(db));
}

const kinds: readonly PeriodKind[] = ['month', 'quarter', 'half-year', 'nine-months', 'year', 'season'];

/** Every period counted to a year, with its days and whether the office gave it others than the usual ones. */
export function listPeriods(context: ReadContext, { year }: { readonly year: number }) {
  const book = officePeriods(context);
  const rows = kinds
    .flatMap((kind) => periodsOfYear(kind, year))
    .map((usual) => {
      const period = book(usual.code) ?? usual;
      const edited = period.startsOn !== usual.startsOn || period.endsOn !== usual.endsOn;
      return { ...period, edited, shown: periodWithDays(period) };
    });
  return { rows };
}

/**
 * Gives a period its own days; without days it takes the usual ones again. What it wrote can be taken back.
 * Throws AppError: invalid-request (no period, days the wrong way round), conflict (the period is closed somewhere).
 */
export function savePeriodDays(
  context: WriteContext,
  typed: {
    readonly code: string;
    readonly days: { readonly startsOn: string; readonly endsOn: string } | null;
  },
) {
  const usual = parsePeriod(typed.code);
  if (!usual) throw new AppError('invalid-request', 'Không có kỳ báo cáo này. Chọn lại kỳ.');
  const days = typed.days ?? usual;
  if (days.endsOn < days.startsOn) {
    throw new AppError('invalid-request', 'Ngày cuối kỳ phải bằng hoặc sau ngày đầu kỳ. Ghi lại hai ngày.');
  }
  return recorded(context, () => {
    ensurePeriod(context.db, usual);
    setPeriodDays(context.db, { code: usual.code, startsOn: days.startsOn, endsOn: days.endsOn });
    return {};
  });
}
