// A small app in plain Electron, against which the stand-in is held.
const { readFile } = require('node:fs/promises');
const { join } = require('node:path');
const { app, BrowserWindow, ipcMain, protocol, session } = require('electron');

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.setPath('userData', process.argv.find((value) => value.startsWith('--user-data=')).slice(12));

const seen = [];
ipcMain.handle('echo', (event, ...args) => ({
  args,
  frame: event.senderFrame?.url,
  top: event.senderFrame?.parent === null,
}));
ipcMain.handle('fail', () => {
  throw new TypeError('broken on purpose');
});
ipcMain.handle('unclonable', () => () => 1);
ipcMain.handle('seen', () => seen);

app.on('web-contents-created', (_event, contents) => {
  contents.on('will-navigate', (event) => {
    seen.push(`navigate ${event.url}`);
    event.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    seen.push(`open ${url}`);
    return { action: 'deny' };
  });
});
app.on('window-all-closed', () => app.quit());

app.on('second-instance', (_event, argv) => seen.push(`second ${argv.at(-1)}`));

function start() {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  protocol.handle('app', async (request) => {
    const { pathname } = new URL(request.url);
    const body = await readFile(join(__dirname, 'pages', pathname));
    const type = pathname.endsWith('.html') ? 'text/html' : 'text/javascript';
    return new Response(body, {
      headers: {
        'content-type': type,
        'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'",
      },
    });
  });
  new BrowserWindow({
    width: 640,
    height: 480,
    webPreferences: { preload: join(__dirname, 'preload.cjs') },
  }).loadURL('app://bundle/index.html');
}

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();
