import { createRequire } from 'node:module';
import { app, BrowserWindow } from 'electron';

const POLL_MS = 2;

/** Starts the real app, as its package names it, in this process. */
export function startApp(): void {
  const { BENCH_MAIN: main } = process.env;
  if (main === undefined) throw new Error('BENCH_MAIN names no main bundle');
  createRequire(import.meta.url)(main);
}

/** The app's window, once it is on its main page. */
export async function mainWindow(): Promise<BrowserWindow> {
  await app.whenReady();
  for (;;) {
    const found = BrowserWindow.getAllWindows().find((window) =>
      window.webContents.getURL().startsWith('app://bundle/index.html'),
    );
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
