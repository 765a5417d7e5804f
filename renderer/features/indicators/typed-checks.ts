import type { ReplyOf } from '../../../shared/contract/index.ts';
import {
  type CheckedIndicator,
  cellWarnings,
  comparePeriods,
  parsePeriod,
  type Warning,
} from '../../../shared/domain/indicators/index.ts';
import type { ValueCell } from './mutations.ts';

type Stored = ReplyOf<'indicators.values'>['rows'][number];

/** A warning about a cell that was typed and not saved yet. */
export interface Odd extends Warning {
  readonly area: string;
  readonly period: string;
}

/** Values of the like periods before a cell, in order. */
function pastOf(cell: ValueCell, stored: readonly Stored[]): number[] {
  const period = parsePeriod(cell.period);
  if (!period) return [];
  return stored
    .flatMap((row) => {
      const other = row.area === cell.area && row.value !== null ? parsePeriod(row.period) : null;
      return other?.kind === period.kind && comparePeriods(other, period) < 0
        ? [{ other, value: row.value ?? 0 }]
        : [];
    })
    .sort((a, b) => comparePeriods(a.other, b.other))
    .map(({ value }) => value);
}

/** What is odd about cells just typed, each by itself and by its past; nothing is refused. */
export function oddities(
  cells: readonly ValueCell[],
  stored: readonly Stored[],
  indicator: CheckedIndicator,
): Odd[] {
  return cells.flatMap((cell) => {
    const { area, period, value } = cell;
    if (value === null) return [];
    return cellWarnings(value, indicator, pastOf(cell, stored)).map((warning) => ({
      area,
      period,
      ...warning,
    }));
  });
}
