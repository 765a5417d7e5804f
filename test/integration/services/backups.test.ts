import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applicationId } from '../../../electron/database/connection/file-head.ts';
import { initial } from '../../../electron/database/migrations/0001-initial.ts';
import { latestVersion } from '../../../electron/database/migrations/index.ts';
import { appStatus, listBackups, makeBackup, restoreBackup } from '../../../electron/services/app/index.ts';
import { addSample } from '../../../electron/services/indicators/index.ts';
import { acceptNotice, listNotices } from '../../../electron/services/notices/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading } from '../../support/readings.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const accept = () =>
  acceptNotice(opened.context, { reading: aReading(), name: 'tb.txt', bytes: null, isSample: false });
const notices = () => listNotices(opened.context, {}).rows.length;

describe('backups', () => {
  it('hold what was there, outside the data folder, and are listed with it', async () => {
    accept();
    const { file } = await makeBackup(opened.context, {});
    expect(file.startsWith(opened.context.folders.dataDir)).toBe(false);
    expect(listBackups(opened.context, {}).rows).toMatchObject([
      { file, notices: 1, meetings: 1, tasks: 2, values: 0 },
    ]);
    expect(appStatus(opened.context, {}).lastBackup?.file).toBe(file);
  });

  it('leave out a damaged file in the folder', async () => {
    await makeBackup(opened.context, {});
    writeFileSync(join(opened.context.folders.backupDir, 'so-ket-luan 2030-01-01 080000-000.db'), 'hỏng');
    expect(listBackups(opened.context, {}).rows).toHaveLength(1);
  });

  it('bring the old state back and keep the present one first', async () => {
    const { file } = await makeBackup(opened.context, {});
    accept();
    expect(notices()).toBe(1);
    const { keptAs } = await restoreBackup(opened.context, { file });
    expect(notices()).toBe(0);
    expect(listBackups(opened.context, {}).rows.find((row) => row.file === keptAs)).toMatchObject({
      notices: 1,
    });
    await restoreBackup(opened.context, { file: keptAs });
    expect(notices()).toBe(1);
  });

  it('change nothing when the copy is not one of the listed', async () => {
    accept();
    const outside = join(opened.context.folders.dataDir, '..', 'x.db');
    await expect(restoreBackup(opened.context, { file: outside })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(notices()).toBe(1);
  });

  it('change nothing when the copy is damaged', async () => {
    const { file } = await makeBackup(opened.context, {});
    accept();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xa5, 4096 * 3, 4096 * 6));
    await expect(restoreBackup(opened.context, { file })).rejects.toMatchObject({ code: 'database-damaged' });
    expect(notices()).toBe(1);
  });

  it('change nothing when the copy cannot be brought beside the database', async () => {
    const { file } = await makeBackup(opened.context, {});
    accept();
    mkdirSync(join(`${opened.context.db.file}.restoring`, 'x'), { recursive: true });
    await expect(restoreBackup(opened.context, { file })).rejects.toMatchObject({
      code: 'data-folder-unwritable',
    });
    expect(notices()).toBe(1);
  });

  it('of an older version are brought to the present one', async () => {
    const { backupDir } = opened.context.folders;
    const file = join(backupDir, 'so-ket-luan 2018-04-20 080000-000 v1.db');
    mkdirSync(backupDir, { recursive: true });
    const older = new Database(file);
    older.pragma(`application_id = ${applicationId}`);
    older.exec(initial);
    older.pragma('user_version = 1');
    older.exec("INSERT INTO notice (source_text) VALUES ('x')");
    older.close();
    accept();
    await restoreBackup(opened.context, { file });
    expect(opened.context.db.rows('SELECT source_text AS text FROM notice')).toEqual([{ text: 'x' }]);
    expect(opened.context.db.row('PRAGMA user_version')).toEqual({ user_version: latestVersion });
  });

  it('let outdated ones go, and nothing that is not theirs', async () => {
    const { backupDir } = opened.context.folders;
    mkdirSync(backupDir, { recursive: true });
    const names = [
      'so-ket-luan 2018-04-20 080000-000.db',
      'so-ket-luan 2018-04-20 090000-000.db',
      'báo cáo.db',
      'ảnh.part',
    ];
    for (const name of names) writeFileSync(join(backupDir, name), 'x');
    const { file } = await makeBackup(opened.context, {});
    expect(readdirSync(backupDir).sort()).toEqual([names[1], names[2], names[3], basename(file)].sort());
  });

  it('and restores that a kill cut off go at the next opening, with what SQLite laid beside them', async () => {
    const { backupDir, dataDir } = opened.context.folders;
    const { file } = await makeBackup(opened.context, {});
    const half = join(backupDir, 'so-ket-luan 2018-04-21 080000-000.db.part');
    const restoring = `${opened.context.db.file}.restoring`;
    for (const ending of ['', '-journal', '-wal', '-shm'])
      for (const name of [half, restoring]) writeFileSync(`${name}${ending}`, 'x');
    writeFileSync(join(backupDir, 'ảnh.part'), 'x');
    await opened.openAgain();
    expect(readdirSync(backupDir).sort()).toEqual([basename(file), 'ảnh.part'].sort());
    expect(readdirSync(dataDir).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  it('say so and leave nothing behind where the folder refuses files', async () => {
    const blocked = join(opened.context.folders.dataDir, 'tệp');
    writeFileSync(blocked, '');
    const context = {
      ...opened.context,
      folders: { ...opened.context.folders, backupDir: join(blocked, 'x') },
    };
    await expect(makeBackup(context, {})).rejects.toMatchObject({ code: 'backup-failed' });
    expect(readdirSync(opened.context.folders.dataDir)).toContain('tệp');
  });

  it('tell whether made-up data is present', () => {
    expect(appStatus(opened.context, {}).hasSampleData).toBe(false);
    addSample(opened.context, {});
    expect(appStatus(opened.context, {}).hasSampleData).toBe(true);
  });
});
