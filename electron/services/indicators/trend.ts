import type { ChartSpec } from '../../../shared/charts/index.ts';
import { type TrendValue, trendSpec } from '../../../shared/charts/trend.ts';
import {
  absenceWords,
  figureOver,
  finerPeriods,
  methodWords,
  periodsOfYear,
  wholeProvince,
} from '../../../shared/domain/indicators/index.ts';
import { storedPeriods } from '../../database/queries/indicator-totals.ts';
import { areasNamed, type IndicatorRecord, valuesOf } from '../../database/queries/indicators.ts';
import type { ReadContext } from '../context.ts';
import { requireIndicator, withParts } from './catalogue.ts';
import { readSources } from './sources.ts';
import { askedBy } from './totals.ts';

interface Trend {
  readonly indicator: string;
  readonly areas: readonly string[];
  /** Day of the boundaries; absent as reported. */
  readonly boundaries?: string | null | undefined;
}

/** Values just as they are stored: no unit changes, nothing is added up. */
function plainValues({ db }: ReadContext, { indicator, areas }: Trend): TrendValue[] {
  return valuesOf(db, indicator, areas).map(({ area, period, value, provisional, isSample }) => ({
    ...{ area, period, value },
    provisional: provisional === 1,
    isSample: isSample === 1,
  }));
}

/** Periods of the indicator's kind in which anything is stored of it or of its parts. */
function periodsWithin(context: ReadContext, indicator: IndicatorRecord): string[] {
  const stored = new Set(storedPeriods(context.db, withParts(context, [indicator.code])));
  const years = new Set([...stored].flatMap((code) => [Number(code.slice(0, 4)), Number(code.slice(-4))]));
  return [...years]
    .filter((year) => year > 1900)
    .flatMap((year) => periodsOfYear(indicator.frequency, year))
    .map(({ code }) => code)
    .filter((code) => [code, ...finerPeriods(code)].some((one) => stored.has(one)));
}

/** Figures that are computed: rates, the whole province, units on the boundaries of a day. */
function computedValues(context: ReadContext, indicator: IndicatorRecord, trend: Trend): TrendValue[] {
  const periods = [...new Set(periodsWithin(context, indicator))];
  const sources = readSources(context, [indicator.code], periods);
  const nameOf = (code: string): string => sources.catalogue.get(code)?.name ?? code;
  return trend.areas.flatMap((area) => {
    const group = { id: area, areas: area === wholeProvince ? ('all' as const) : [area] };
    const asked = askedBy(group, trend.boundaries ?? null, sources);
    return periods.map((period) => {
      const figure = figureOver(indicator.code, asked, [period], sources);
      const { value, provisional, isSample, estimates } = figure;
      return {
        ...{ area, period, value, provisional, isSample },
        estimated: value !== null && estimates.length > 0,
        note: absenceWords(figure, nameOf) ?? methodWords(figure),
      };
    });
  });
}

/** The trend of one indicator over areas, as reported or on the boundaries of a day. Throws AppError not-found. */
export function indicatorTrend(context: ReadContext, trend: Trend): { spec: ChartSpec } {
  const indicator = requireIndicator(context, trend.indicator);
  const computed =
    indicator.aggregation === 'ratio' ||
    (trend.boundaries ?? null) !== null ||
    trend.areas.includes(wholeProvince);
  const whole = trend.areas.includes(wholeProvince) ? [{ code: wholeProvince, name: 'Toàn tỉnh' }] : [];
  return {
    spec: trendSpec({
      indicator,
      areas: [...areasNamed(context.db, trend.areas), ...whole],
      values: computed ? computedValues(context, indicator, trend) : plainValues(context, trend),
      sourceNote: null,
    }),
  };
}
