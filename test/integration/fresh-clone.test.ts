import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const clone = mkdtempSync(join(tmpdir(), 'so-ket-luan clone '));
afterAll(() => rmSync(clone, { recursive: true, force: true }));

/** What a clone holds before anything was built in it, with the packages installed. */
function layOut(): void {
  for (const name of ['package.json', 'build', 'electron', 'renderer', 'shared', 'test'])
    cpSync(join(root, name), join(clone, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
}

it('does the main job in a clone where nothing was built yet', () => {
  layOut();
  const { status, stderr } = spawnSync('npm', ['run', 'demo', '--', '--out', 'kết quả'], {
    cwd: clone,
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(readdirSync(join(clone, 'kết quả'))).toEqual(
    expect.arrayContaining(['so-ket-luan.db', 'thong-bao.pdf', 'xu-huong.png']),
  );
}, 90_000);
