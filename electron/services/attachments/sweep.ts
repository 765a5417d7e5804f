import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openCopy } from '../../database/connection/index.ts';
import { removeUnnamedFiles, storedAttachments } from '../../database/queries/attachments.ts';
import type { WriteContext } from '../context.ts';
import { attachmentsFolder, unfinished } from './files.ts';

function namedInCopy(file: string): string[] {
  const copy = openCopy(file);
  try {
    return storedAttachments(copy);
  } finally {
    copy.close();
  }
}

function removed(file: string): boolean {
  try {
    rmSync(file);
    return true;
  } catch {
    // Another program holds it; the next opening tries again.
    return false;
  }
}

/** Attachments that neither the database nor any copy of it names; none where a copy cannot be asked. */
function orphansAmong(
  names: readonly string[],
  { db }: WriteContext,
  copies: readonly string[],
): readonly string[] {
  const stored = new Set(storedAttachments(db));
  const unnamed = names.filter((name) => !stored.has(name));
  if (unnamed.length === 0) return [];
  try {
    const inCopies = new Set(copies.flatMap(namedInCopy));
    return unnamed.filter((name) => !inCopies.has(name));
  } catch {
    return [];
  }
}

/**
 * Clears what a crash left among the attachments and what was taken away before; gives how many files went.
 * A file that one of the `copies` (full paths) names stays, so that restoring it brings the notice back with its file;
 * while the folder of the copies is away, whole files stay too.
 */
export function sweepAttachments(context: WriteContext, copies: readonly string[]): number {
  const folder = join(context.folders.dataDir, attachmentsFolder);
  // An attachment taken away can be put back till the app is closed; only then does its file leave the record.
  context.db.transaction(() => removeUnnamedFiles(context.db));
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder);
  const whole = names.filter((name) => !name.endsWith(unfinished));
  const gone = [
    ...names.filter((name) => name.endsWith(unfinished)),
    ...(existsSync(context.folders.backupDir) ? orphansAmong(whole, context, copies) : []),
  ];
  return gone.filter((name) => removed(join(folder, name))).length;
}
