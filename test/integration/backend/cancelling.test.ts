import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, startBackend } from '../../../electron/backend/client.ts';

const folder = mkdtempSync(join(tmpdir(), 'cancelling-'));
const refuse = () => Promise.reject(new Error('nothing draws here'));
const key = '0f8fad5b-d9cb-469f-a165-70867728950e';
const other = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
let backend: Backend;
beforeAll(async () => {
  backend = await startBackend({
    ...{ dataDir: join(folder, 'data'), backupDir: join(folder, 'copies'), version: '0.0.0', who: 'thu-ky' },
    render: { pdf: refuse, picture: refuse },
  });
});
afterAll(async () => {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
});

async function rowsFrom(
  channel: string,
  request: object,
): Promise<readonly { readonly code: string; readonly aggregation?: string }[]> {
  const envelope = await backend.call(channel, request);
  if (!envelope.ok) throw new Error(envelope.error.message);
  return (envelope.value as { readonly rows: never[] }).rows;
}

/** 100,000 values of one indicator, more than SQLite keeps in memory before it writes to its log. */
async function manyCells() {
  const areas = await rowsFrom('areas.list', { on: '2025-12-31' });
  const indicators = await rowsFrom('indicators.catalogue', {});
  const indicator = indicators.find(({ aggregation }) => aggregation !== 'ratio')?.code ?? '';
  return Array.from({ length: 100_000 }, (_, at) => ({
    ...{ indicator, value: at, absence: null, provisional: false, isSample: false, note: 'x'.repeat(20) },
    area: areas[at % areas.length]?.code ?? '',
    period: String(1900 + Math.floor(at / areas.length)),
  }));
}

describe('a command under way', () => {
  it('is given up in the middle of its transaction and leaves nothing behind; the next one runs', async () => {
    const cells = await manyCells();
    const log = join(folder, 'data', 'so-ket-luan.db-wal');
    const before = statSync(log).size;
    const command = backend.call('indicators.setValues', { cells }, key);
    // The log grows only once values are being written.
    while (statSync(log).size <= before) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(backend.cancel(other)).toBe(false);
    expect(backend.cancel(key)).toBe(true);
    expect(await command).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    const areas = [...new Set(cells.map(({ area }) => area))].slice(0, 60);
    const periods = [...new Set(cells.map(({ period }) => period))].slice(0, 400);
    const indicators = [cells[0]?.indicator];
    expect(await rowsFrom('indicators.values', { indicators, areas, periods })).toEqual([]);
    const again = { cells: cells.slice(0, 10) };
    expect(await backend.call('indicators.setValues', again, key)).toMatchObject({ ok: true });
  });

  it('is given up while it waits for its turn, and one that has ended is not known any more', async () => {
    const first = backend.call('backups.make', {});
    const waiting = backend.call('sample.add', {}, key);
    expect(backend.cancel(key)).toBe(true);
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await first).toMatchObject({ ok: true });
    expect(backend.cancel(key)).toBe(false);
  });
});
