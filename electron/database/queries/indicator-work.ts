import type { ReadHandle, WriteHandle } from '../connection/index.ts';
import type { IndicatorRecord } from './indicators.ts';

/** Writes an indicator of the catalogue, over the one of its code where there is one. */
export function saveIndicator(db: WriteHandle, indicator: IndicatorRecord): void {
  db.run(
    `INSERT INTO indicator (code, domain, name, unit, frequency, aggregation, numerator, denominator, better, decimals,
       valid_from, valid_to, note, factor, definition, source_form, is_custom, is_cumulative, part_of, lowest, highest)
     VALUES (:code, :domain, :name, :unit, :frequency, :aggregation, :numerator, :denominator, :better, :decimals,
       :validFrom, :validTo, :note, :factor, :definition, :sourceForm, :isCustom, :isCumulative, :partOf, :lowest, :highest)
     ON CONFLICT (code) DO UPDATE SET domain = excluded.domain, name = excluded.name, unit = excluded.unit,
       frequency = excluded.frequency, aggregation = excluded.aggregation, numerator = excluded.numerator,
       denominator = excluded.denominator, better = excluded.better, decimals = excluded.decimals,
       valid_from = excluded.valid_from, valid_to = excluded.valid_to, factor = excluded.factor,
       definition = excluded.definition, source_form = excluded.source_form, is_cumulative = excluded.is_cumulative,
       part_of = excluded.part_of, lowest = excluded.lowest, highest = excluded.highest`,
    { ...indicator },
  );
}

/** Takes an indicator out of the catalogue. */
export function removeIndicator(db: WriteHandle, code: string): void {
  db.run('DELETE FROM indicator WHERE code = :code', { code });
}

/** How many values, targets and other indicators rest on an indicator. */
export function usesOf(
  db: ReadHandle,
  code: string,
): { readonly values: number; readonly targets: number; readonly formulas: number } {
  return (
    db.row(
      `SELECT (SELECT count(*) FROM indicator_value WHERE indicator_code = :code) AS "values",
         (SELECT count(*) FROM indicator_target WHERE indicator_code = :code)
           + (SELECT count(*) FROM check_decision WHERE indicator_code = :code) AS targets,
         (SELECT count(*) FROM indicator WHERE numerator = :code OR denominator = :code OR part_of = :code) AS formulas`,
      { code },
    ) ?? { values: 0, targets: 0, formulas: 0 }
  );
}

/** A target of an indicator in an area and year, with the document that set it. */
export interface TargetRecord {
  readonly id: number;
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  readonly value: number;
  readonly document: string | null;
  readonly note: string | null;
}

/** The targets of a year. */
export function targetsOf(db: ReadHandle, year: number): TargetRecord[] {
  return db.rows<TargetRecord>(
    `SELECT id, indicator_code AS indicator, area_code AS area, year, value, document, note
     FROM indicator_target WHERE year = :year ORDER BY indicator_code, area_code`,
    { year },
  );
}

/** Writes a target, over the one of that indicator, area and year. */
export function saveTarget(db: WriteHandle, target: Omit<TargetRecord, 'id'>): void {
  db.run(
    `INSERT INTO indicator_target (indicator_code, area_code, year, value, document, note)
     VALUES (:indicator, :area, :year, :value, :document, :note)
     ON CONFLICT (indicator_code, area_code, year) DO UPDATE SET value = excluded.value, document = excluded.document,
       note = excluded.note`,
    { ...target },
  );
}

/** Takes a target out; gives whether it was there. */
export function removeTarget(db: WriteHandle, id: number): boolean {
  return db.run('DELETE FROM indicator_target WHERE id = :id', { id }).changes > 0;
}

/** One write of a value: who, when, and the row after it as JSON; null where it was taken away. */
export interface RevisionRecord {
  readonly id: number;
  readonly at: string;
  readonly who: string;
  readonly after: string | null;
}

/** Every write of the value of an indicator, area and period, the latest first. */
export function revisionsOf(
  db: ReadHandle,
  place: { readonly indicator: string; readonly area: string; readonly period: string },
): RevisionRecord[] {
  return db.rows<RevisionRecord>(
    `SELECT id, at, who, after FROM change_log
     WHERE table_name = 'indicator_value' AND row_key = (SELECT CAST(id AS TEXT) FROM indicator_value
       WHERE indicator_code = :indicator AND area_code = :area AND period_code = :period)
     ORDER BY id DESC`,
    { ...place },
  );
}

/** What the clerk decided of a warning; it holds for the value it was made on. */
export interface DecisionRecord {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly rule: string;
  readonly value: number;
  readonly verdict: 'right' | 'wrong';
  readonly reason: string | null;
  readonly decidedAt: string;
  readonly decidedBy: string;
}

/** Decisions on the values of some periods. */
export function decisionsOf(db: ReadHandle, periods: readonly string[]): DecisionRecord[] {
  return db.rows<DecisionRecord>(
    `SELECT indicator_code AS indicator, area_code AS area, period_code AS period, rule, value, verdict, reason,
       decided_at AS decidedAt, decided_by AS decidedBy
     FROM check_decision WHERE period_code IN (SELECT value FROM json_each(:periods))`,
    { periods: JSON.stringify(periods) },
  );
}

/** Writes a decision, over the one on that rule and place. */
export function saveDecision(db: WriteHandle, decision: DecisionRecord): void {
  db.run(
    `INSERT INTO check_decision (indicator_code, area_code, period_code, rule, value, verdict, reason, decided_at, decided_by)
     VALUES (:indicator, :area, :period, :rule, :value, :verdict, :reason, :decidedAt, :decidedBy)
     ON CONFLICT (indicator_code, area_code, period_code, rule) DO UPDATE SET value = excluded.value,
       verdict = excluded.verdict, reason = excluded.reason, decided_at = excluded.decided_at, decided_by = excluded.decided_by`,
    { ...decision },
  );
}
