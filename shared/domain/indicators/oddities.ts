import { type CheckedIndicator, cellWarnings, type Warning } from './cell-checks.ts';
import { comparePeriods, parsePeriod } from './periods.ts';
import { keyOf, type Place } from './place.ts';
import { partWarning, provinceWarning } from './set-checks.ts';

/** A number at its place; null where it is absent. */
export interface PlacedNumber extends Place {
  readonly value: number | null;
}

/** An indicator with the one that it is a part of. */
interface PartIndicator extends CheckedIndicator {
  readonly code: string;
  readonly partOf: string | null;
}

/** A warning about a figure that was told and not written yet, or that what was told touches. */
export interface Odd extends Warning {
  readonly place: Place;
}

/** What figures are judged against. */
export interface OddityGround {
  /** Stored figures by the keys of their places. */
  readonly stored: ReadonlyMap<string, PlacedNumber>;
  readonly indicators: readonly PartIndicator[];
  /** Every unit that makes the province up, and the province. */
  readonly units: readonly string[];
  readonly province: string | null;
}

const seriesOf = ({ indicator, area }: Place): string => `${indicator} ${area}`;

/** Stored figures with a number, by indicator and area. */
function seriesByPlace(stored: OddityGround['stored']): ReadonlyMap<string, readonly PlacedNumber[]> {
  return Map.groupBy(
    [...stored.values()].filter(({ value }) => value !== null),
    seriesOf,
  );
}

/** Values of the like periods before a cell, in order. */
function pastOf(cell: Place, series: readonly PlacedNumber[]): number[] {
  const period = parsePeriod(cell.period);
  if (!period) return [];
  return series
    .flatMap((row) => {
      const other = parsePeriod(row.period);
      return other?.kind === period.kind && comparePeriods(other, period) < 0
        ? [{ other, value: row.value ?? 0 }]
        : [];
    })
    .sort((a, b) => comparePeriods(a.other, b.other))
    .map(({ value }) => value);
}

/** What is odd about figures just told: by themselves, by their past, as parts and as wholes, against the province; nothing is refused. */
export function oddities(cells: readonly PlacedNumber[], ground: OddityGround): Odd[] {
  if (cells.length === 0) return [];
  const { stored, indicators, units, province } = ground;
  const catalogue = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const typed = new Map(cells.map((cell) => [keyOf(cell), cell.value]));
  const valueAt = (place: Place): number | null => {
    const value = typed.get(keyOf(place));
    return value === undefined ? (stored.get(keyOf(place))?.value ?? null) : value;
  };
  const series = seriesByPlace(stored);
  const found = new Map<string, Odd>();
  const add = (place: Place, warning: Warning | null): void => {
    if (warning) found.set(`${keyOf(place)} ${warning.rule}`, { place, ...warning });
  };
  const judgePart = (place: Place, part: PartIndicator): void => {
    const whole = catalogue.get(part.partOf ?? '');
    const value = valueAt(place);
    if (!whole || value === null) return;
    add(place, partWarning(value, { name: whole.name, value: valueAt({ ...place, indicator: whole.code }) }));
  };
  const judgeProvince = ({ indicator, period }: Place, { decimals }: PartIndicator): void => {
    if (province === null || units.length === 0) return;
    const place = { indicator, period, area: province };
    const own = valueAt(place);
    const values = units.map((area) => valueAt({ indicator, period, area }));
    const sum = values.reduce((total, value) => (total === null || value === null ? null : total + value), 0);
    if (own !== null) add(place, provinceWarning(own, sum, decimals));
  };
  for (const { indicator: code, area, period, value } of cells) {
    const place = { indicator: code, area, period };
    const indicator = catalogue.get(code);
    if (!indicator) continue;
    if (value !== null) {
      for (const warning of cellWarnings(value, indicator, pastOf(place, series.get(seriesOf(place)) ?? [])))
        add(place, warning);
    }
    judgePart(place, indicator);
    for (const part of indicators)
      if (part.partOf === code) judgePart({ ...place, indicator: part.code }, part);
    judgeProvince(place, indicator);
  }
  return [...found.values()];
}
