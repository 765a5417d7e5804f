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
  const triggers = () =>
    opened.context.db.rows<{ name: string; at: string; sql: string }>(
      "SELECT name, tbl_name AS at, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'log\\_%' ESCAPE '\\'",
    );

  it('has a trigger for insert, update and delete of every table, on no condition', () => {
    const heads = triggers().map(({ sql }) => sql.replace(/ BEGIN[\s\S]*$/, ''));
    const expected = tables().flatMap((table) =>
      ['insert', 'update', 'delete'].map(
        (action) => `CREATE TRIGGER log_${action}_${table} AFTER ${action.toUpperCase()} ON ${table}`,
      ),
    );
    expect(heads.sort()).toEqual(expected.sort());
  });

  /** JSON holds no bytes, and a draft is written over every few seconds: of these the log keeps the length. */
  const measured: readonly string[] = [
    'notice_issue.pdf',
    'meeting_paper.pdf',
    'reminder_letter.pdf',
    'notice_draft.content',
  ];

  it('keeps every column of every table before and after', () => {
    const { db } = opened.context;
    for (const { name, at, sql } of triggers()) {
      const columns = db.rows<{ name: string }>(`PRAGMA table_xinfo(${at})`).map((column) => column.name);
      expect(columns.length).toBeGreaterThan(1);
      const kept = (row: string) =>
        columns.filter((column) => {
          const value = `${row}.${column}`;
          return sql.includes(
            `'${column}', ${measured.includes(`${at}.${column}`) ? `length(${value})` : value}`,
          );
        });
      expect([name, kept('OLD')]).toEqual([name, name.startsWith('log_insert') ? [] : columns]);
      expect([name, kept('NEW')]).toEqual([name, name.startsWith('log_delete') ? [] : columns]);
    }
  });

  it('sees rows that go with the row they belong to', () => {
    const { db } = opened.context;
    const { id } = db.run("INSERT INTO meeting (name) VALUES ('a')");
    db.run("INSERT INTO meeting_attendee (meeting_id, position, text) VALUES (:id, 0, 'b')", { id });
    db.run('DELETE FROM meeting WHERE id = :id', { id });
    const log = db.rows<{ at: string }>(
      "SELECT table_name AS at FROM change_log WHERE action = 'delete' ORDER BY table_name",
    );
    expect(log.map(({ at }) => at)).toEqual(['meeting', 'meeting_attendee']);
  });

  it('sees a row that another one replaces', () => {
    const { db } = opened.context;
    const { id } = db.run("INSERT INTO meeting (name) VALUES ('a')");
    db.run("INSERT OR REPLACE INTO meeting (id, name) VALUES (:id, 'b')", { id });
    const log = db.rows<{ action: string }>(
      "SELECT action FROM change_log WHERE table_name = 'meeting' ORDER BY id",
    );
    expect(log.map(({ action }) => action)).toEqual(['insert', 'delete', 'insert']);
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
