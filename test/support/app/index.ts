import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import type { StandInPrinter } from '../../../build/electron-stand-in/host.ts';
import { electronBinary, launchOnElectron } from './electron.ts';
import { launchOnStandIn } from './stand-in.ts';
import type { LaunchedApp } from './types.ts';

export type { LaunchedApp } from './types.ts';
export { expect };

/** The project's root: the folder that the app is started from. */
export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

const scriptedDialogs = fileURLToPath(new URL('scripted-dialogs.cjs', import.meta.url));

/** What the clerk answers to the dialogs of the system, in their order; whatever is not answered is cancelled. */
interface Answers {
  /** Words of the button pressed in each message box. */
  readonly buttons?: readonly string[];
  /** Folder chosen in each folder dialog. */
  readonly folders?: readonly string[];
  /** Printers of the PC, on the stand-in; `failure` is what Electron says of every job on it. */
  readonly printers?: readonly StandInPrinter[];
}

let said = false;

/**
 * Starts the bundled app on real Electron where its binary is there, on the stand-in elsewhere, and says once which.
 * In the test's folder `out` is where the dialogs save to, `profile` what the stand-in's windows keep.
 */
export async function launchApp(
  folder: string,
  dataDir: string = join(folder, 'data'),
  { buttons = [], folders = [], printers = [] }: Answers = {},
): Promise<LaunchedApp> {
  const binary = electronBinary();
  if (!said) console.log(`host: ${binary === undefined ? 'stand-in over Chromium' : `Electron (${binary})`}`);
  said = true;
  const saveFolder = join(folder, 'out');
  mkdirSync(saveFolder, { recursive: true });
  const options = {
    folder: projectFolder,
    args: ['--data-dir', dataDir],
    env: {
      STAND_IN_OUT: saveFolder,
      STAND_IN_PROFILE: join(folder, 'profile'),
      STAND_IN_PRINTERS: JSON.stringify(printers),
      SCRIPTED_DIALOGS: JSON.stringify({ saveFolder, buttons, folders }),
    },
    before: scriptedDialogs,
  };
  return binary === undefined ? launchOnStandIn(options) : launchOnElectron(binary, options);
}

interface AppFixtures {
  /** Folder of this test alone: `data` in it is the app's, `out` is where dialogs save to. */
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
    const app = await launchApp(folder);
    await use(app);
    await app.close();
  },
});

/** Playwright's `test` with one app for all tests of a file that leave no data behind; the page is loaded anew for each. */
export const pageTest = base.extend<{ readonly app: LaunchedApp }, { readonly standing: LaunchedApp }>({
  standing: [
    async ({ browserName: _unused }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'so-ket-luan-e2e-'));
      const app = await launchApp(folder);
      await use(app);
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  app: async ({ standing }, use) => {
    await standing.page.reload();
    await use(standing);
  },
});
