import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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
    expect(reader.row('PRAGMA synchronous')).toEqual({ synchronous: 2 });
    expect(() => reader.rows("INSERT INTO meeting (name) VALUES ('x') RETURNING id")).toThrow();
    expect(writer.row('SELECT count(*) AS n FROM meeting')).toEqual({ n: 0 });
    reader.close();
    writer.close();
  });
});

describe('a database that is refused', () => {
  const states = (files: readonly string[]) =>
    files.map((one) => [readFileSync(one).toString('base64'), statSync(one).mtimeMs]);
  /** Refused with that code, and every file of the folder stands as it stood. */
  async function untouched(code: string): Promise<void> {
    const files = readdirSync(dataDir).map((name) => join(dataDir, name));
    const before = states(files.filter((one) => !one.endsWith('-shm')));
    expect(await refused()).toBe(code);
    expect(states(files.filter((one) => !one.endsWith('-shm')))).toEqual(before);
  }
  /** The folder as a kill leaves it while a writer is at work: the last writes are in the log only. */
  async function killedWhile(work: string): Promise<void> {
    await founded();
    const writer = new Database(file);
    writer.exec(work);
    for (const ending of ['', '-wal']) copyFileSync(`${file}${ending}`, join(folder, `killed${ending}`));
    writer.close();
    for (const ending of ['', '-wal']) copyFileSync(join(folder, `killed${ending}`), `${file}${ending}`);
  }
  const founded = async () => (await open()).close();

  it('is one of a newer app', async () => {
    await founded();
    const newer = new Database(file);
    newer.pragma(`user_version = ${latestVersion + 1}`);
    newer.close();
    await untouched('database-newer');
  });

  it('is one of a newer app that was killed before its log was emptied', async () => {
    await killedWhile(`PRAGMA user_version = ${latestVersion + 1}`);
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

  it.each([50, 100, 4096, 20_000, -1])('is one cut off at byte %d', async (end) => {
    await founded();
    writeFileSync(file, readFileSync(file).subarray(0, end));
    await untouched('database-damaged');
  });

  it('is one cut off beside a log that still holds writes', async () => {
    await killedWhile("INSERT INTO meeting (name) VALUES ('x')");
    writeFileSync(file, readFileSync(file).subarray(0, 4096 * 9));
    await untouched('database-damaged');
  });

  it('is a folder in the place of the file', async () => {
    mkdirSync(file, { recursive: true });
    expect(await refused()).toBe('database-foreign');
    expect(() => openForReading({ dataDir })).toThrow(/không phải dữ liệu của Sổ Kết Luận/);
  });

  it('is one with a broken page', async () => {
    await founded();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096 * 3, 4096 * 6);
    writeFileSync(file, bytes);
    await untouched('database-damaged');
  });

  const somebody = 65_534;
  /** Works as a user who has no rights in the folder; one who is not root has none once they are taken from the files. */
  async function withoutRights(work: () => Promise<void>): Promise<void> {
    const isRoot = process.geteuid?.() === 0;
    for (const path of [folder, dataDir]) chmodSync(path, 0o555);
    chmodSync(file, 0o444);
    if (isRoot) process.seteuid?.(somebody);
    try {
      await work();
    } finally {
      if (isRoot) process.seteuid?.(0);
      for (const path of [folder, dataDir]) chmodSync(path, 0o755);
    }
  }

  it.skipIf(process.platform === 'win32')('is one that may be read and not written', async () => {
    await founded();
    await withoutRights(() => untouched('data-folder-unwritable'));
  });

  it('lies in a place where no folder can be made', async () => {
    writeFileSync(join(folder, 'tệp'), '');
    dataDir = join(folder, 'tệp', 'data');
    expect(await refused()).toBe('data-folder-unwritable');
  });
});

describe('a database in use', () => {
  it('keeps what a kill left in its log', async () => {
    const first = await open();
    first.run("INSERT INTO meeting (name) VALUES ('trong nhật ký')");
    const killed = join(folder, 'killed');
    mkdirSync(killed);
    for (const ending of ['', '-wal']) copyFileSync(`${file}${ending}`, `${databaseFile(killed)}${ending}`);
    first.close();
    dataDir = killed;
    const again = await open();
    expect(again.row('SELECT name FROM meeting')).toEqual({ name: 'trong nhật ký' });
    again.close();
  });

  it('says that the disk is full, and takes back the whole write', async () => {
    const handle = await open();
    handle.row(`PRAGMA max_page_count = 1`);
    const much = 'x'.repeat(500_000);
    const write = () =>
      handle.transaction(() => {
        handle.run("INSERT INTO meeting (name) VALUES ('a')");
        handle.run('INSERT INTO meeting (name) VALUES (:much)', { much });
      });
    expect(write).toThrow(expect.objectContaining({ code: 'data-folder-unwritable' }));
    expect(handle.row('SELECT count(*) AS n FROM meeting')).toEqual({ n: 0 });
    handle.close();
  });

  it('has one writer at a time, and the next one after it', async () => {
    const first = await open();
    first.run("INSERT INTO meeting (name) VALUES ('a')");
    expect(await refused()).toBe('conflict');
    expect(first.row('SELECT name FROM meeting')).toEqual({ name: 'a' });
    first.close();
    expect(await refused()).toBe('opened');
  });

  it('says that another program holds it', async () => {
    const handle = await open();
    handle.row('PRAGMA busy_timeout = 20');
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    expect(() => handle.run("INSERT INTO meeting (name) VALUES ('a')")).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
    other.close();
    handle.close();
  });

  it('is not replaced under a reader that is reading, and stays good', async () => {
    const handle = await open();
    handle.row('PRAGMA busy_timeout = 20');
    const reader = new Database(file, { readonly: true });
    reader.exec('BEGIN; SELECT count(*) FROM meeting;');
    handle.run("INSERT INTO meeting (name) VALUES ('a')");
    let swapped = false;
    const swap = () => {
      swapped = true;
    };
    expect(() => handle.replace(swap)).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(swapped).toBe(false);
    expect(handle.row('SELECT name FROM meeting')).toEqual({ name: 'a' });
    reader.close();
    handle.replace(swap);
    expect(swapped).toBe(true);
    expect(handle.row('SELECT name FROM meeting')).toEqual({ name: 'a' });
    handle.close();
  });
});
