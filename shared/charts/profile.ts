import { domains } from '../domain/indicators/index.ts';
import { ranked, restsOnBoth } from './bars.ts';
import { changeOf } from './change.ts';
import type { ChartFigure, ChartFigures, ChartPeriod } from './figures.ts';

/** One indicator of an area: its figure, the same period of the year before, the change, the place among its peers. */
export interface ProfileRow {
  readonly code: string;
  readonly domain: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly period: string;
  /** Where the indicator has no figure for the period asked for: the one it is of instead. */
  readonly otherPeriod: string | null;
  readonly now: ChartFigure;
  readonly before: number | null;
  readonly change: string | null;
  /** Whether the change is for the better; null where there is none or no better direction. */
  readonly better: boolean | null;
  /** Place among the areas that have a figure, the greatest first; alike share it. */
  readonly rank: { readonly place: number; readonly of: number } | null;
}

/** The place of a figure among those of all areas. */
function rankOf(figures: ChartFigures, period: string, value: number | null): ProfileRow['rank'] {
  if (value === null) return null;
  const known = ranked(figures, period).flatMap(({ figure }) => figure.value ?? []);
  if (known.length < 2) return null;
  return { place: known.filter((one) => one > value).length + 1, of: known.length };
}

/**
 * What an area's profile says of one indicator, out of its figures over the area and its peers in one period;
 * null where there is no period at all.
 * @param asked the period that the profile is of.
 */
export function profileRow(
  figures: ChartFigures,
  domain: string,
  area: string,
  asked: Pick<ChartPeriod, 'code'>,
): ProfileRow | null {
  const period = figures.periods.at(-1);
  if (!period) return null;
  const { indicator } = figures;
  const earlier = figures.before(period.code);
  const now = figures.at(area, period.code);
  const before = earlier ? figures.at(area, earlier.code).value : null;
  const rests = earlier ? restsOnBoth(figures, area, period.code, earlier.code) : null;
  const change = changeOf(indicator, now.value, before, rests);
  const judged = change !== null && change.difference !== 0 && indicator.better !== 'neutral';
  const { code, name, unit, decimals } = indicator;
  return {
    ...{ code, domain, name, unit, decimals, now, before },
    period: period.code,
    otherPeriod: period.code === asked.code ? null : period.label,
    change: change?.words ?? null,
    better: judged ? change.difference > 0 === (indicator.better === 'up') : null,
    rank: rankOf(figures, period.code, now.value),
  };
}

/** The rows of a profile by their domain, and the names of the indicators that have no figure. */
export function profileGroups(rows: readonly ProfileRow[]) {
  return domains.flatMap(({ value, label }) => {
    const own = rows.filter(({ domain }) => domain === value);
    const known = own.filter(({ now, before }) => now.value !== null || before !== null);
    const absent = own.filter((row) => !known.includes(row)).map(({ name }) => name);
    return own.length === 0 ? [] : [{ domain: value, label, rows: known, absent }];
  });
}
