import type { AreaHistory, AreaVersion } from './boundaries.ts';
import {
  addFigures,
  divideFigures,
  type Figure,
  type Formula,
  isWhole,
  lacking,
  notApplicable,
} from './figure.ts';
import { areSeparate, type PeriodBook, partsOf } from './period-book.ts';
import { comparePeriods, type Period } from './periods.ts';
import { type AskedAreas, type Share, sharesOn } from './shares.ts';

/** A stored value; null where it is absent: not reported, or the indicator does not apply there. */
export interface StoredValue {
  readonly value: number | null;
  readonly absence: 'not-reported' | 'not-applicable' | null;
  readonly provisional: boolean;
  readonly isSample: boolean;
}

/** What totals are made from. */
export interface Sources {
  formula(code: string): Formula | undefined;
  stored(indicator: string, area: string, period: string): StoredValue | undefined;
  readonly book: PeriodBook;
  readonly history: AreaHistory;
}

type Place = { readonly formula: Formula; readonly sources: Sources };

/** A way to the figure of one area in a period. */
type Way = (place: Place, area: AreaVersion, period: Period) => Figure;

function storedFigure({ formula, sources }: Place, area: AreaVersion, period: Period): Figure {
  const stored = sources.stored(formula.code, area.code, period.code);
  if (stored?.absence === 'not-applicable') return notApplicable;
  if (stored === undefined || stored.value === null) {
    return lacking({ why: 'no-value', indicator: formula.code, area, period });
  }
  const { value, provisional, isSample } = stored;
  return { ...notApplicable, value, provisional, isSample };
}

/** Of two ways to a figure the first that is whole; the first where neither is. */
function firstWhole(ways: readonly (() => Figure)[]): Figure {
  let first: Figure | undefined;
  for (const way of ways) {
    const figure = way();
    if (isWhole(figure)) return figure;
    first ??= figure;
  }
  return first ?? notApplicable;
}

/** What one area counts in a period: out of the finer periods, or as stored for the period itself. */
function countIn(place: Place, area: AreaVersion, period: Period): Figure {
  const parts = partsOf(period, place.formula.frequency, place.sources.book);
  if (parts.length === 0) return storedFigure(place, area, period);
  return firstWhole([
    () => addFigures(parts.map((part) => countIn(place, area, part))),
    () => storedFigure(place, area, period),
  ]);
}

function finest({ formula, sources }: Place, period: Period): readonly Period[] {
  const parts = partsOf(period, formula.frequency, sources.book);
  return parts.length === 0 ? [period] : parts.flatMap((part) => finest({ formula, sources }, part));
}

/** What stands in one area at a period's end: its last value within the period. */
function levelIn(place: Place, area: AreaVersion, period: Period): Figure {
  const [last = period, ...before] = [...finest(place, period)].sort(comparePeriods).reverse();
  const atEnd = firstWhole([() => storedFigure(place, area, last), () => storedFigure(place, area, period)]);
  if (isWhole(atEnd)) return atEnd;
  const standing = before.filter(({ endsOn }) => endsOn >= area.validFrom);
  for (const part of standing) {
    const figure = storedFigure(place, area, part);
    if (isWhole(figure)) return { ...figure, provisional: true, early: [{ area, period: part }] };
  }
  return atEnd;
}

function shared(figure: Figure, area: AreaVersion, share: Share): Figure {
  if ('unrebuilt' in share) return lacking(share.unrebuilt);
  if (!share.estimated || figure.value === null) return figure;
  const { portion } = share;
  return { ...figure, value: figure.value * portion, estimates: [{ area, portion }] };
}

/** The figure over the units that stood at a period's end. */
function overUnits(place: Place, asked: AskedAreas, period: Period, way: Way): Figure {
  const { formula, sources } = place;
  const units = sharesOn(asked, period.endsOn, sources.history);
  if (units.length === 0) return lacking({ why: 'not-standing', period });
  const figure = addFigures(units.map(({ area, share }) => shared(way(place, area, period), area, share)));
  if (isWhole(figure)) return figure;
  const fits =
    period.kind === formula.frequency || partsOf(period, formula.frequency, sources.book).length > 0;
  return fits ? figure : lacking({ why: 'frequency', indicator: formula.code, period });
}

function count(place: Place, asked: AskedAreas, period: Period): Figure {
  const { formula, sources } = place;
  const parts = partsOf(period, formula.frequency, sources.book);
  if (parts.length === 0 || sources.history.unchanged(period.startsOn, period.endsOn))
    return overUnits(place, asked, period, countIn);
  return firstWhole([
    () => addFigures(parts.map((part) => count(place, asked, part))),
    () => overUnits(place, asked, period, storedFigure),
  ]);
}

function figureOf(code: string, asked: AskedAreas, periods: readonly Period[], sources: Sources): Figure {
  const formula = sources.formula(code);
  if (!formula) throw new RangeError(`no indicator: ${code}`);
  if (!areSeparate(periods)) return lacking({ why: 'mixed-periods' });
  const place = { formula, sources };
  switch (formula.aggregation) {
    case 'sum':
      return addFigures(periods.map((period) => count(place, asked, period)));
    case 'stock': {
      const last = [...periods].sort(comparePeriods).at(-1);
      return last ? overUnits(place, asked, last, levelIn) : notApplicable;
    }
    case 'ratio':
      return divideFigures(
        figureOf(formula.numerator ?? '', asked, periods, sources),
        figureOf(formula.denominator ?? '', asked, periods, sources),
        formula.factor,
      );
  }
}

/**
 * The figure of an indicator over areas and periods together.
 * A sum adds over both; a stock adds over areas and takes its last value; a ratio is recomputed from the figures of its parts.
 * @returns an absent figure, with what it lacks, where any part is missing.
 * @param periods their codes.
 * @throws {RangeError} for an indicator that is not in the catalogue, or a code that names no period.
 */
export function figureOver(
  code: string,
  asked: AskedAreas,
  periods: readonly string[],
  sources: Sources,
): Figure {
  const days = periods.map((period) => {
    const known = sources.book(period);
    if (!known) throw new RangeError(`no period: ${period}`);
    return known;
  });
  return figureOf(code, asked, days, sources);
}
