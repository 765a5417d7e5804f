import {
  keyOf,
  likePeriods,
  oddities,
  type Period,
  periodsBefore,
} from '../../../shared/domain/indicators/index.ts';
import { placedValues } from '../../database/queries/indicator-totals.ts';
import { allIndicators, areasOn, type IndicatorRecord } from '../../database/queries/indicators.ts';
import type { ReadContext } from '../context.ts';

interface ToldNumber {
  readonly indicator: string;
  readonly value: number | null;
}

/** The indicators with the wholes that they are parts of and the parts that they are wholes of. */
function related(codes: ReadonlySet<string>, catalogue: readonly IndicatorRecord[]): IndicatorRecord[] {
  const wholes = new Set(catalogue.filter(({ code }) => codes.has(code)).map(({ partOf }) => partOf));
  return catalogue.filter(
    ({ code, partOf }) => codes.has(code) || wholes.has(code) || codes.has(partOf ?? ''),
  );
}

/** What the checks say of figures that an area told for a period, in sentences by the indicator that was told. */
export function figureOddities(
  { db }: ReadContext,
  area: string,
  period: Period,
  told: readonly ToldNumber[],
): ReadonlyMap<string, readonly string[]> {
  const codes = new Set(told.map(({ indicator }) => indicator));
  const indicators = related(codes, allIndicators(db));
  const periods = [...periodsBefore(period, likePeriods), period].map(({ code }) => code);
  const stored = placedValues(
    db,
    indicators.map(({ code }) => code),
    periods,
  );
  const units = areasOn(db, period.endsOn);
  const odd = oddities(
    told.map((one) => ({ ...one, area, period: period.code })),
    {
      stored: new Map(stored.map((value) => [keyOf(value), value])),
      indicators: indicators.map((one) => ({ ...one, isCumulative: one.isCumulative === 1 })),
      units: units.filter(({ kind }) => kind !== 'province').map(({ code }) => code),
      province: units.find(({ kind }) => kind === 'province')?.code ?? null,
    },
  );
  const sentences = new Map<string, string[]>();
  for (const { place, message } of odd) {
    // A part that stands above its whole is told where the whole was, unless the part was told itself.
    const part = indicators.find(({ code }) => code === place.indicator);
    const at = codes.has(place.indicator) ? place.indicator : (part?.partOf ?? place.indicator);
    const words = at === place.indicator || !part ? message : `${part.name}: ${message}`;
    sentences.set(at, [...(sentences.get(at) ?? []), words]);
  }
  return sentences;
}
