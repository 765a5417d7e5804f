import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { applicationId } from '../../../electron/database/connection/file-head.ts';
import { databaseFile, openForWriting } from '../../../electron/database/connection/index.ts';
import { initial } from '../../../electron/database/migrations/0001-initial.ts';

/** Lays a database of the first version into one folder after the other and opens it, until it is killed. */
const [dataDir = '', backupDir = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
for (let round = 0; ; round += 1) {
  const folder = join(dataDir, `${process.pid}-${round}`);
  mkdirSync(folder, { recursive: true });
  const older = new Database(databaseFile(folder));
  older.pragma(`application_id = ${applicationId}`);
  older.pragma('journal_mode = WAL');
  older.transaction(() => {
    older.exec(initial);
    older.pragma('user_version = 1');
    for (let at = 0; at < 500; at += 1) older.exec(`INSERT INTO meeting (name) VALUES ('họp ${at}')`);
  })();
  older.close();
  (
    await openForWriting({
      dataDir: folder,
      backupDir: join(backupDir, `${process.pid}-${round}`),
      who: 'thu-ky',
    })
  ).close();
  process.stdout.write(`${round}\n`);
}
