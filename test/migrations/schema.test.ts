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
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND type <> 'trigger' ORDER BY name",
    )
    .all()
    .map(({ sql }) => `${sql};\n`);
  database.close();
  return statements.join('\n');
}

describe('the schema', () => {
  it('has migrations that strictly increase from 1', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
  });

  it('is the one of the snapshot (a wanted change: UPDATE_SCHEMA=1 npx vitest run --config build/vitest.config.ts test/migrations)', () => {
    const schema = schemaAt(latestVersion);
    if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(snapshot, schema);
    expect(schema).toBe(readFileSync(snapshot, 'utf8'));
  });

  it('holds only strict tables', () => {
    const tables = schemaAt(latestVersion).match(/CREATE TABLE [\s\S]*?\n\) ?[^;]*;/g) ?? [];
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) expect(table).toMatch(/\) STRICT/);
  });
});
