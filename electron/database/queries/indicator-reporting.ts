import type { ReadHandle } from '../connection/index.ts';

/** Indicators that are due of a period. */
export interface DueOfPeriod {
  readonly period: string;
  readonly indicators: readonly string[];
}

/** How many of the indicators due of a period an area has told. */
export interface ReportedCount {
  readonly area: string;
  readonly period: string;
  readonly reported: number;
}

const toldOfDue = `FROM json_each(:due) AS asked CROSS JOIN indicator_value AS told
    ON told.period_code = asked.value ->> 0 AND told.indicator_code = asked.value ->> 1
  WHERE told.is_sample = 0 AND told.absence IS NOT 'not-reported'`;

/** Indicators told by area and period, of `due`: a JSON array of [period, indicator]. */
export const reportedCountsSql = `SELECT told.area_code AS area, told.period_code AS period, count(*) AS reported
  ${toldOfDue}
  GROUP BY told.period_code, told.area_code`;

const pairsOf = (due: readonly DueOfPeriod[]): string =>
  JSON.stringify(due.flatMap(({ period, indicators }) => indicators.map((indicator) => [period, indicator])));

/** How many of the indicators due each area has told, by period; made-up figures and "chưa báo cáo" are no report. */
export function reportedCounts(db: ReadHandle, due: readonly DueOfPeriod[]): ReportedCount[] {
  return db.rows<ReportedCount>(reportedCountsSql, { due: pairsOf(due) });
}

/** An indicator that an area has told of a period. */
interface ToldIndicator {
  readonly area: string;
  readonly period: string;
  readonly indicator: string;
}

/** Which of the indicators due each area has told, by the same rule. */
export function toldIndicators(db: ReadHandle, due: readonly DueOfPeriod[]): ToldIndicator[] {
  return db.rows<ToldIndicator>(
    `SELECT told.area_code AS area, told.period_code AS period, told.indicator_code AS indicator ${toldOfDue}`,
    { due: pairsOf(due) },
  );
}
