import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CopyCounts,
  databaseEndings,
  inspectCopy,
  removeDatabase,
  unfinishedEnding,
} from '../../database/connection/index.ts';
import { type DatedCopy, outdatedCopies } from './retention.ts';

/** A copy that was opened and counted. */
export interface InspectedCopy extends DatedCopy, CopyCounts {
  readonly sizeBytes: number;
}

const copyPattern = /^so-ket-luan (\d{4})-(\d\d)-(\d\d) (\d\d)(\d\d)(\d\d)-(\d{3})(?: (.+))?\.db$/;

function datedCopy(folder: string, name: string): DatedCopy[] {
  const found = copyPattern.exec(name);
  if (!found) return [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, milli = 0] = found
    .slice(1, 8)
    .map(Number);
  const madeAt = new Date(year, month - 1, day, hour, minute, second, milli);
  return [{ file: join(folder, name), madeAt, reason: found[8] ?? null }];
}

/** The copies in a folder by their names, the latest first; a folder that is not there holds none. */
export function copiesIn(folder: string): DatedCopy[] {
  try {
    return readdirSync(folder)
      .flatMap((name) => datedCopy(folder, name))
      .sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
  } catch {
    return [];
  }
}

const inspected = new Map<string, InspectedCopy>();

/** Opens and counts a copy; a file that is damaged, gone or no copy of ours gives nothing. A copy never changes: it is opened once. */
export function inspectedCopy(copy: DatedCopy): InspectedCopy[] {
  const known = inspected.get(copy.file);
  const size = statSync(copy.file, { throwIfNoEntry: false })?.size;
  if (size === undefined) return [];
  if (known?.sizeBytes === size) return [known];
  try {
    const whole = { ...copy, ...inspectCopy(copy.file), sizeBytes: size };
    inspected.set(copy.file, whole);
    return [whole];
  } catch {
    return [];
  }
}

const unfinished = databaseEndings.map((ending) => `${unfinishedEnding}${ending}`);

/** Removes what a kill left of a copy before it had its name; one that cannot be deleted is left for the next time. */
export function sweepUnfinishedCopies(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const ending = unfinished.find((one) => name.endsWith(one));
    if (ending !== undefined && copyPattern.test(name.slice(0, -ending.length)))
      removeDatabase(join(folder, name));
  }
}

/** Deletes the copies that are no longer kept; one that another program holds is left for the next time. */
export function sweepCopies(folder: string, now: Date): void {
  for (const { file } of outdatedCopies(copiesIn(folder), now)) removeDatabase(file);
}
