import type { ReadHandle } from '../../../electron/database/connection/index.ts';

interface Statement {
  readonly kind: 'rows' | 'row';
  readonly sql: string;
  readonly parameters: NonNullable<Parameters<ReadHandle['rows']>[1]>;
}

/** The statements of one reading, to be run again without anything around them. */
export interface RecordedSql {
  /** Milliseconds that the same SQL with the same values takes on the same handle. */
  replay(): number;
}

/** Runs a reading once and notes every statement that it put to the database. */
export function recordSql<Reply>(
  db: ReadHandle,
  read: (db: ReadHandle) => Reply,
): { readonly reply: Reply; readonly sql: RecordedSql } {
  const statements: Statement[] = [];
  const reply = read({
    ...db,
    rows(sql, parameters = {}) {
      statements.push({ kind: 'rows', sql, parameters });
      return db.rows(sql, parameters);
    },
    row(sql, parameters = {}) {
      statements.push({ kind: 'row', sql, parameters });
      return db.row(sql, parameters);
    },
  });
  return {
    reply,
    sql: {
      replay() {
        const start = performance.now();
        for (const { kind, sql, parameters } of statements) db[kind](sql, parameters);
        return performance.now() - start;
      },
    },
  };
}
