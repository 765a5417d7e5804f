import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { figureFacts } from '../migrations/figure-facts.ts';
import { latestVersion, migrations } from '../migrations/index.ts';
import { firstHolidays } from '../reference/holidays.ts';
import { referenceData, type Seed } from '../reference/index.ts';
import { firstIssuers } from '../reference/issuers.ts';
import { copyName, makeCopy } from './copies.ts';
import { applicationId, checkFileHead } from './file-head.ts';
import { type ReadHandle, readHandle, type WriteHandle, writeHandle } from './handles.ts';
import { lockFolder } from './lock.ts';
import { damaged, newer, refusalOf, unwritable } from './refusals.ts';
import { isKnownSound } from './soundness.ts';

/** Name of the database inside the data folder. */
export const databaseName = 'so-ket-luan.db';

/** Where the data and the copies of it are kept; both full paths. */
export interface Folders {
  readonly dataDir: string;
  readonly backupDir: string;
}

/** The one file of the data folder that holds everything but the attachments. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, databaseName);
}

function ensureFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

function setDurability(connection: Database.Database): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  // Without it a row that another one replaces would go without a line in the change log.
  connection.pragma('recursive_triggers = ON');
  connection.pragma('busy_timeout = 5000');
}

function signAs(connection: Database.Database, who: string): void {
  connection
    .prepare(
      // The same name again writes nothing: a start then does not wait for the disk.
      'INSERT INTO writer (only, who) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET who = excluded.who WHERE who <> excluded.who',
    )
    .run(who);
}

const founder = 'Sổ Kết Luận';

/** The version whose tables hold the days off: an older database gets them with it. */
const versionOfHolidays = 7;

function migrate(connection: Database.Database, from: number): void {
  for (const { version, sql } of migrations) {
    if (version <= from) continue;
    connection.transaction(() => {
      connection.exec(sql);
      if (version === versionOfHolidays) {
        signAs(connection, founder);
        sow(connection, firstHolidays());
      }
      connection.pragma(`user_version = ${version}`);
    })();
  }
}

function found(connection: Database.Database): void {
  connection.pragma(`application_id = ${applicationId}`);
  setDurability(connection);
  connection.transaction(() => {
    for (const { sql } of migrations) connection.exec(sql);
    signAs(connection, founder);
    sow(connection, [...referenceData(), firstIssuers(), ...firstHolidays()]);
    connection.exec(figureFacts);
    connection.pragma(`user_version = ${latestVersion}`);
  })();
}

function sow(connection: Database.Database, seeds: readonly Seed[]): void {
  for (const { sql, rows } of seeds) {
    const statement = connection.prepare(sql);
    for (const row of rows) statement.run(row);
  }
}

/** Issuers for a database older than they are; one that ever had some is left as the office wants it. */
function addMissingIssuers(connection: Database.Database): void {
  const none = `SELECT NOT EXISTS (SELECT 1 FROM issuer)
    AND NOT EXISTS (SELECT 1 FROM change_log WHERE table_name = 'issuer')`;
  if (connection.prepare(none).pluck().get() !== 1) return;
  connection.transaction(() => {
    signAs(connection, founder);
    sow(connection, [firstIssuers()]);
  })();
}

function versionOf(connection: Database.Database): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

function isThere(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/**
 * Checks every page, unless the file stands as it was left sound, and gives the version, 0 for no database yet.
 * A log left by a kill is read and not emptied: a file that is refused stays as it is.
 */
function soundVersion(file: string): number {
  checkFileHead(file);
  if (!isThere(file)) return 0;
  const wasSound = isKnownSound(file);
  let connection: Database.Database | undefined;
  try {
    connection = new Database(file, { readonly: existsSync(`${file}-wal`) });
    const version = versionOf(connection);
    if (version > latestVersion) throw newer(file, version, latestVersion);
    const isSound = wasSound || connection.pragma('quick_check(1)', { simple: true }) === 'ok';
    if (!isSound) throw damaged(file);
    return version;
  } catch (thrown) {
    throw refusalOf(thrown, file) ?? thrown;
  } finally {
    connection?.close();
  }
}

function connect(file: string, who: string): Database.Database {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(file);
    // A founding that was cut off leaves version 0 without a table: it is simply done again.
    if (versionOf(connection) === 0) found(connection);
    else {
      setDurability(connection);
      migrate(connection, versionOf(connection));
      addMissingIssuers(connection);
    }
    signAs(connection, who);
    return connection;
  } catch (thrown) {
    connection?.close();
    throw refusalOf(thrown, file) ?? thrown;
  }
}

async function copyBeforeMigrating(file: string, backupDir: string, version: number): Promise<void> {
  ensureFolder(backupDir);
  const connection = new Database(file);
  try {
    await makeCopy(
      (target) => connection.backup(target),
      join(backupDir, copyName(new Date(), `v${version}`)),
    );
  } finally {
    connection.close();
  }
}

/**
 * Opens the data folder's database for writing; makes it, or brings it to this app's version after a verified copy.
 * Throws AppError: data-folder-unwritable, database-newer, database-foreign, database-damaged, backup-failed,
 * conflict (another program holds it).
 */
export async function openForWriting(options: Folders & { readonly who: string }): Promise<WriteHandle> {
  ensureFolder(options.dataDir);
  const file = databaseFile(options.dataDir);
  checkFileHead(file);
  const release = lockFolder(options.dataDir);
  try {
    const version = soundVersion(file);
    if (version > 0 && version < latestVersion) await copyBeforeMigrating(file, options.backupDir, version);
    return writeHandle(file, (path) => connect(path, options.who), release);
  } catch (thrown) {
    release();
    throw thrown;
  }
}

/**
 * Opens a copy to be asked, read-only.
 * Throws AppError: database-newer, database-foreign, database-damaged, data-folder-unwritable (it is not there).
 */
export function openCopy(file: string): ReadHandle {
  checkFileHead(file);
  try {
    return readHandle(file);
  } catch (thrown) {
    throw refusalOf(thrown, file) ?? thrown;
  }
}

/**
 * Opens the database that the writing side has made ready, read-only.
 * Throws AppError: database-newer, database-foreign, database-damaged, data-folder-unwritable (it is not there).
 */
export function openForReading({ dataDir }: Pick<Folders, 'dataDir'>): ReadHandle {
  return openCopy(databaseFile(dataDir));
}
