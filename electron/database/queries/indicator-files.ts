import type { ReadHandle, WriteHandle } from '../connection/index.ts';
import type { ValueRecord } from './indicators.ts';

/** What stands at one of the places that were asked for; `at` is its number in the list, from 0. */
export interface StoredAt
  extends Pick<ValueRecord, 'value' | 'absence' | 'provisional' | 'isSample' | 'isNil' | 'note'> {
  readonly at: number;
}

/** What stands at many places; one where nothing does is left out. `places` is a JSON array of [indicator, area, period]. */
export const storedAtSql = `SELECT place.key AS at, value.value AS value, value.absence AS absence, value.provisional AS provisional,
    value.is_sample AS isSample, value.is_nil AS isNil, value.note AS note
  FROM json_each(:places) AS place
  CROSS JOIN indicator_value AS value ON value.indicator_code = place.value ->> 0 AND value.area_code = place.value ->> 1
    AND value.period_code = place.value ->> 2`;

/** What stands at many places, each an indicator, an area and a period. */
export function storedAt(db: ReadHandle, places: readonly (readonly [string, string, string])[]): StoredAt[] {
  return db.rows<StoredAt>(storedAtSql, { places: JSON.stringify(places) });
}

/** Figures of a file out of a JSON array of [indicator, area, period, value, absence, isNil, note]: one statement for many costs less than each alone. */
const takeSql = `INSERT INTO indicator_value
    (indicator_code, area_code, period_code, value, absence, is_nil, note, provisional, source_document)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, :provisional, :sourceDocument
  FROM json_each(:figures) WHERE true
  ON CONFLICT (indicator_code, area_code, period_code)`;
const takeOverSql = `${takeSql} DO UPDATE SET value = excluded.value, absence = excluded.absence,
    provisional = excluded.provisional, is_sample = 0, note = coalesce(excluded.note, note), is_nil = excluded.is_nil,
    source_document = excluded.source_document, source_notice_id = NULL, source_sentence = NULL, reason = :reason
  WHERE value IS NOT excluded.value OR absence IS NOT excluded.absence OR provisional <> excluded.provisional
    OR is_sample = 1 OR excluded.is_nil > is_nil OR note IS NOT coalesce(excluded.note, note)`;
const takeNewSql = `${takeSql} DO NOTHING`;

/** A figure of a file: its place, its value or why there is none, 1 for a nil return, its note. */
export type TakenFigure = readonly [
  indicator: string,
  area: string,
  period: string,
  value: number | null,
  absence: ValueRecord['absence'],
  isNil: 0 | 1,
  note: string | null,
];

/** What all figures of a file share. */
export interface TakenFrom {
  readonly provisional: 0 | 1;
  readonly sourceDocument: string;
  /** Why they replace those that stand there. */
  readonly reason: string | null;
}

/** Writes figures over those that stand there, where these say something else; gives how many were written. */
export function takeOver(db: WriteHandle, figures: readonly TakenFigure[], from: TakenFrom): number {
  return db.run(takeOverSql, { figures: JSON.stringify(figures), ...from }).changes;
}

/** Writes figures where none stand; gives how many. */
export function takeNew(
  db: WriteHandle,
  figures: readonly TakenFigure[],
  { provisional, sourceDocument }: TakenFrom,
): number {
  return db.run(takeNewSql, { figures: JSON.stringify(figures), provisional, sourceDocument }).changes;
}
