import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundle/folders.ts';

/** The Electron binary that is named or installed; undefined where there is none. */
export function electronBinary(): string | undefined {
  const packageFolder = join(root, 'node_modules/electron');
  const named = join(packageFolder, 'path.txt');
  const file = existsSync(named) ? readFileSync(named, 'utf8').trim() : 'electron';
  const { ELECTRON_OVERRIDE_DIST_PATH = join(packageFolder, 'dist') } = process.env;
  return [file, 'electron.exe']
    .map((name) => join(ELECTRON_OVERRIDE_DIST_PATH, name))
    .find((path) => existsSync(path));
}
