import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeProcessFolder } from '../process-folders.ts';

/** What a browser offers over a page and an app's window does not. */
const preferences = { translate: { enabled: false } };

/** A fresh profile folder of this process; those of runs that were killed go. */
export function makeProfile(folder: string = tmpdir()): string {
  const profile = makeProcessFolder(folder, 'so-ket-luan-stand-in-');
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}
