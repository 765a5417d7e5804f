import type { AreaVersion, PeriodKind } from '../../../shared/domain/indicators/index.ts';
import type { ReadHandle } from '../connection/index.ts';

/** A value as totals are made of it. */
export interface PlacedValue {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly value: number | null;
  readonly absence: 'not-reported' | 'not-applicable' | null;
  readonly provisional: 0 | 1;
  readonly isSample: 0 | 1;
}

/** Values of indicators in periods, over all areas; each list a JSON array of codes. */
export const placedValuesSql = `SELECT indicator_code AS indicator, area_code AS area, period_code AS period, value, absence,
    provisional, is_sample AS isSample
  FROM indicator_value
  WHERE period_code IN (SELECT value FROM json_each(:periods)) AND indicator_code IN (SELECT value FROM json_each(:indicators))`;

/** Values of indicators in periods, over all areas. */
export function placedValues(
  db: ReadHandle,
  indicators: readonly string[],
  periods: readonly string[],
): PlacedValue[] {
  return db.rows<PlacedValue>(placedValuesSql, {
    indicators: JSON.stringify(indicators),
    periods: JSON.stringify(periods),
  });
}

/** Codes of the periods in which any of the indicators has a value. */
export function storedPeriods(db: ReadHandle, indicators: readonly string[]): string[] {
  return db
    .rows<{ readonly period: string }>(
      `SELECT code AS period FROM period WHERE EXISTS (SELECT 1 FROM indicator_value
         WHERE period_code = period.code AND indicator_code IN (SELECT value FROM json_each(:indicators)))`,
      { indicators: JSON.stringify(indicators) },
    )
    .map(({ period }) => period);
}

interface AreaRow extends Omit<AreaVersion, 'predecessors'> {
  readonly predecessors: string;
}

/** Units of all times, each with what it was formed of. */
export function allAreas(db: ReadHandle): AreaVersion[] {
  return db
    .rows<AreaRow>(
      `SELECT code, kind, name, valid_from AS validFrom, valid_to AS validTo,
         (SELECT json_group_array(json_object('code', code, 'weight', weight))
          FROM area_predecessor WHERE area_id = area.id) AS predecessors
       FROM area ORDER BY code, valid_from`,
    )
    .map((row) => ({ ...row, predecessors: JSON.parse(row.predecessors) }));
}

/** A period that was written down, with the days that it has in this office. */
export interface PeriodRecord {
  readonly code: string;
  readonly kind: PeriodKind;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Every period that was written down. */
export function allPeriods(db: ReadHandle): PeriodRecord[] {
  return db.rows<PeriodRecord>('SELECT code, kind, starts_on AS startsOn, ends_on AS endsOn FROM period');
}
