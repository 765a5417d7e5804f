import { join } from 'node:path';
import { copyName, makeCopy } from '../../database/connection/index.ts';
import { hasSampleRows } from '../../database/queries/app.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { copiesIn, inspectedCopy, sweepCopies } from './copies.ts';

export { copiesIn, sweepUnfinishedCopies } from './copies.ts';
export { restoreBackup, sweepRestore } from './restore.ts';

/** What the status bar tells: folders, who writes, the last copy, whether made-up data is present. Times are ISO. */
export function appStatus({ db, folders, version, who }: ReadContext, _request: object) {
  const last = copiesIn(folders.backupDir)[0];
  return {
    ...{ version, who, dataDir: folders.dataDir, backupDir: folders.backupDir },
    lastBackup: last ? { madeAt: last.madeAt.toISOString(), file: last.file } : null,
    hasSampleData: hasSampleRows(db),
  };
}

/** Every sound copy with what it holds, the latest first. */
export function listBackups({ folders }: ReadContext, _request: object) {
  return {
    rows: copiesIn(folders.backupDir)
      .flatMap(inspectedCopy)
      .map(({ file, madeAt, sizeBytes, notices, meetings, tasks, values }) => ({
        ...{ file, sizeBytes, notices, meetings, tasks, values },
        madeAt: madeAt.toISOString(),
      })),
  };
}

/** Makes a checked copy outside the data folder and lets outdated ones go. Throws AppError backup-failed. */
export async function makeBackup({ db, folders, now }: WriteContext, _request: object) {
  const at = now();
  const file = join(folders.backupDir, copyName(at));
  await makeCopy((target) => db.backup(target), file);
  sweepCopies(folders.backupDir, at);
  return { file, madeAt: at.toISOString() };
}
