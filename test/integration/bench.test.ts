import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'so-ket-luan-bench-'));

function bench(...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'build/commands/bench.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bench command', () => {
  it('prints the rows asked for and writes them beside the name of the host', () => {
    const file = join(folder, 'bench.json');
    const { status, stdout, stderr } = bench('--rows', 'extract', '--out', file);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^row +value +baseline +unit +ratio +limit/m);
    const { host, rows } = JSON.parse(readFileSync(file, 'utf8'));
    expect(host).toMatch(/\S/);
    expect(rows).toEqual([
      {
        id: 'extract',
        value: expect.any(Number),
        baseline: expect.any(Number),
        unit: 'ms',
        ratio: expect.any(Number),
        limit: 12,
      },
    ]);
    expect(rows[0].ratio).toBeCloseTo(rows[0].value / rows[0].baseline, 1);
    expect(status).toBe(rows[0].ratio <= rows[0].limit ? 0 : 1);
  }, 60_000);

  it('refuses a row that it does not know', () => {
    const { status, stderr } = bench('--rows', 'everything');
    expect(status).toBe(2);
    expect(stderr).toContain('everything');
  });
});
