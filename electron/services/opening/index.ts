import type { RenderPort } from '../../../shared/documents/model/index.ts';
import { openForReading, openForWriting } from '../../database/connection/index.ts';
import { copiesIn, sweepRestore, sweepUnfinishedCopies } from '../app/index.ts';
import { sweepAttachments, sweepOpened } from '../attachments/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { catchUp } from '../tasks/index.ts';

/** What a context is opened with. */
export interface Opening {
  /** Full path of the folder of the database and the attachments. */
  readonly dataDir: string;
  /** Full path of the folder of the copies. */
  readonly backupDir: string;
  readonly version: string;
  /** Whose name stands beside every write. */
  readonly who: string;
  readonly render: RenderPort;
}

function surroundings({ dataDir, backupDir, version, who, render }: Opening) {
  return { folders: { dataDir, backupDir }, version, who, render, now: () => new Date() };
}

/**
 * Opens the database read-only, with everything a read works with.
 * @throws {AppError} database-newer, database-foreign, database-damaged.
 */
export function openReadContext(opening: Opening): ReadContext {
  return { ...surroundings(opening), db: openForReading(opening) };
}

/**
 * Opens the database for writing, with everything a command works with; makes or migrates it where needed,
 * clears what a crash left (half a copy, half a restore, attachments without a record), and lays out what recurs.
 * @throws {AppError} data-folder-unwritable, database-newer, database-foreign, database-damaged, backup-failed, conflict (another program writes there).
 */
export async function openWriteContext(opening: Opening): Promise<WriteContext> {
  const context = { ...surroundings(opening), db: await openForWriting(opening) };
  sweepUnfinishedCopies(opening.backupDir);
  sweepRestore(opening.dataDir);
  sweepOpened(opening.dataDir);
  sweepAttachments(
    context,
    copiesIn(opening.backupDir).map(({ file }) => file),
  );
  catchUp(context);
  return context;
}
