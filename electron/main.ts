import { mkdtempSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, sep } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { type Backend, startBackend } from './backend/client.ts';
import { attachmentHandlers } from './shell/attachment-channels.ts';
import { declareBundleScheme, serveBundle } from './shell/bundle-protocol.ts';
import { chosenFolders, type Folders, isWritableFolder } from './shell/data-folder.ts';
import { lockPages, lockSession } from './shell/lockdown.ts';
import { setMenu } from './shell/menu.ts';
import { paperHandlers } from './shell/paper-channels.ts';
import { callHandlers, relayCalls } from './shell/relay.ts';
import { type ClosableRenderPort, openRenderPort } from './shell/render-port.ts';
import { checkShellChannels } from './shell/shell-channels.ts';
import { askWayOn, checkWritable } from './shell/startup-failure.ts';
import { bringForward, openMainWindow } from './shell/windows.ts';

const here = import.meta.dirname;
// A thread's file is read by Node itself, which cannot look into the archive of the packaged app.
const backendFile = join(here, 'backend.cjs').replace(`app.asar${sep}`, `app.asar.unpacked${sep}`);

let folders: Folders = chosenFolders(process.argv);

async function openBackend(render: ClosableRenderPort): Promise<Backend> {
  for (;;) {
    try {
      checkWritable(folders);
      const version = app.getVersion();
      return await startBackend({
        ...folders,
        version,
        who: userInfo().username,
        entry: backendFile,
        render,
      });
    } catch (failure) {
      const next = await askWayOn(failure, folders);
      if (next === null) throw failure;
      folders = next;
    }
  }
}

/** The app ends only after the backend has made its closing copy. */
function closeBackendAtQuit(backend: Promise<Backend>, render: ClosableRenderPort): void {
  let isClosed = false;
  const close = async (): Promise<void> => {
    const opened = await backend.catch(() => undefined);
    const closing = await opened?.close();
    if (closing?.ok === false) console.error(closing.error.message);
  };
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    render.close();
    void close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}

function start(): void {
  serveBundle(join(here, 'renderer'));
  lockSession();
  setMenu(() => folders);
  let window: BrowserWindow | undefined = openMainWindow(join(here, 'preload.cjs'));
  window.on('closed', () => {
    window = undefined;
    app.quit();
  });
  const render = openRenderPort();
  const backend = openBackend(render);
  backend.catch(() => app.quit());
  relayCalls(backend, {
    ...paperHandlers(backend, () => window),
    ...attachmentHandlers(backend),
    ...callHandlers(backend),
  });
  closeBackendAtQuit(backend, render);
  app.on('second-instance', () => window && bringForward(window));
}

checkShellChannels();
declareBundleScheme();
lockPages();
// One running app per data folder: the lock lives in the folder of the window's own files.
const windowFolder = join(folders.dataDir, 'cua-so');
app.setPath(
  'userData',
  isWritableFolder(windowFolder) ? windowFolder : mkdtempSync(join(tmpdir(), 'so-ket-luan-')),
);
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();
