import type { ReadHandle } from '../connection/index.ts';

/** Whether anything made up is stored. */
export function hasSampleRows(db: ReadHandle): boolean {
  return (
    db.row<{ readonly found: number }>(
      `SELECT EXISTS (SELECT 1 FROM indicator_value WHERE is_sample = 1)
         OR EXISTS (SELECT 1 FROM notice WHERE is_sample = 1) AS found`,
    )?.found === 1
  );
}
