import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseFile, openForWriting } from '../../../electron/database/connection/index.ts';
import { isKnownSound } from '../../../electron/database/connection/soundness.ts';
import { closeWithCopy, makeBackup } from '../../../electron/services/app/index.ts';
import { aWriteContext } from '../../support/contexts.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const open = () => openForWriting({ ...opened.context.folders, who: 'thu-ky' });

describe('a damaged database', () => {
  it('is brought back from a copy by what the refusal tells the clerk to do', async () => {
    const { db, folders } = opened.context;
    db.run("INSERT INTO meeting (name) VALUES ('phiên họp')");
    const { file } = await makeBackup(opened.context, {});
    db.close();
    const broken = databaseFile(folders.dataDir);
    writeFileSync(broken, readFileSync(broken).fill(0xa5, 4096, 4096 * 8));

    const refusal = await open().catch((thrown: unknown) => thrown);
    expect(refusal).toMatchObject({ code: 'database-damaged' });
    expect(String(refusal)).toContain(broken);
    expect(String(refusal)).toContain('chép bản sao gần nhất vào chỗ của nó');

    for (const ending of ['', '-wal', '-shm']) {
      if (existsSync(`${broken}${ending}`))
        renameSync(`${broken}${ending}`, join(folders.backupDir, `hong${ending}`));
    }
    copyFileSync(file, broken);
    const again = await open();
    expect(again.row('SELECT name FROM meeting')).toEqual({ name: 'phiên họp' });
    expect(again.row('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
    again.close();
    expect(readdirSync(folders.backupDir)).toContain('hong');
  });

  it('is read through again at a start unless nothing has touched it since its closing copy was checked', async () => {
    const broken = databaseFile(opened.context.folders.dataDir);
    await closeWithCopy(opened.context);
    const sound = readFileSync(broken);
    const { atime, mtime } = statSync(broken);
    writeFileSync(broken, sound.fill(0xa5, 4096, 4096 * 8));
    utimesSync(broken, atime, mtime);
    expect(await open().catch((thrown: unknown) => thrown)).toMatchObject({ code: 'database-damaged' });
  });

  it('is known as sound only as its closing left it', async () => {
    const file = databaseFile(opened.context.folders.dataDir);
    expect(isKnownSound(file)).toBe(false);
    await closeWithCopy(opened.context);
    expect(isKnownSound(file)).toBe(true);
    writeFileSync(`${file}-wal`, 'left by a kill');
    expect(isKnownSound(file)).toBe(false);
    rmSync(`${file}-wal`);
    const again = await open();
    again.run("INSERT INTO meeting (name) VALUES ('phiên họp')");
    again.close();
    expect(isKnownSound(file)).toBe(false);
  });
});
