import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applicationId } from '../../electron/database/connection/file-head.ts';
import { databaseFile, inspectCopy, openForWriting } from '../../electron/database/connection/index.ts';
import { latestVersion, migrations } from '../../electron/database/migrations/index.ts';

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
  for (const migration of migrations) if (migration.version <= version) database.exec(migration.sql);
  database.pragma(`user_version = ${version}`);
  database.exec("INSERT INTO writer (only, who) VALUES (1, 'thu-ky')");
  database.exec("INSERT INTO meeting (id, name, held_on) VALUES (1, 'phiên họp', '2018-04-18')");
  database.exec("INSERT INTO notice (id, meeting_id, title, source_text) VALUES (1, 1, 'Kết luận', 'x')");
  database.close();
}

describe.each(migrations.slice(0, -1).map(({ version }) => version))(
  'a database of version %d',
  (version) => {
    it('comes to the present version with all it holds, after a copy that was checked', async () => {
      const dataDir = join(folder, 'data');
      databaseOf(version, dataDir);
      const backupDir = join(folder, 'copies');
      const handle = await openForWriting({ dataDir, backupDir, who: 'thu-ky' });
      expect(handle.row('PRAGMA user_version')).toEqual({ user_version: latestVersion });
      expect(handle.row('SELECT title, name FROM notice JOIN meeting ON meeting.id = meeting_id')).toEqual({
        title: 'Kết luận',
        name: 'phiên họp',
      });
      handle.close();
      const copies = readdirSync(backupDir);
      expect(copies).toEqual([expect.stringContaining(` v${version}.db`)]);
      expect(inspectCopy(join(backupDir, copies[0] ?? ''))).toMatchObject({ notices: 1, meetings: 1 });
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
