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

const takeValueSql = `INSERT INTO indicator_value
    (indicator_code, area_code, period_code, value, absence, provisional, is_sample, note,
     is_nil, source_document, source_notice_id, source_sentence, reason)
  VALUES (:indicator, :area, :period, :value, :absence, :provisional, 0, :note, :isNil, :sourceDocument, NULL, NULL, NULL)
  ON CONFLICT (indicator_code, area_code, period_code)`;
const takeOverSql = `${takeValueSql} DO UPDATE SET value = excluded.value, absence = excluded.absence,
    provisional = excluded.provisional, is_sample = 0, note = coalesce(excluded.note, note), is_nil = excluded.is_nil,
    source_document = excluded.source_document, source_notice_id = NULL, source_sentence = NULL, reason = :reason
  WHERE value IS NOT excluded.value OR absence IS NOT excluded.absence OR provisional <> excluded.provisional
    OR is_sample = 1 OR excluded.is_nil > is_nil OR note IS NOT coalesce(excluded.note, note)`;
const takeNewSql = `${takeValueSql} DO NOTHING`;

/** A figure out of a file. */
export interface TakenValue
  extends Pick<
    ValueRecord,
    | 'indicator'
    | 'area'
    | 'period'
    | 'value'
    | 'absence'
    | 'provisional'
    | 'note'
    | 'isNil'
    | 'sourceDocument'
  > {
  /** Why it replaces the one that stands there. */
  readonly reason: string | null;
}

/** Writes a figure over the one that stands there, unless that says the same; gives whether anything was written. */
export function takeOver(db: WriteHandle, value: TakenValue): boolean {
  return db.run(takeOverSql, { ...value }).changes > 0;
}

/** Writes a figure where none stands; gives whether it did. */
export function takeNew(db: WriteHandle, { reason: _unasked, ...value }: TakenValue): boolean {
  return db.run(takeNewSql, value).changes > 0;
}
