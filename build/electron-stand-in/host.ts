import { join, resolve } from 'node:path';
import { type BrowserChoice, type RunningBrowser, startBrowser } from './browser.ts';

/** A printer that the stand-in is told to have. */
export interface StandInPrinter {
  /** An empty one stands for the printer that is asked where none is named; it is in no list. */
  readonly name: string;
  readonly displayName: string;
  /** What Electron would say of every job on it; taken where none is given. */
  readonly failure?: string;
}

/** What the stand-in is told before the app's first line runs. */
export interface HostSettings {
  readonly browser: BrowserChoice;
  /** Where saved files and prints go instead of where a dialog or a printer would say. */
  readonly outDir: string;
  /** Printers that the app is shown; what they are sent goes to the out folder too. */
  readonly printers: readonly StandInPrinter[];
  /** Folder of the app's package.json; null where no app is run, only a window is lent. */
  readonly app: { readonly folder: string; readonly name: string; readonly version: string } | null;
}

let settings: HostSettings = {
  browser: { executable: null, headless: true, profile: null, debuggingPort: false },
  outDir: resolve('out'),
  printers: [],
  app: null,
};
const running = new Map<'seen' | 'hidden', Promise<RunningBrowser>>();
let isReady = false;

/** Sets what holds for this process. */
export function configureHost(next: HostSettings): void {
  settings = next;
}

/** What holds for this process. */
export function hostSettings(): HostSettings {
  return settings;
}

/** Whether the app is ready; windows may be made from then on. */
export function hostIsReady(): boolean {
  return isReady;
}

/** Ends the time in which schemes may be registered. */
export function markReady(): void {
  isReady = true;
}

/** The browser that windows are opened in; those that are never shown live in a headless one of their own. */
export function browserFor(kind: 'seen' | 'hidden'): Promise<RunningBrowser> {
  const { browser } = settings;
  const key = browser.headless ? 'seen' : kind;
  const started =
    running.get(key) ??
    startBrowser(
      key === 'hidden' ? { ...browser, headless: true, profile: null, debuggingPort: false } : browser,
    );
  running.set(key, started);
  return started;
}

/** Closes every browser and removes their profiles. */
export async function closeBrowsers(): Promise<void> {
  const started = [...running.values()];
  running.clear();
  await Promise.all(started.map(async (browser) => (await browser).close())).catch(() => undefined);
}

/** Says something about the stand-in itself. */
export function say(text: string): void {
  console.log(`[stand-in] ${text}`);
}

/** A file in the out folder. */
export function outFile(name: string): string {
  return join(settings.outDir, name);
}
