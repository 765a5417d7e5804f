import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundleApp, root } from '../bundle/index.ts';
import { electronBinary, isElectron } from '../electron-binary.ts';
import { findInstalledBrowser } from '../electron-stand-in/installed-browser.ts';
import { requireNode } from '../testing/require-node.ts';

requireNode();

/** Longest that fetching Electron may take, in milliseconds. */
const fetchLimit = 300_000;
const electronFolder = join(root, 'node_modules', 'electron');

interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly saying: string;
}

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Lets the electron package fetch its binary; where there is no download it fails at once and says nothing here. */
function fetchElectron(): string | undefined {
  spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore', timeout: fetchLimit });
  return electronBinary();
}

function onElectron(binary: string): Start {
  // Chromium refuses to run its sandbox as root.
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { command: binary, args: [...sandbox, root], env: {}, saying: 'Chạy trên Electron.' };
}

function onInstalledBrowser(): Start | undefined {
  const browser = findInstalledBrowser();
  if (!browser) return undefined;
  return {
    command: process.execPath,
    args: [join(root, 'build', 'electron-stand-in', 'run.ts'), root],
    env: { STAND_IN_BROWSER: browser.executable, STAND_IN_OUT: join(root, 'out') },
    saying: `Chưa có Electron nên chạy trên ${browser.name} (${browser.executable}) thay thế.`,
  };
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!hasScreen()) {
  refuse(
    'Không mở được cửa sổ vì máy không có màn hình. Chạy trong phiên làm việc có màn hình, dùng "xvfb-run npm start", hoặc dùng "npm run demo" (không cần cửa sổ).',
  );
}
const { ELECTRON_OVERRIDE_DIST_PATH } = process.env;
const installed = electronBinary() ?? (ELECTRON_OVERRIDE_DIST_PATH ? undefined : fetchElectron());
if (ELECTRON_OVERRIDE_DIST_PATH && !(installed && isElectron(installed))) {
  refuse(
    `ELECTRON_OVERRIDE_DIST_PATH chỉ tới "${ELECTRON_OVERRIDE_DIST_PATH}" nhưng ở đó không có Electron chạy được. Sửa đường dẫn ấy, hoặc bỏ biến môi trường này rồi chạy lại.`,
  );
}
const start = installed && isElectron(installed) ? onElectron(installed) : onInstalledBrowser();
if (!start) {
  refuse(
    'Chưa có Electron và không tải được, cũng không thấy Chromium, Chrome hay Edge trên máy. Cài một trong các trình duyệt đó (ví dụ "apt-get install chromium"), hoặc nối mạng để tải Electron, hoặc dùng "npm run demo".',
  );
}
await bundleApp();
console.log(start.saying);
const app = spawn(start.command, [...start.args, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...start.env },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal));
app.on('error', () =>
  refuse('Không chạy được ứng dụng. Xóa thư mục node_modules, chạy "npm ci" rồi thử lại.'),
);
app.on('exit', (code) => process.exit(code ?? 1));
