import type { ReadHandle } from '../../electron/database/connection/index.ts';
import type { ReadContext } from '../../electron/services/context.ts';

/** What a service reads with, outside the app's own threads. */
export function readContext(db: ReadHandle, dataDir: string): ReadContext {
  const noPapers = (): never => {
    throw new Error('a list draws nothing');
  };
  return {
    db,
    folders: { dataDir, backupDir: dataDir },
    version: '0.0.0',
    who: 'bench',
    now: () => new Date(),
    render: { pdf: noPapers, picture: noPapers },
  };
}
