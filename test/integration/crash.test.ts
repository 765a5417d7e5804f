import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inspectCopy, type WriteHandle } from '../../electron/database/connection/index.ts';
import { latestVersion } from '../../electron/database/migrations/index.ts';
import { copiesIn, makeBackup } from '../../electron/services/app/index.ts';
import { hashOf } from '../../electron/services/attachments/index.ts';
import { openWriteContext } from '../../electron/services/opening/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crash-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const folders = () => ({ dataDir: join(folder, 'data'), backupDir: join(folder, 'copies') });
const refuse = () => Promise.reject(new Error('nothing draws here'));
/** The next start of the app. */
const startIn = (dataDir: string, backupDir: string) =>
  openWriteContext({
    ...{ dataDir, backupDir, version: '0.0.0', who: 'thu-ky' },
    render: { pdf: refuse, picture: refuse },
  });
const open = async () => (await startIn(folders().dataDir, folders().backupDir)).db;

/** When a program is killed: so long after it was ready, and not before it told of so many rounds, however slow the machine. */
interface Moment {
  readonly milliseconds: number;
  readonly rounds: number;
}
const momentsOf = (...milliseconds: readonly number[]): readonly Moment[] =>
  milliseconds.map((wait, at) => ({ milliseconds: wait, rounds: Math.max(0, at - 2) }));

/** What half-done work would have left beside the database or the copies. */
function leftovers(): string[] {
  const { dataDir, backupDir } = folders();
  return [dataDir, backupDir]
    .filter((one) => existsSync(one))
    .flatMap((one) => readdirSync(one, { recursive: true, encoding: 'utf8' }))
    .filter((name) => /\.part|\.restoring/.test(name));
}

/** Lets a program of test/support/crash work for a while and kills it; gives how many rounds it had told of. */
function killAt(
  { milliseconds, rounds }: Moment,
  program: 'writer' | 'restorer' | 'backer' | 'migrator',
): Promise<number> {
  const file = fileURLToPath(new URL(`../support/crash/${program}.ts`, import.meta.url));
  const { dataDir, backupDir } = folders();
  const child = spawn(process.execPath, [file, dataDir, backupDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = 0;
  let waited = false;
  const killWhenDue = () => {
    if (waited && told >= rounds) child.kill('SIGKILL');
  };
  const stopWaiting = () => {
    waited = true;
    killWhenDue();
  };
  return new Promise((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const text = String(chunk);
      if (text.includes('ready')) setTimeout(stopWaiting, milliseconds);
      told += text.split('\n').filter((line) => /^\d+$/.test(line)).length;
      killWhenDue();
    });
    child.on('exit', () => resolve(told));
  });
}

function expectSound(handle: WriteHandle): void {
  expect(handle.row('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
  expect(handle.rows('PRAGMA foreign_key_check')).toEqual([]);
}

function wholeNotices(handle: WriteHandle): number {
  const notices = handle.rows<{ tasks: number; paragraphs: number; storedAs: string; sha256: string }>(
    `SELECT (SELECT count(*) FROM task WHERE notice_id = notice.id) AS tasks,
       (SELECT count(*) FROM conclusion_paragraph JOIN conclusion ON conclusion.id = conclusion_id
        WHERE notice_id = notice.id) AS paragraphs, stored_as AS storedAs, sha256
     FROM notice JOIN source_file ON source_file.id = source_file_id`,
  );
  for (const { tasks, paragraphs, storedAs, sha256 } of notices) {
    expect([tasks, paragraphs]).toEqual([2, 2]);
    const file = join(folders().dataDir, 'attachments', storedAs);
    expect(existsSync(file)).toBe(true);
    expect(hashOf(readFileSync(file))).toBe(sha256);
  }
  return notices.length;
}

describe('a kill while writing', () => {
  it('leaves every notice whole with its file, and every told write kept', async () => {
    let told = 0;
    for (const moment of momentsOf(0, 3, 11, 40, 90, 170)) {
      told += await killAt(moment, 'writer');
      const handle = await open();
      expectSound(handle);
      const values = handle.rows<{ value: number }>('SELECT DISTINCT value FROM indicator_value');
      expect(values.length).toBeLessThanOrEqual(1);
      expect(wholeNotices(handle)).toBeGreaterThanOrEqual(told);
      handle.close();
    }
    expect(told).toBeGreaterThan(3);
  });
});

describe('a kill while restoring', () => {
  /** Two copies: of one meeting, then of two. */
  async function twoCopies(): Promise<void> {
    const context = await startIn(folders().dataDir, folders().backupDir);
    for (const [day, name] of [
      [3, 'một'],
      [4, 'hai'],
    ] as const) {
      context.db.run('INSERT INTO meeting (name) VALUES (:name)', { name });
      const madeAt = new Date(2018, 3, day);
      await makeBackup({ ...context, now: () => madeAt }, {});
    }
    context.db.close();
  }

  it('leaves the old state or the new one', async () => {
    await twoCopies();
    let told = 0;
    for (const moment of momentsOf(1, 17, 45, 80, 110, 145)) {
      told += await killAt(moment, 'restorer');
      const handle = await open();
      expectSound(handle);
      const names = handle
        .rows<{ name: string }>('SELECT name FROM meeting ORDER BY id')
        .map((row) => row.name);
      expect([['một'], ['một', 'hai']]).toContainEqual(names);
      expect(leftovers()).toEqual([]);
      handle.close();
    }
    expect(told).toBeGreaterThan(1);
  });
});

describe('a kill while copying', () => {
  it('leaves whole copies only, and every write that was told of', async () => {
    let told = 0;
    for (const moment of momentsOf(2, 19, 47, 90, 130)) {
      told += await killAt(moment, 'backer');
      const handle = await open();
      expectSound(handle);
      expect(leftovers()).toEqual([]);
      expect(handle.row<{ n: number }>('SELECT count(*) AS n FROM meeting')?.n).toBeGreaterThanOrEqual(told);
      for (const { file } of copiesIn(folders().backupDir))
        expect(inspectCopy(file).meetings).toBeGreaterThan(0);
      handle.close();
    }
    expect(told).toBeGreaterThan(1);
  });
});

describe('a kill while founding or migrating', () => {
  it('leaves a database that the next start brings to the present version with all it held', async () => {
    let opened = 0;
    for (const moment of momentsOf(0, 13, 29, 61)) {
      await killAt(moment, 'migrator');
      for (const name of readdirSync(folders().dataDir)) {
        const { db } = await startIn(join(folders().dataDir, name), join(folders().backupDir, name));
        expectSound(db);
        expect(db.row('PRAGMA user_version')).toEqual({ user_version: latestVersion });
        // Nothing at all where the kill came before the older app itself had written.
        expect([0, 500]).toContain(db.row<{ n: number }>('SELECT count(*) AS n FROM meeting')?.n);
        opened += 1;
        db.close();
      }
      expect(leftovers()).toEqual([]);
    }
    expect(opened).toBeGreaterThan(3);
  });
});
