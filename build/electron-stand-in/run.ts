import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { app, startEarly } from './app.ts';
import { configureHost } from './host.ts';
import { registerStandIn } from './register.ts';
import { answerTests } from './test-hook.ts';

/**
 * node build/electron-stand-in/run.ts [-r SCRIPT] FOLDER [ARGUMENTS OF THE APP]: runs the app of a folder as
 * `electron FOLDER` would, the script before it.
 */
const before = process.argv[2] === '-r' ? process.argv.splice(2, 2)[1] : undefined;
const folder = resolve(process.argv[2] ?? '.');
const { main, productName, name, version } = JSON.parse(
  readFileSync(join(folder, 'package.json'), 'utf8'),
) as {
  main: string;
  productName?: string;
  name: string;
  version: string;
};

configureHost({
  browser: {
    executable: process.env.STAND_IN_BROWSER ?? null,
    headless: process.env.STAND_IN_HEADLESS === '1' || process.env.STAND_IN_BROWSER === undefined,
    profile: process.env.STAND_IN_PROFILE ?? null,
    debuggingPort: process.env.STAND_IN_DEBUGGING_PORT === '1',
  },
  outDir: resolve(process.env.STAND_IN_OUT ?? 'out'),
  printers: JSON.parse(process.env.STAND_IN_PRINTERS ?? '[]'),
  app: { folder, name: productName ?? name, version },
});
registerStandIn();
const { STAND_IN_BROWSER, DISPLAY } = process.env;
startEarly(
  STAND_IN_BROWSER === undefined
    ? 'Không chạy được Chromium không cửa sổ của các gói npm. Chạy "npm ci" rồi thử lại.'
    : `Không mở được cửa sổ bằng ${STAND_IN_BROWSER}${DISPLAY ? ` trên màn hình ${DISPLAY}` : ''}. Kiểm tra màn hình và trình duyệt ấy, dùng "xvfb-run npm start", hoặc dùng "npm run demo" (không cần cửa sổ).`,
);
process.argv.splice(1, 2, folder);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
answerTests();
const load = createRequire(import.meta.url);
if (before !== undefined) load(resolve(before));
load(join(folder, main));
