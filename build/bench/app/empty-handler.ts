import { type BrowserWindow, ipcMain } from 'electron';

let ready: { readonly reply: unknown } | null = null;

/**
 * Puts a switch before every handler that the app will register, so that the app's own window, preload and bridge can
 * be answered by a handler that only hands out a ready reply. To be called before the app starts.
 */
export function prepareEmptyHandler(): void {
  const handle = ipcMain.handle.bind(ipcMain);
  ipcMain.handle = (channel, listener) =>
    handle(channel, (event, ...args) => (ready === null ? listener(event, ...args) : ready.reply));
}

/** Runs a script in the window while every call of the bridge is answered with `reply` at once. */
export async function withEmptyHandler(
  window: BrowserWindow,
  reply: unknown,
  code: string,
): Promise<unknown> {
  ready = { reply };
  try {
    return await window.webContents.executeJavaScript(code);
  } finally {
    ready = null;
  }
}
