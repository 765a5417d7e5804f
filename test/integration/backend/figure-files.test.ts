import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureLines } from '../../../build/bench/figure-lines.ts';
import { type Backend, startBackend } from '../../../electron/backend/client.ts';
import { aMapping, aWorkbook, longHeads, longLines } from '../../support/figure-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'figure-files-'));
const refuse = () => Promise.reject(new Error('nothing draws here'));
const key = '0f8fad5b-d9cb-469f-a165-70867728950e';
const rows = 30_000;
let backend: Backend;
let request: object;
beforeAll(async () => {
  backend = await startBackend({
    ...{ dataDir: join(folder, 'data'), backupDir: join(folder, 'copies'), version: '0.0.0', who: 'thu-ky' },
    render: { pdf: refuse, picture: refuse },
  });
  const bytes = await aWorkbook({ a: [longHeads, ...longLines(rows)] });
  const file = { bytes, sheet: null, mapping: aMapping() };
  request = { ...file, name: 'a.xlsx', overwrite: true, reason: null };
});
afterAll(async () => {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
});

const settled = (call: Promise<unknown>) =>
  Promise.race([call.then(() => true), new Promise((resolve) => setTimeout(resolve, 2))]);

async function stored(): Promise<number> {
  const areas = ['03388', '03408', '03390'];
  const periods = [...new Set(figureLines(rows).map(({ period }) => period))];
  const values = await backend.call('indicators.values', { indicators: ['DR01'], areas, periods });
  return values.ok ? (values.value as { rows: unknown[] }).rows.length : -1;
}

describe('an import under way', () => {
  it('says how far it is, row by row and figure by figure, and is given up without a trace', async () => {
    const command = backend.call('figureFiles.take', request, key);
    const told: (number | null)[] = [];
    while (!(await settled(command))) {
      const progress = backend.progress(key);
      if (!progress) continue;
      told.push(progress.total);
      expect(progress.done).toBeLessThanOrEqual(rows);
      if (progress.total !== null && progress.done > rows / 3) backend.cancel(key);
    }
    expect(await command).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(told).toContain(null);
    expect(told).toContain(rows);
    expect(backend.progress(key)).toBeNull();
    expect(await stored()).toBe(0);
    expect(await backend.call('figureFiles.take', request, key)).toMatchObject({
      ok: true,
      value: { written: rows },
    });
    expect(await stored()).toBeGreaterThan(0);
  }, 60_000);
});
