import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applicationId } from '../../electron/database/connection/file-head.ts';
import { databaseFile, inspectCopy, openForWriting } from '../../electron/database/connection/index.ts';
import { latestVersion, migrations } from '../../electron/database/migrations/index.ts';
import { referenceData } from '../../electron/database/reference/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A database as an app of that version left it, with a meeting and a notice in it. */
function databaseOf(version: number, dataDir: string): void {
  mkdirSync(dataDir);
  const database = new Database(databaseFile(dataDir));
  database.pragma(`application_id = ${applicationId}`);
  // What it stood on when it was made is nothing to this test: waiting for the disk after each table took half its time.
  database.pragma('synchronous = OFF');
  for (const migration of migrations) if (migration.version <= version) database.exec(migration.sql);
  database.pragma(`user_version = ${version}`);
  database.exec("INSERT INTO writer (only, who) VALUES (1, 'thu-ky')");
  database.transaction(() => {
    for (const { sql, rows } of referenceData()) for (const row of rows) database.prepare(sql).run(row);
  })();
  database.exec(`
    INSERT INTO meeting (id, name, held_on) VALUES (1, 'phiên họp', '2018-04-18');
    INSERT INTO notice (id, meeting_id, title, source_text) VALUES (1, 1, 'Kết luận', 'x');
    INSERT INTO task (id, notice_id, content, deadline) VALUES (1, 1, 'rà soát', '2018-06-30');
    INSERT INTO task_body (task_id, role, position, name, agency_id) VALUES (1, 'lead', 0, 'Sở Y tế', 1);
    INSERT INTO period VALUES ('2018-Q1', 'quarter', 'quý I/2018', '2018-01-01', '2018-03-31');
    INSERT INTO indicator_value (indicator_code, area_code, period_code, value)
      SELECT code, '109', '2018-Q1', 2.5 FROM indicator LIMIT 1;`);
  database.close();
}

/** Every row of every table but the two that the app itself writes at opening. */
function contents(dataDir: string): Record<string, unknown[]> {
  const database = new Database(databaseFile(dataDir), { readonly: true });
  const tables = database
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('writer', 'change_log')",
    )
    .all();
  const rows = tables.map(({ name }) => [
    name,
    database.prepare(`SELECT * FROM ${name} ORDER BY 1, 2`).all(),
  ]);
  database.close();
  return Object.fromEntries(rows);
}

describe.each(migrations.slice(0, -1).map(({ version }) => version))(
  'a database of version %d',
  (version) => {
    it('comes to the present version with all it holds, after a copy that was checked', async () => {
      const dataDir = join(folder, 'data');
      databaseOf(version, dataDir);
      const backupDir = join(folder, 'copies');
      const before = contents(dataDir);
      const handle = await openForWriting({ dataDir, backupDir, who: 'thu-ky' });
      expect(handle.row('PRAGMA user_version')).toEqual({ user_version: latestVersion });
      expect(handle.rows('PRAGMA foreign_key_check')).toEqual([]);
      handle.close();
      const { issuer: issuers = [], ...held } = contents(dataDir);
      // It never had an issuer to issue in the name of, so it is given the first ones.
      const { issuer: none = [], ...former } = before;
      expect(none).toEqual([]);
      expect(issuers).toMatchObject([
        { abbreviation: 'UBND' },
        { abbreviation: 'VPUBND' },
        { abbreviation: 'BCĐ' },
      ]);
      expect(held).toMatchObject(former);
      const copies = readdirSync(backupDir);
      expect(copies).toEqual([expect.stringContaining(` v${version}.db`)]);
      expect(inspectCopy(join(backupDir, copies[0] ?? ''))).toEqual({
        notices: 1,
        meetings: 1,
        tasks: 1,
        values: 1,
      });
    });

    it('stays as it was where no copy can be made', async () => {
      const dataDir = join(folder, 'data');
      databaseOf(version, dataDir);
      const backupDir = join(databaseFile(dataDir), 'copies');
      await expect(openForWriting({ dataDir, backupDir, who: 'thu-ky' })).rejects.toMatchObject({
        code: 'data-folder-unwritable',
      });
      const database = new Database(databaseFile(dataDir), { readonly: true });
      expect(database.pragma('user_version', { simple: true })).toBe(version);
      database.close();
    });
  },
);

describe.each(migrations.flatMap(({ version }) => (version < 7 ? [version] : [])))(
  'a database of version %d, which keeps no first deadlines',
  (version) => {
    it('keeps the deadline of its tasks as their first one', async () => {
      const dataDir = join(folder, 'data');
      databaseOf(version, dataDir);
      const handle = await openForWriting({ dataDir, backupDir: join(folder, 'copies'), who: 'thu-ky' });
      const task = handle.row('SELECT kind, deadline, first_deadline AS first FROM task');
      handle.close();
      expect(task).toEqual({ kind: 'with-deadline', deadline: '2018-06-30', first: '2018-06-30' });
    });
  },
);

describe.each(migrations.flatMap(({ version }) => (version < 10 ? [version] : [])))(
  'a database of version %d, which knows no factors and no origins',
  (version) => {
    it('has its rates with their factor, its areas with what is known of their origin', async () => {
      const dataDir = join(folder, 'data');
      databaseOf(version, dataDir);
      const handle = await openForWriting({ dataDir, backupDir: join(folder, 'copies'), who: 'thu-ky' });
      const rate = handle.row("SELECT factor FROM indicator WHERE code = 'CR03'");
      const origin = handle.row("SELECT note, weight FROM area_predecessor WHERE note LIKE '%Lản Nhì Thàng'");
      handle.close();
      expect([rate, origin]).toEqual([{ factor: 100 }, { note: 'xã Lản Nhì Thàng', weight: null }]);
    });
  },
);

describe.each(migrations.flatMap(({ version }) => (version >= 13 && version < 16 ? [version] : [])))(
  'a database of version %d, whose forms are all for tasks',
  (version) => {
    it('keeps them as such, each write after it recorded with what it is for', async () => {
      const dataDir = join(folder, 'data');
      databaseOf(version, dataDir);
      const database = new Database(databaseFile(dataDir));
      database.exec(`
        INSERT INTO exchange_form (id, code, agency, as_of, made_at) VALUES (1, 'AAAAAAAAAA', 'Sở Y tế', '2018-08-01', 'x');
        INSERT INTO exchange_form_row (form_id, position, task_id, state, cells) VALUES (1, 1, 1, 'not-started', '[]');`);
      database.close();
      const handle = await openForWriting({ dataDir, backupDir: join(folder, 'copies'), who: 'thu-ky' });
      const form = handle.row(
        'SELECT code, agency, area_code AS area, period_code AS period, version, notes FROM exchange_form',
      );
      handle.run("UPDATE exchange_form SET taken_at = 'y', taken_sha256 = 'z' WHERE id = 1", {});
      const logged = handle.row<{ after: string }>(
        "SELECT after FROM change_log WHERE table_name = 'exchange_form' ORDER BY id DESC LIMIT 1",
      );
      handle.close();
      expect(form).toEqual({
        code: 'AAAAAAAAAA',
        agency: 'Sở Y tế',
        area: null,
        period: null,
        version: null,
        notes: null,
      });
      expect(JSON.parse(logged?.after ?? '')).toMatchObject({
        taken_at: 'y',
        area_code: null,
        version: null,
      });
    });
  },
);
