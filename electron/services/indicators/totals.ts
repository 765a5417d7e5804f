import { AppError } from '../../../shared/domain/errors/index.ts';
import {
  type AskedAreas,
  absenceWords,
  type Figure,
  figureOver,
  methodWords,
  periodWithDays,
  type Sources,
} from '../../../shared/domain/indicators/index.ts';
import type { ReadContext } from '../context.ts';
import { missing } from '../missing.ts';
import { readSources } from './sources.ts';

/** Areas counted as one: by their codes, or all that there are. */
export interface AreaGroup {
  readonly id: string;
  readonly areas: readonly string[] | 'all';
}

interface TotalsRequest {
  readonly indicators: readonly string[];
  readonly groups: readonly AreaGroup[];
  readonly periods: readonly string[];
  readonly boundaries: string | null;
}

/** The codes of all units below the province, of all times. */
function everyUnit({ history }: Sources): ReadonlySet<string> {
  return new Set(history.units.filter(({ kind }) => kind !== 'province').map(({ code }) => code));
}

/** What a group asks for. */
export function askedBy(group: AreaGroup, boundaries: string | null, sources: Sources): AskedAreas {
  return { codes: group.areas === 'all' ? everyUnit(sources) : new Set(group.areas), boundaries };
}

/** A figure as it crosses the bridge: absent with its reason, estimated with its method. */
export function shownFigure(figure: Figure, nameOf: (code: string) => string) {
  const { value, provisional, isSample, estimates } = figure;
  return {
    value,
    provisional,
    isSample,
    estimated: value !== null && estimates.length > 0,
    why: absenceWords(figure, nameOf),
    method: methodWords(figure),
  };
}

/**
 * Totals and rates of indicators over groups of areas, period by period, as reported or on the boundaries of a day.
 * Throws AppError: not-found (an indicator), invalid-request (a period that is none).
 */
export function indicatorTotals(context: ReadContext, request: TotalsRequest) {
  const { indicators, groups, periods, boundaries } = request;
  const sources = readSources(context, indicators, periods);
  if (indicators.some((code) => !sources.catalogue.has(code))) throw missing('Chỉ tiêu');
  const days = periods.map((code) => {
    const period = sources.book(code);
    if (!period) throw new AppError('invalid-request', `"${code}" không phải một kỳ báo cáo. Chọn lại kỳ.`);
    return period;
  });
  const nameOf = (code: string): string => sources.catalogue.get(code)?.name ?? code;
  const rows = groups.flatMap((group) => {
    const asked = askedBy(group, boundaries, sources);
    return indicators.flatMap((indicator) =>
      periods.map((period) => ({
        ...{ indicator, group: group.id, period },
        ...shownFigure(figureOver(indicator, asked, [period], sources), nameOf),
      })),
    );
  });
  return { periods: days.map((period) => ({ ...period, shown: periodWithDays(period) })), rows };
}
