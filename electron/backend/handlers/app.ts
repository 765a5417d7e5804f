import { appStatus, listBackups, makeBackup, restoreBackup } from '../../services/app/index.ts';
import type { ReadContext, WriteContext } from '../../services/context.ts';
import type { Handlers } from './types.ts';

/** Reads of the app's own state. */
export const appReads: Handlers<ReadContext, 'app.status' | 'backups.list'> = {
  'app.status': appStatus,
  'backups.list': listBackups,
};

/** Commands on the copies. */
export const appCommands: Handlers<WriteContext, 'backups.make' | 'backups.restore'> = {
  'backups.make': makeBackup,
  'backups.restore': restoreBackup,
};
