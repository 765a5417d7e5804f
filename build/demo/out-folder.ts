import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { lockName, soundEnding } from '../../electron/database/connection/index.ts';
import { Refusal } from '../notice-file.ts';
import { makeProcessFolder } from '../process-folders.ts';
import { BACKUPS, DATA, PAPERS } from './job.ts';
import type { MadeFile } from './summary.ts';

const DATABASE = 'so-ket-luan.db';
/** Says that this command made what lies beside it, so that it may replace it. */
const MARK = 'demo.json';

async function isOwn(out: string): Promise<boolean> {
  const mark = await readFile(join(out, MARK), 'utf8').catch(() => null);
  return mark !== null;
}

/**
 * Makes the folder of the results and a work folder inside it, so that moving out of it is one rename a file.
 * @throws {Refusal} where the folder cannot be written or holds a database that this command did not make.
 */
export async function openOutFolder(out: string): Promise<string> {
  if (existsSync(join(out, DATABASE)) && !(await isOwn(out)))
    throw new Refusal(
      `Thư mục ${out} đã có tệp ${DATABASE} không do lệnh này tạo ra, vui lòng chọn thư mục khác bằng --out.`,
    );
  try {
    await mkdir(out, { recursive: true });
    const work = makeProcessFolder(out, '.demo-');
    for (const name of [DATA, BACKUPS, PAPERS]) await mkdir(join(work, name));
    return work;
  } catch {
    throw unwritable(out);
  }
}

/** The folder of the results refuses files. */
export function unwritable(out: string): Refusal {
  return new Refusal(
    `Không ghi được vào thư mục ${out}, vui lòng kiểm tra chỗ trống và quyền ghi hoặc chọn thư mục khác bằng --out.`,
  );
}

/** Files of a folder and of the folders in it, by their paths from it. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return (
    entries
      // The lock and the note on a sound file speak of the work folder alone.
      .filter((entry) => entry.isFile() && entry.name !== lockName && !entry.name.endsWith(soundEnding))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort()
  );
}

/** Moves the results over those of an earlier run: the database, what belongs to it, then papers and pictures. */
export async function moveResults(work: string, out: string): Promise<readonly MadeFile[]> {
  await writeFile(join(out, MARK), '{}\n');
  // A log left by an earlier database would be replayed into the new one.
  for (const log of ['-wal', '-shm']) await rm(join(out, `${DATABASE}${log}`), { force: true });
  const moved: MadeFile[] = [];
  for (const part of [DATA, PAPERS]) {
    for (const name of await filesIn(join(work, part))) {
      const path = join(out, name);
      await mkdir(dirname(path), { recursive: true });
      await rename(join(work, part, name), path);
      moved.push({ path, size: (await stat(path)).size });
    }
  }
  return moved;
}
