import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { latestVersion, migrations } from '../../electron/database/migrations/index.ts';

const snapshot = new URL('./schema.sql', import.meta.url);

function schemaAt(version: number): string {
  const database = new Database(':memory:');
  for (const migration of migrations) if (migration.version <= version) database.exec(migration.sql);
  const statements = database
    .prepare<[], { sql: string }>(
      // What a full-text table keeps for itself comes with it.
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND type <> 'trigger'
         AND tbl_name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY name`,
    )
    .all()
    .map(({ sql }) => `${sql};\n`);
  database.close();
  return statements.join('\n');
}

/** Every column that a schema has, as "table.column", in order. */
function columnsOf(schema: string): string[] {
  const database = new Database(':memory:');
  database.exec(schema);
  const columns = database
    .prepare<[], { name: string }>(
      `SELECT tables.name || '.' || columns.name AS name FROM pragma_table_list AS tables, pragma_table_info(tables.name) AS columns
       WHERE tables.schema = 'main' AND tables.name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all();
  database.close();
  return columns.map(({ name }) => name);
}

/** What the snapshot holds and the schema no longer does: data that an upgrade would throw away. */
function lostColumns(from: string, to: string): string[] {
  const left = new Set(columnsOf(to));
  return columnsOf(from).filter((column) => !left.has(column));
}

describe('the schema', () => {
  it('has migrations that strictly increase from 1', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
  });

  it('is the one of the snapshot (a wanted change: UPDATE_SCHEMA=1 npx vitest run --config build/vitest.config.ts test/migrations)', () => {
    const schema = schemaAt(latestVersion);
    // Regenerating takes added columns in; it never signs away a lost one.
    expect(lostColumns(readFileSync(snapshot, 'utf8'), schema)).toEqual([]);
    const { UPDATE_SCHEMA } = process.env;
    if (UPDATE_SCHEMA === '1') writeFileSync(snapshot, schema);
    expect(schema).toBe(readFileSync(snapshot, 'utf8'));
  });

  it('is told to have lost a column or a table, and not to have gained one', () => {
    const before = 'CREATE TABLE a (id INTEGER, name TEXT); CREATE TABLE b (id INTEGER);';
    expect(lostColumns(before, 'CREATE TABLE a (id INTEGER);')).toEqual(['a.name', 'b.id']);
    expect(lostColumns(before, `${before} CREATE TABLE c (id INTEGER);`)).toEqual([]);
  });

  it('holds only strict tables', () => {
    const tables = schemaAt(latestVersion).match(/CREATE TABLE [\s\S]*?\n\) ?[^;]*;/g) ?? [];
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) expect(table).toMatch(/\) STRICT/);
  });
});
