import type { Value } from '../connection/handles.ts';
import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** One entry of the change log; the images are JSON. */
export interface ChangeEntry {
  readonly id: number;
  readonly table: string;
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Id of the latest entry of the change log. */
export function lastChange(db: ReadHandle): number {
  return db.row<{ readonly id: number | null }>('SELECT max(id) AS id FROM change_log')?.id ?? 0;
}

/** Entries after one id up to another, the latest first. */
export function changesBetween(db: ReadHandle, after: number, until: number): ChangeEntry[] {
  return db.rows<ChangeEntry>(
    `SELECT id, table_name AS "table", row_key AS key, before, after FROM change_log
     WHERE id > :after AND id <= :until ORDER BY id DESC`,
    { after, until },
  );
}

/** How a row stands by the latest entry about it; null where it is gone. */
export function latestImage(db: ReadHandle, table: string, key: string): string | null {
  return (
    db.row<{ readonly after: string | null }>(
      'SELECT after FROM change_log WHERE table_name = :table AND row_key = :key ORDER BY id DESC LIMIT 1',
      { table, key },
    )?.after ?? null
  );
}

type Image = Readonly<Record<string, Value>>;

const imageOf = (json: string): Image => JSON.parse(json);

const keysOfTables = new Map<string, readonly string[]>();

/** They are the same in every database of this version, and asked for with each entry. */
function keyColumns(db: ReadHandle, table: string): readonly string[] {
  const known = keysOfTables.get(table);
  if (known) return known;
  const keys = db
    .rows<{ readonly name: string }>('SELECT name FROM pragma_table_info(:table) WHERE pk > 0', { table })
    .map(({ name }) => name);
  keysOfTables.set(table, keys);
  return keys;
}

const equal = (column: string): string => `${column} = :${column}`;

/** Brings one row back to how it stood before an entry; the names of table and columns come from the log, never from a caller. */
export function revertEntry(db: WriteHandle, { table, before, after }: ChangeEntry): void {
  const keys = keyColumns(db, table);
  const place = keys.map(equal).join(' AND ');
  const former = before === null ? null : imageOf(before);
  const present = after === null ? null : imageOf(after);
  if (former && present) {
    db.run(`UPDATE ${table} SET ${Object.keys(former).map(equal).join(', ')} WHERE ${place}`, former);
  } else if (former) {
    const columns = Object.keys(former);
    const values = columns.map((column) => `:${column}`);
    db.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`, former);
  } else if (present) {
    const named = Object.fromEntries(keys.map((column) => [column, present[column] ?? null]));
    db.run(`DELETE FROM ${table} WHERE ${place}`, named);
  }
}

/** Lets rows come back in any order: references are held at the end of the transaction. */
export function deferReferences(db: WriteHandle): void {
  db.run('PRAGMA defer_foreign_keys = ON');
}

/** A row by its table and its key, as the change log names it. */
export interface RowName {
  readonly table: string;
  readonly key: string;
}

interface Reference {
  readonly from: string;
  readonly column: string;
  readonly target: string;
}

/** Which of these rows other rows refer to, one another left out and the tables of `except` too. */
export function referredFromOutside(
  db: ReadHandle,
  rows: readonly RowName[],
  except: ReadonlySet<string>,
): RowName[] {
  const keys = Map.groupBy(rows, ({ table }) => table);
  const own = new Set(rows.map(({ table, key }) => `${table} ${key}`));
  const references = db.rows<Reference>(
    `SELECT schema.name AS "from", reference."from" AS column, reference."table" AS target
     FROM sqlite_schema AS schema, pragma_foreign_key_list(schema.name) AS reference WHERE schema.type = 'table'`,
  );
  return references.flatMap(({ from, column, target }) => {
    const targets = keys.get(target);
    if (!targets || except.has(from)) return [];
    const name = keyColumns(db, from).join(" || '|' || ");
    const found = db.rows<{ readonly key: string | number; readonly at: string | number }>(
      `SELECT ${name} AS key, ${column} AS at FROM ${from} WHERE ${column} IN (SELECT value FROM json_each(:ids))`,
      { ids: JSON.stringify(targets.map(({ key }) => Number(key))) },
    );
    return found
      .filter(({ key }) => !own.has(`${from} ${key}`))
      .map(({ at }) => ({ table: target, key: String(at) }));
  });
}
