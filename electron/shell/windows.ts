import { BrowserWindow, dialog } from 'electron';
import { mainPage } from './bundle-protocol.ts';

/** Opens the one window of the app. */
export function openMainWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 600,
    title: 'Sổ Kết Luận',
    backgroundColor: '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  window.webContents.on('render-process-gone', () => void offerReload(window));
  void load(window);
  return window;
}

/** Brings the window forward, for a second start of the app. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

async function load(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(mainPage);
  } catch (thrown) {
    // A window closed while it loads is no failure.
    if (!window.isDestroyed()) console.error(thrown);
  }
}

async function offerReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Sổ Kết Luận',
    message: 'Cửa sổ vừa dừng đột ngột.',
    detail: 'Dữ liệu đã lưu vẫn còn nguyên. Mở lại cửa sổ để làm tiếp.',
    buttons: ['Mở lại', 'Đóng ứng dụng'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (window.isDestroyed()) return;
  if (response === 0) await load(window);
  else window.destroy();
}
