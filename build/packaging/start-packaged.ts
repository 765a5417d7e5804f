import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage, statFile } from '@electron/asar';
import { startAppProcess } from '../headless/app-process.ts';
import { archiveOf, DATABASE_BINARY } from './inspect.ts';

const LINUX_BINARY = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';
const PATIENCE_MS = 60_000;

/** The one query: the window asks its backend for the catalogue of indicators. */
const query = `soKetLuan.call('indicators.catalogue', {}).then((reply) => reply.ok ? reply.value.rows.length : -1)`;

/** Lays the archive out as folders: packed files under app.asar, unpacked ones beside it, as Electron sees them. */
function layOut(projectDir: string, packaged: string, folder: string): string {
  const archive = archiveOf(packaged);
  const app = join(folder, 'app.asar');
  extractAll(archive, app);
  for (const path of listPackage(archive, { isPack: false })) {
    const entry = statFile(archive, path.slice(1));
    if ('unpacked' in entry && !('files' in entry)) rmSync(join(app, path));
  }
  cpSync(`${archive}.unpacked`, `${app}.unpacked`, { recursive: true });
  rmSync(join(`${app}.unpacked`, DATABASE_BINARY));
  cpSync(join(projectDir, LINUX_BINARY), join(`${app}.unpacked`, LINUX_BINARY));
  return app;
}

function withinPatience<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('the packaged app did not answer in time')), PATIENCE_MS);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/**
 * Starts the packed app on the stand-in and asks it one query; for this run alone the database's Linux binary stands
 * in the place of the Windows one.
 * @returns how many indicators the packaged app answered with.
 */
export async function askPackagedApp(projectDir: string, packaged: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'so-ket-luan-packaged-'));
  try {
    const app = startAppProcess({
      folder: layOut(projectDir, packaged, folder),
      args: ['--data-dir', join(folder, 'data')],
      env: { STAND_IN_OUT: join(folder, 'out') },
    });
    try {
      return Number(await withinPatience(app.inWindow(query)));
    } finally {
      await app.quit();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
