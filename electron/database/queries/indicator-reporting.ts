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

/** Indicators told by area and period, of `due`: a JSON array of [period, indicator]. */
export const reportedCountsSql = `SELECT told.area_code AS area, told.period_code AS period, count(*) AS reported
  FROM json_each(:due) AS asked CROSS JOIN indicator_value AS told
    ON told.period_code = asked.value ->> 0 AND told.indicator_code = asked.value ->> 1
  WHERE told.is_sample = 0 AND told.absence IS NOT 'not-reported'
  GROUP BY told.period_code, told.area_code`;

/** How many of the indicators due each area has told, by period; made-up figures and "chưa báo cáo" are no report. */
export function reportedCounts(db: ReadHandle, due: readonly DueOfPeriod[]): ReportedCount[] {
  const pairs = due.flatMap(({ period, indicators }) => indicators.map((indicator) => [period, indicator]));
  return db.rows<ReportedCount>(reportedCountsSql, { due: JSON.stringify(pairs) });
}
