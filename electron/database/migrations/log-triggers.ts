/** A table whose writes are recorded: its key and its other columns, each a list of words; `blobs` are recorded by their length. */
export interface LoggedTable {
  readonly table: string;
  readonly key: string;
  readonly columns: string;
  readonly blobs?: string;
}

const words = (list = ''): string[] => list.split(' ').filter((word) => word !== '');
const keyOf = (row: string, key: string): string =>
  words(key)
    .map((part) => `${row}.${part}`)
    .join(` || '|' || `);

function imageOf(row: string, { key, columns, blobs }: LoggedTable): string {
  const plain = [...words(key), ...words(columns)].map((column) => `'${column}', ${row}.${column}`);
  const lengths = words(blobs).map((column) => `'${column}', length(${row}.${column})`);
  return `json_object(${[...plain, ...lengths].join(', ')})`;
}

function trigger(logged: LoggedTable, action: 'insert' | 'update' | 'delete'): string {
  const { table, key } = logged;
  const row = action === 'delete' ? 'OLD' : 'NEW';
  const before = action === 'insert' ? 'NULL' : imageOf('OLD', logged);
  const after = action === 'delete' ? 'NULL' : imageOf('NEW', logged);
  return `CREATE TRIGGER log_${action}_${table} AFTER ${action.toUpperCase()} ON ${table} BEGIN
  INSERT INTO change_log (at, who, table_name, row_key, action, before, after)
  VALUES (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), (SELECT who FROM writer), '${table}', ${keyOf(row, key)}, '${action}', ${before}, ${after});
END;`;
}

/** The triggers that record every write of one table. Frozen, as the migrations that are made with it: another shape is another function. */
export function logTriggers(logged: LoggedTable): string {
  return (['insert', 'update', 'delete'] as const).map((action) => trigger(logged, action)).join('\n');
}

/** Takes a table's triggers away, for a migration that gives it other columns and makes them anew. */
export function dropLogTriggers(table: string): string {
  return ['insert', 'update', 'delete'].map((action) => `DROP TRIGGER log_${action}_${table};`).join('\n');
}
