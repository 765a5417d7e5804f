import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** One closing of a period in an area; what reopened it is null while it stands. */
export interface ClosingRecord {
  readonly id: number;
  readonly period: string;
  readonly area: string;
  readonly closedAt: string;
  readonly closedBy: string;
  readonly reopenedAt: string | null;
  readonly reopenedBy: string | null;
  readonly reopenReason: string | null;
}

const closing = `SELECT id, period_code AS period, area_code AS area, closed_at AS closedAt, closed_by AS closedBy,
    reopened_at AS reopenedAt, reopened_by AS reopenedBy, reopen_reason AS reopenReason
  FROM period_closing WHERE period_code IN (SELECT value FROM json_each(:periods))`;

/** Every closing of the periods, also those that were reopened, the latest first. */
export function closingsOf(db: ReadHandle, periods: readonly string[]): ClosingRecord[] {
  return db.rows<ClosingRecord>(`${closing} ORDER BY id DESC`, { periods: JSON.stringify(periods) });
}

/** The closings of the periods that stand. */
export function standingClosings(db: ReadHandle, periods: readonly string[]): ClosingRecord[] {
  return db.rows<ClosingRecord>(`${closing} AND reopened_at IS NULL`, { periods: JSON.stringify(periods) });
}

/** Closes a period in an area. */
export function addClosing(
  db: WriteHandle,
  row: { readonly period: string; readonly area: string; readonly at: string; readonly who: string },
): void {
  db.run(
    `INSERT INTO period_closing (period_code, area_code, closed_at, closed_by) VALUES (:period, :area, :at, :who)
     ON CONFLICT DO NOTHING`,
    { ...row },
  );
}

/** Reopens a period in an area; gives whether it was closed. */
export function reopenClosing(
  db: WriteHandle,
  row: {
    readonly period: string;
    readonly area: string;
    readonly at: string;
    readonly who: string;
    readonly reason: string;
  },
): boolean {
  return (
    db.run(
      `UPDATE period_closing SET reopened_at = :at, reopened_by = :who, reopen_reason = :reason
       WHERE period_code = :period AND area_code = :area AND reopened_at IS NULL`,
      { ...row },
    ).changes > 0
  );
}

/** Gives a period other days, writing it down first where it was not. */
export function setPeriodDays(
  db: WriteHandle,
  days: { readonly code: string; readonly startsOn: string; readonly endsOn: string },
): void {
  db.run('UPDATE period SET starts_on = :startsOn, ends_on = :endsOn WHERE code = :code', { ...days });
}
