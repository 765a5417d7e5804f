import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseFile, openForReading, openForWriting } from '../../../electron/database/connection/index.ts';
import { latestVersion } from '../../../electron/database/migrations/index.ts';

let folder: string;
let dataDir: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opening-'));
  dataDir = join(folder, 'data');
  file = databaseFile(dataDir);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openForWriting({ dataDir, backupDir: join(folder, 'copies'), who: 'thu-ky' });
async function refused(): Promise<unknown> {
  return open().then(
    (handle) => {
      handle.close();
      return 'opened';
    },
    (thrown: unknown) => (thrown instanceof Error && 'code' in thrown ? thrown.code : thrown),
  );
}

describe('opening a data folder', () => {
  it('makes a durable database with areas, agencies and indicators in it', async () => {
    const handle = await open();
    expect(handle.row('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(handle.row('PRAGMA synchronous')).toEqual({ synchronous: 2 });
    expect(handle.row('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 });
    expect(handle.row("SELECT count(*) AS n FROM area WHERE kind = 'commune'")).toEqual({ n: 38 });
    expect(handle.rows('PRAGMA foreign_key_check')).toEqual([]);
    handle.close();
  });

  it('keeps what is there when it is opened again', async () => {
    const first = await open();
    first.run("INSERT INTO meeting (name) VALUES ('phiên họp')");
    first.close();
    const again = await open();
    expect(again.row('SELECT name FROM meeting')).toEqual({ name: 'phiên họp' });
    again.close();
  });

  it('does a founding again that was cut off', async () => {
    mkdirSync(dataDir);
    writeFileSync(file, '');
    const handle = await open();
    expect(handle.row('SELECT count(*) AS n FROM meeting')).toEqual({ n: 0 });
    handle.close();
  });

  it('gives a reader that cannot write', async () => {
    const writer = await open();
    const reader = openForReading({ dataDir });
    expect(() => reader.rows("INSERT INTO meeting (name) VALUES ('x') RETURNING id")).toThrow();
    expect(writer.row('SELECT count(*) AS n FROM meeting')).toEqual({ n: 0 });
    reader.close();
    writer.close();
  });
});

describe('a database that is refused', () => {
  async function untouched(code: string): Promise<void> {
    const before = readFileSync(file);
    const { mtimeMs } = statSync(file);
    expect(await refused()).toBe(code);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
  }
  const founded = async () => (await open()).close();

  it('is one of a newer app', async () => {
    await founded();
    const newer = new Database(file);
    newer.pragma(`user_version = ${latestVersion + 1}`);
    newer.close();
    await untouched('database-newer');
  });

  it('is one of another program', async () => {
    mkdirSync(dataDir);
    const other = new Database(file);
    other.exec('CREATE TABLE a (b)');
    other.close();
    await untouched('database-foreign');
  });

  it('is a file that is no database', async () => {
    mkdirSync(dataDir);
    writeFileSync(file, 'không phải cơ sở dữ liệu '.repeat(100));
    await untouched('database-damaged');
  });

  it('is one cut off in the middle', async () => {
    await founded();
    writeFileSync(file, readFileSync(file).subarray(0, 20_000));
    await untouched('database-damaged');
  });

  it('is one with a broken page', async () => {
    await founded();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096 * 3, 4096 * 6);
    writeFileSync(file, bytes);
    await untouched('database-damaged');
  });

  it('lies in a place where no folder can be made', async () => {
    writeFileSync(join(folder, 'tệp'), '');
    dataDir = join(folder, 'tệp', 'data');
    expect(await refused()).toBe('data-folder-unwritable');
  });
});
