import type { ChartSpec } from '../../../shared/charts/index.ts';
import { type TrendValue, trendSpec } from '../../../shared/charts/trend.ts';
import { ratesOf } from '../../../shared/domain/indicators/index.ts';
import {
  areasNamed,
  areasOn,
  type IndicatorRecord,
  indicatorByCode,
  type ValueRecord,
  valuesOf,
} from '../../database/queries/indicators.ts';
import type { ReadContext } from '../context.ts';
import { missing } from '../missing.ts';

export { indicatorCatalogue, removeCustomIndicator, saveIndicatorDefinition } from './catalogue.ts';
export { checkWarnings, decideWarning } from './checks.ts';
export { closePeriods, listClosings, reopenPeriods } from './closings.ts';
export { listPeriods, savePeriodDays } from './periods.ts';
export { valueRevisions } from './revisions.ts';
export { addSample, removeSample, sampleIndicator } from './sample.ts';
export { listTargets, removeIndicatorTarget, saveIndicatorTarget } from './targets.ts';
export { indicatorTotals } from './totals.ts';
export { setIndicatorValues, type ValueCell } from './values.ts';

/** Units that stood on the day `on` (ISO). */
export function listAreas({ db }: ReadContext, { on }: { readonly on: string }) {
  return { rows: areasOn(db, on) };
}

function cellOf({ provisional, isSample, isNil, ...value }: ValueRecord) {
  return { ...value, provisional: provisional === 1, isSample: isSample === 1, isNil: isNil === 1 };
}

function requireIndicator({ db }: ReadContext, code: string): IndicatorRecord {
  const indicator = indicatorByCode(db, code);
  if (!indicator) throw missing('Chỉ tiêu');
  return indicator;
}

interface Place {
  readonly indicator: string;
  readonly areas: readonly string[];
}

/** Stored values of one indicator over areas; an area and period without a row has no value yet. Throws AppError not-found. */
export function indicatorValues(context: ReadContext, { indicator, areas }: Place) {
  requireIndicator(context, indicator);
  return { rows: valuesOf(context.db, indicator, areas).map(cellOf) };
}

/** Values as a trend shows them: a ratio is computed from its parts and never stored. */
function trendValues(
  { db }: ReadContext,
  indicator: IndicatorRecord,
  areas: readonly string[],
): readonly TrendValue[] {
  const { numerator, denominator } = indicator;
  const stored = (code: string): TrendValue[] => valuesOf(db, code, areas).map(cellOf);
  return numerator === null || denominator === null
    ? stored(indicator.code)
    : ratesOf(stored(numerator), stored(denominator), indicator.unit === '%' ? 100 : 1);
}

/** The trend of one indicator over areas, in their official order. Throws AppError not-found. */
export function indicatorTrend(context: ReadContext, { indicator: code, areas }: Place): { spec: ChartSpec } {
  const indicator = requireIndicator(context, code);
  return {
    spec: trendSpec({
      indicator,
      areas: areasNamed(context.db, areas),
      values: trendValues(context, indicator, areas),
      sourceNote: null,
    }),
  };
}
