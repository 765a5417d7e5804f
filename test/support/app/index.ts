import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { electronBinary, launchOnElectron } from './electron.ts';
import { launchOnStandIn } from './stand-in.ts';
import type { LaunchedApp } from './types.ts';

export type { LaunchedApp } from './types.ts';
export { expect };

/** The project's root: the folder that the app is started from. */
export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

let said = false;

/** Starts the bundled app on real Electron where its binary is there, on the stand-in elsewhere, and says once which. */
export async function launchApp(dataDir: string, outDir: string): Promise<LaunchedApp> {
  const binary = electronBinary();
  if (!said) console.log(`host: ${binary === undefined ? 'stand-in over Chromium' : `Electron (${binary})`}`);
  said = true;
  const options = {
    folder: projectFolder,
    args: ['--data-dir', dataDir],
    env: { STAND_IN_OUT: outDir },
  };
  return binary === undefined ? launchOnStandIn(options) : launchOnElectron(binary, options);
}

interface AppFixtures {
  /** Folder of this test alone: `data` in it is the app's, `out` is where the stand-in saves. */
  readonly folder: string;
  /** The app over a fresh data folder. */
  readonly app: LaunchedApp;
}

/** Playwright's `test` with the app started for each test. */
export const test = base.extend<AppFixtures>({
  folder: async ({ browserName: _unused }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'so-ket-luan-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  app: async ({ folder }, use) => {
    const app = await launchApp(join(folder, 'data'), join(folder, 'out'));
    await use(app);
    await app.close();
  },
});
