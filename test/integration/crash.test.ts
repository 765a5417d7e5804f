import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForWriting, type WriteHandle } from '../../electron/database/connection/index.ts';
import { hashOf } from '../../electron/services/notices/attachments.ts';

const writer = fileURLToPath(new URL('../support/crash/writer.ts', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crash-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Lets the writer work for a while and kills it as a power cut would; gives how many rounds it had told of. */
function killAfter(milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [writer, join(folder, 'data'), join(folder, 'copies')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = 0;
  return new Promise((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const text = String(chunk);
      if (text.includes('ready')) setTimeout(() => child.kill('SIGKILL'), milliseconds);
      told += text.split('\n').filter((line) => /^\d+$/.test(line)).length;
    });
    child.on('exit', () => resolve(told));
  });
}

function wholeNotices(handle: WriteHandle): number {
  const notices = handle.rows<{ tasks: number; paragraphs: number; storedAs: string; sha256: string }>(
    `SELECT (SELECT count(*) FROM task WHERE notice_id = notice.id) AS tasks,
       (SELECT count(*) FROM conclusion_paragraph JOIN conclusion ON conclusion.id = conclusion_id
        WHERE notice_id = notice.id) AS paragraphs, stored_as AS storedAs, sha256
     FROM notice JOIN source_file ON source_file.id = source_file_id`,
  );
  for (const { tasks, paragraphs, storedAs, sha256 } of notices) {
    expect([tasks, paragraphs]).toEqual([2, 2]);
    const file = join(folder, 'data', 'attachments', storedAs);
    expect(existsSync(file)).toBe(true);
    expect(hashOf(readFileSync(file))).toBe(sha256);
  }
  return notices.length;
}

describe('a kill while writing', () => {
  it('leaves every notice whole with its file, and every told write kept', async () => {
    let told = 0;
    for (const milliseconds of [0, 3, 11, 40, 90, 170]) {
      told += await killAfter(milliseconds);
      const handle = await openForWriting({
        dataDir: join(folder, 'data'),
        backupDir: join(folder, 'copies'),
        who: 'thu-ky',
      });
      expect(handle.row('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
      expect(handle.rows('PRAGMA foreign_key_check')).toEqual([]);
      const values = handle.rows<{ value: number }>('SELECT DISTINCT value FROM indicator_value');
      expect(values.length).toBeLessThanOrEqual(1);
      expect(wholeNotices(handle)).toBeGreaterThanOrEqual(told);
      handle.close();
    }
    expect(told).toBeGreaterThan(3);
  });
});
