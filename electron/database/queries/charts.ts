import type { ReadHandle } from '../connection/index.ts';

/** An issued notice as it stands on a time axis. */
export interface IssuedNotice {
  readonly noticeId: number;
  readonly number: string | null;
  readonly issuedOn: string;
  readonly title: string | null;
}

/** Notices issued between two days, both included, the earliest first. */
export function noticesIssuedBetween(db: ReadHandle, from: string, to: string): IssuedNotice[] {
  return db.rows<IssuedNotice>(
    `SELECT id AS noticeId, number, issued_on AS issuedOn, title FROM notice
     WHERE issued_on BETWEEN :from AND :to AND state = 'issued' AND binned_at IS NULL ORDER BY issued_on, id`,
    { from, to },
  );
}
