import { app } from './app.ts';
import { dialog } from './dialogs.ts';
import { hostIsReady, say } from './host.ts';
import { ipcMain } from './ipc.ts';
import { handleScheme, type SchemeHandler } from './schemes.ts';
import { defaultSession } from './session.ts';
import { strict } from './strict.ts';
import { BrowserWindow } from './windows.ts';

const privileged = new Set<string>();

const protocol = strict('protocol', {
  registerSchemesAsPrivileged(
    schemes: readonly { scheme: string; privileges?: { standard?: boolean; secure?: boolean } }[],
  ) {
    if (hostIsReady()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    for (const { scheme, privileges } of schemes) {
      if (privileges?.standard && privileges.secure) privileged.add(scheme);
    }
  },
  handle(scheme: string, handler: SchemeHandler) {
    if (!privileged.has(scheme))
      throw new Error('The Electron stand-in serves standard, secure schemes only.');
    handleScheme(scheme, handler);
  },
});

/** A menu is kept as it was described; there is no menu bar behind the stand-in. */
const Menu = strict('Menu', {
  buildFromTemplate: (template: readonly object[]) => ({ items: template, popup: () => undefined }),
  setApplicationMenu: (_menu: object | null) => undefined,
});

const shell = strict('shell', {
  async openPath(path: string): Promise<string> {
    say(`no file manager here; the folder is ${path}`);
    return '';
  },
});

const session = strict('session', { defaultSession });

export { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell };

/** What `require('electron')` gives: naming anything else throws. */
const electron = strict('electron', { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell });

export { electron as 'module.exports' };
