import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { inUse, refusalOf } from './refusals.ts';

/** What a named parameter may be. */
export type Value = string | number | null | Buffer;
/** Named parameters of a statement. */
export type Parameters = Readonly<Record<string, Value>>;

/** A database that can be asked and not changed. */
export interface ReadHandle {
  readonly file: string;
  /** All rows of a query; `Row` is the caller's word for its columns. */
  rows<Row>(sql: string, parameters?: Parameters): Row[];
  /** The first row of a query, if any. */
  row<Row>(sql: string, parameters?: Parameters): Row | undefined;
  close(): void;
}

/** A database that can be changed; only transactions and queries of `electron/database/queries` use it. */
export interface WriteHandle extends ReadHandle {
  /** Runs one statement; gives the id of an inserted row and how many rows changed. */
  run(sql: string, parameters?: Parameters): { readonly id: number; readonly changes: number };
  /** All of `work` or nothing of it. */
  transaction<Result>(work: () => Result): Result;
  /** Copies the database page by page while it stays in use; `step` is called in between, and stops it by throwing. */
  backup(file: string, step?: () => void): Promise<void>;
  /** Lets go of the file, has it replaced and opens it again; the handle stays good. Throws AppError conflict while a reader reads. */
  replace(swap: () => void): void;
}

type Connection = Database.Database;

function readable(file: string, connection: () => Connection, statements: Map<string, Database.Statement>) {
  const prepare = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = connection().prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (thrown) {
      throw refusalOf(thrown, file) ?? thrown;
    }
  };
  return {
    prepare,
    guarded,
    rows: <Row>(sql: string, parameters: Parameters = {}): Row[] =>
      guarded(() => prepare(sql).all(parameters) as Row[]),
    row: <Row>(sql: string, parameters: Parameters = {}): Row | undefined =>
      guarded(() => prepare(sql).get(parameters) as Row | undefined),
  };
}

/** Opens the file read-only. */
export function readHandle(file: string): ReadHandle {
  const connection = new Database(file, { readonly: true, fileMustExist: true });
  connection.pragma('query_only = ON');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('busy_timeout = 5000');
  const { rows, row } = readable(file, () => connection, new Map());
  return { file, rows, row, close: () => connection.close() };
}

/** Writes the log into the file: whoever replaces the file then loses nothing by removing the log. */
function emptyLog(connection: Connection, file: string): void {
  const busy = connection.pragma('wal_checkpoint(TRUNCATE)', { simple: true });
  if (busy !== 0) throw inUse(file);
}

/** Pages that a backup copies before others have their turn. */
const pagesAtATime = 100;

/** Opens the file for writing through `open`, which makes the connection ready for use; `release` is called at closing. */
export function writeHandle(
  file: string,
  open: (file: string) => Connection,
  release: () => void,
): WriteHandle {
  let connection = open(file);
  const statements = new Map<string, Database.Statement>();
  const { rows, row, prepare, guarded } = readable(file, () => connection, statements);
  return {
    file,
    rows,
    row,
    run(sql, parameters = {}) {
      const { lastInsertRowid, changes } = guarded(() => prepare(sql).run(parameters));
      return { id: Number(lastInsertRowid), changes };
    },
    transaction: (work) => guarded(() => connection.transaction(work).immediate()),
    async backup(target, step) {
      const progress = () => {
        step?.();
        return pagesAtATime;
      };
      await connection.backup(target, { progress });
    },
    replace(swap) {
      guarded(() => emptyLog(connection, file));
      statements.clear();
      connection.close();
      try {
        swap();
      } finally {
        if (existsSync(file)) connection = open(file);
      }
    },
    close() {
      connection.close();
      release();
    },
  };
}
