import type { PeriodKind } from '../../../shared/domain/indicators/index.ts';
import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** An indicator of the catalogue. */
export interface IndicatorRecord {
  readonly code: string;
  readonly domain: string;
  readonly name: string;
  readonly unit: string;
  readonly frequency: PeriodKind;
  readonly aggregation: 'sum' | 'stock' | 'ratio';
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly better: 'up' | 'down' | 'neutral';
  readonly decimals: number;
  readonly note: string | null;
  /** What a ratio's quotient is multiplied by: 100 for percent. */
  readonly factor: number;
  readonly definition: string | null;
  readonly sourceForm: string | null;
  readonly isCustom: 0 | 1;
  /** A running total: it never falls. */
  readonly isCumulative: 0 | 1;
  /** The indicator that this one is a part of, so never above. */
  readonly partOf: string | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A value of one area and period; null where it is absent, and then why. */
export interface ValueRecord {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly value: number | null;
  readonly absence: 'not-reported' | 'not-applicable' | null;
  readonly provisional: 0 | 1;
  readonly isSample: 0 | 1;
  readonly note: string | null;
  /** 1 for a nil return: "không phát sinh", kept apart from a counted 0. */
  readonly isNil: 0 | 1;
  readonly sourceDocument: string | null;
  readonly sourceNoticeId: number | null;
  /** The sentence of the notice that gives the figure. */
  readonly sourceSentence: string | null;
  /** Why the value was written over the one before. */
  readonly reason: string | null;
}

/** An administrative unit between two days; valid_to null while it stands. */
export interface AreaRecord {
  readonly code: string;
  readonly kind: 'province' | 'district' | 'commune';
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const catalogue = `SELECT code, domain, name, unit, frequency, aggregation, numerator, denominator, better, decimals, note,
    factor, definition, source_form AS sourceForm, is_custom AS isCustom, is_cumulative AS isCumulative, part_of AS partOf,
    lowest, highest, valid_from AS validFrom, valid_to AS validTo
  FROM indicator`;

/** The whole catalogue. */
export function allIndicators(db: ReadHandle): IndicatorRecord[] {
  return db.rows<IndicatorRecord>(`${catalogue} ORDER BY domain, code`);
}

/** One indicator, if it is there. */
export function indicatorByCode(db: ReadHandle, code: string): IndicatorRecord | undefined {
  return db.row<IndicatorRecord>(`${catalogue} WHERE code = :code`, { code });
}

/** Units that stood on the day `on` (ISO). */
export function areasOn(db: ReadHandle, on: string): AreaRecord[] {
  return db.rows<AreaRecord>(
    `SELECT code, kind, name, valid_from AS validFrom, valid_to AS validTo FROM area
     WHERE valid_from <= :on AND (valid_to IS NULL OR valid_to >= :on) ORDER BY code`,
    { on },
  );
}

/** The latest names of units by code, whenever they stood. */
export function areasNamed(db: ReadHandle, codes: readonly string[]) {
  return db.rows<{ readonly code: string; readonly name: string }>(
    `SELECT code, name, max(valid_from) FROM area
     WHERE code IN (SELECT value FROM json_each(:codes)) GROUP BY code ORDER BY code`,
    { codes: JSON.stringify(codes) },
  );
}

const values = `SELECT indicator_code AS indicator, area_code AS area, period_code AS period, value, absence,
    provisional, is_sample AS isSample, note, is_nil AS isNil, source_document AS sourceDocument,
    source_notice_id AS sourceNoticeId, source_sentence AS sourceSentence, reason
  FROM indicator_value`;

/** Which values: each list a list of codes. */
export interface ValuesAsked {
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly periods: readonly string[];
}

/** Values of indicators over areas in periods, each list a JSON array of codes. */
export const valuesSql = `${values}
  WHERE indicator_code IN (SELECT value FROM json_each(:indicators)) AND area_code IN (SELECT value FROM json_each(:areas))
    AND period_code IN (SELECT value FROM json_each(:periods))`;

/** Values of indicators over areas in periods. */
export function valuesOf(db: ReadHandle, { indicators, areas, periods }: ValuesAsked): ValueRecord[] {
  return db.rows<ValueRecord>(valuesSql, {
    indicators: JSON.stringify(indicators),
    areas: JSON.stringify(areas),
    periods: JSON.stringify(periods),
  });
}

/** Values of some periods, of every indicator and area. */
export function valuesIn(db: ReadHandle, periods: readonly string[]): ValueRecord[] {
  return db.rows<ValueRecord>(`${values} WHERE period_code IN (SELECT value FROM json_each(:periods))`, {
    periods: JSON.stringify(periods),
  });
}

/** Makes sure that a period is there. */
export function ensurePeriod(
  db: WriteHandle,
  period: {
    readonly code: string;
    readonly kind: PeriodKind;
    readonly label: string;
    readonly startsOn: string;
    readonly endsOn: string;
  },
): void {
  db.run(
    `INSERT INTO period (code, kind, label, starts_on, ends_on) VALUES (:code, :kind, :label, :startsOn, :endsOn)
     ON CONFLICT (code) DO NOTHING`,
    { ...period },
  );
}

const insertValueSql = `INSERT INTO indicator_value
    (indicator_code, area_code, period_code, value, absence, provisional, is_sample, note,
     is_nil, source_document, source_notice_id, source_sentence, reason)
  VALUES (:indicator, :area, :period, :value, :absence, :provisional, :isSample, :note,
    :isNil, :sourceDocument, :sourceNoticeId, :sourceSentence, :reason)
  ON CONFLICT (indicator_code, area_code, period_code)`;
const setValueSql = `${insertValueSql} DO UPDATE SET value = excluded.value, absence = excluded.absence,
    provisional = excluded.provisional, is_sample = excluded.is_sample, note = excluded.note, is_nil = excluded.is_nil,
    source_document = excluded.source_document, source_notice_id = excluded.source_notice_id,
    source_sentence = excluded.source_sentence, reason = excluded.reason`;
const addValueSql = `${insertValueSql} DO NOTHING`;

/** Writes one value, over the one that stood there. */
export function setValue(db: WriteHandle, value: ValueRecord): void {
  db.run(setValueSql, { ...value });
}

/** Writes one value where none stands; gives whether it did. */
export function addValue(db: WriteHandle, value: ValueRecord): boolean {
  return db.run(addValueSql, { ...value }).changes > 0;
}

/** Takes every made-up value away; gives how many there were. */
export function removeSampleValues(db: WriteHandle): number {
  return db.run('DELETE FROM indicator_value WHERE is_sample = 1').changes;
}

/** Values that a notice is the source of, with the names of their places. */
export function valuesFromNotice(db: ReadHandle, noticeId: number) {
  return db.rows<{
    readonly indicator: string;
    readonly indicatorName: string;
    readonly area: string;
    readonly areaName: string;
    readonly period: string;
    readonly periodLabel: string;
    readonly value: number | null;
    readonly sentence: string | null;
  }>(
    `SELECT indicator.code AS indicator, indicator.name AS indicatorName, told.area_code AS area,
       (SELECT name FROM area WHERE code = told.area_code ORDER BY valid_from DESC LIMIT 1) AS areaName,
       period.code AS period, period.label AS periodLabel, told.value, told.source_sentence AS sentence
     FROM indicator_value AS told JOIN indicator ON indicator.code = told.indicator_code
       JOIN period ON period.code = told.period_code
     WHERE told.source_notice_id = :noticeId ORDER BY told.id`,
    { noticeId },
  );
}
