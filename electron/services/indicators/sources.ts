import {
  areaHistory,
  finerPeriods,
  periodBook,
  type Sources,
  type StoredValue,
} from '../../../shared/domain/indicators/index.ts';
import {
  allAreas,
  allPeriods,
  type PlacedValue,
  placedValues,
} from '../../database/queries/indicator-totals.ts';
import { allIndicators, type IndicatorRecord } from '../../database/queries/indicators.ts';
import type { ReadContext } from '../context.ts';
import { figureSettings } from './settings.ts';

/** What the figures of every indicator rest on beside its values: the catalogue, the days of the periods, the units of all times. */
export type Ground = Omit<Sources, 'stored'> & {
  readonly catalogue: ReadonlyMap<string, IndicatorRecord>;
  /** Below this count a change rests on a small number. */
  readonly smallCount: number;
};

/** Reads the ground of figures; whoever asks for figures of several indicators reads it once. */
export function readGround(context: ReadContext): Ground {
  const { db } = context;
  const catalogue = new Map(allIndicators(db).map((indicator) => [indicator.code, indicator]));
  return {
    catalogue,
    smallCount: figureSettings(context).smallCount,
    formula: (code) => catalogue.get(code),
    book: periodBook(allPeriods(db)),
    history: areaHistory(allAreas(db)),
  };
}

/** Indicators with those that they are computed from, however deep. */
function withParts(catalogue: Ground['catalogue'], codes: readonly string[]): string[] {
  const wanted = new Set<string>();
  const take = (code: string | null): void => {
    if (code === null || wanted.has(code)) return;
    wanted.add(code);
    take(catalogue.get(code)?.numerator ?? null);
    take(catalogue.get(code)?.denominator ?? null);
  };
  for (const code of codes) take(code);
  return [...wanted];
}

function storedValue({ value, absence, provisional, isSample }: PlacedValue): StoredValue {
  return { value, absence, provisional: provisional === 1, isSample: isSample === 1 };
}

/** The entry of a map, made where there is none. */
function entryOf<Key, Entry>(map: Map<Key, Entry>, key: Key, make: () => Entry): Entry {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** What totals of some indicators over some periods are made of, read at once. */
export function readSources(
  context: ReadContext,
  indicators: readonly string[],
  periods: readonly string[],
  ground: Ground = readGround(context),
): Sources & Ground {
  // Map in map: a joined key would have to be built anew for every figure that is asked for.
  const values = new Map<string, Map<string, Map<string, PlacedValue>>>();
  const wanted = [...new Set(periods.flatMap((period) => [period, ...finerPeriods(period)]))];
  for (const row of placedValues(context.db, withParts(ground.catalogue, indicators), wanted)) {
    const ofIndicator = entryOf(values, row.indicator, () => new Map<string, Map<string, PlacedValue>>());
    entryOf(ofIndicator, row.period, () => new Map<string, PlacedValue>()).set(row.area, row);
  }
  return {
    ...ground,
    stored(indicator, area, period) {
      const row = values.get(indicator)?.get(period)?.get(area);
      return row && storedValue(row);
    },
  };
}
