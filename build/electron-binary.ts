import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundle/folders.ts';

const packageFolder = join(root, 'node_modules/electron');
/** Longest that Electron may take to tell its version, in milliseconds. */
const patience = 20_000;

/** The Electron binary that is named or installed; undefined where there is none. */
export function electronBinary(): string | undefined {
  const named = join(packageFolder, 'path.txt');
  const file = existsSync(named) ? readFileSync(named, 'utf8').trim() : 'electron';
  const { ELECTRON_OVERRIDE_DIST_PATH } = process.env;
  return [file, 'electron.exe']
    .map((name) => join(ELECTRON_OVERRIDE_DIST_PATH || join(packageFolder, 'dist'), name))
    .find((path) => existsSync(path));
}

/** Whether a file runs and tells that it is an Electron. */
export function isElectron(binary: string): boolean {
  const { stdout } = spawnSync(binary, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
    timeout: patience,
  });
  return /^\d+\.\d+\.\d+/.test(stdout ?? '');
}
