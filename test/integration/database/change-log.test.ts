import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWriteContext } from '../../support/contexts.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const tables = () =>
  opened.context.db
    .rows<{ name: string }>(
      // The search index is made of the other tables and holds nothing of its own.
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'",
    )
    .map(({ name }) => name)
    .filter((name) => name !== 'writer' && name !== 'change_log');

describe('the change log', () => {
  it('has a trigger for insert, update and delete of every table', () => {
    const triggers = opened.context.db
      .rows<{ name: string; at: string }>(
        "SELECT name, tbl_name AS at FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'log\\_%' ESCAPE '\\'",
      )
      .map(({ name, at }) => `${at} ${name.split('_')[1]}`);
    const expected = tables().flatMap((table) =>
      ['insert', 'update', 'delete'].map((action) => `${table} ${action}`),
    );
    expect(triggers.sort()).toEqual(expected.sort());
  });

  it('keeps every column of every table before and after', () => {
    const { db } = opened.context;
    for (const table of tables()) {
      const columns = db.rows<{ name: string }>(`PRAGMA table_info(${table})`).map(({ name }) => name);
      const { sql = '' } =
        db.row<{ sql: string }>('SELECT sql FROM sqlite_schema WHERE name = :name', {
          name: `log_update_${table}`,
        }) ?? {};
      for (const column of columns)
        expect(sql).toMatch(new RegExp(`OLD\\.${column}\\b.*NEW\\.${column}\\b`, 's'));
    }
  });

  it('tells who, when, what was before and what is after', () => {
    const { db } = opened.context;
    const { id } = db.run("INSERT INTO meeting (name) VALUES ('a')");
    db.run("UPDATE meeting SET name = 'b' WHERE id = :id", { id });
    db.run('DELETE FROM meeting WHERE id = :id', { id });
    const log = db.rows<{
      at: string;
      who: string;
      action: string;
      before: string | null;
      after: string | null;
    }>("SELECT at, who, action, before, after FROM change_log WHERE table_name = 'meeting' ORDER BY id");
    expect(log.map(({ who, action }) => [who, action])).toEqual([
      ['thu-ky', 'insert'],
      ['thu-ky', 'update'],
      ['thu-ky', 'delete'],
    ]);
    const name = (json: string | null | undefined) => (json ? JSON.parse(json).name : null);
    expect(log.map(({ before, after }) => [name(before), name(after)])).toEqual([
      [null, 'a'],
      ['a', 'b'],
      ['b', null],
    ]);
    expect(log[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
});
