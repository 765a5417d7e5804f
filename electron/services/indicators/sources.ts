import {
  areaHistory,
  finerPeriods,
  periodBook,
  type Sources,
  type StoredValue,
} from '../../../shared/domain/indicators/index.ts';
import { allAreas, allPeriods, placedValues } from '../../database/queries/indicator-totals.ts';
import { allIndicators, type IndicatorRecord } from '../../database/queries/indicators.ts';
import type { ReadContext } from '../context.ts';
import { withParts } from './catalogue.ts';

/** What totals of some indicators over some periods are made of, read at once. */
export function readSources(
  context: ReadContext,
  indicators: readonly string[],
  periods: readonly string[],
): Sources & { readonly catalogue: ReadonlyMap<string, IndicatorRecord> } {
  const { db } = context;
  const catalogue = new Map(allIndicators(db).map((indicator) => [indicator.code, indicator]));
  const values = new Map<string, StoredValue>();
  const wanted = [...new Set(periods.flatMap((period) => [period, ...finerPeriods(period)]))];
  for (const row of placedValues(db, withParts(context, indicators), wanted)) {
    values.set(`${row.indicator} ${row.area} ${row.period}`, {
      value: row.value,
      absence: row.absence,
      provisional: row.provisional === 1,
      isSample: row.isSample === 1,
    });
  }
  return {
    catalogue,
    formula: (code) => catalogue.get(code),
    stored: (indicator, area, period) => values.get(`${indicator} ${area} ${period}`),
    book: periodBook(allPeriods(db)),
    history: areaHistory(allAreas(db)),
  };
}
