import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';

/** Ending of the note that lies beside a database. */
export const soundEnding = '.nguyen-ven';

const markOf = (file: string): string => `${file}${soundEnding}`;

/** What changes with any write to a file. */
function stateOf(file: string): string {
  const { size, mtimeNs, ctimeNs, ino } = statSync(file, { bigint: true });
  return [size, mtimeNs, ctimeNs, ino].join(' ');
}

/** Notes beside a database that has just been closed, and whose every page was found sound, how its file stands. */
export function markSound(file: string): void {
  if (existsSync(`${file}-wal`)) return;
  try {
    writeFileSync(markOf(file), stateOf(file));
  } catch {
    // Without the note the next start reads the whole file, which is only slower.
  }
}

/** Whether nothing has touched a database since it was found sound: reading it through would tell nothing new. */
export function isKnownSound(file: string): boolean {
  if (existsSync(`${file}-wal`)) return false;
  try {
    return readFileSync(markOf(file), 'utf8') === stateOf(file);
  } catch {
    return false;
  }
}
