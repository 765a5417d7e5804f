import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Backend, startBackend } from '../../../electron/backend/client.ts';

const entry = new URL('../../support/backend/stub-entry.ts', import.meta.url);
const logged: unknown[] = [];
let dataDir: string;
let backend: Backend;

const start = (folder: string) =>
  startBackend({
    dataDir: folder,
    backupDir: `${folder} - ban sao`,
    version: '0',
    who: 'test',
    entry,
    log: (cause) => logged.push(cause),
    render: {
      pdf: () => Promise.reject(new Error('no paper')),
      picture: async (_spec, format) => new TextEncoder().encode(format),
    },
  });
const read = (request: unknown) => backend.call('tasks.get', request);
const write = (request: unknown) => backend.call('tasks.bin', request);
/** The reading thread comes with the first command; until then the writing one answers reads. */
async function bothThreads(): Promise<void> {
  await write({ do: 'echo' });
  await read({ do: 'echo' });
}

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'so-ket-luan-test-'));
  backend = await start(dataDir);
});
afterEach(async () => {
  await backend.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('the backend as seen from the main side', () => {
  it('answers reads while a write goes on', async () => {
    await bothThreads();
    const order: string[] = [];
    await Promise.all([
      write({ do: 'wait', ms: 300 }).then(() => order.push('write')),
      read({ do: 'wait', ms: 1 }).then(() => order.push('read')),
    ]);
    expect(order).toEqual(['read', 'write']);
  });

  it('settles the calls of a worker that dies, and starts it once more', async () => {
    const [hanging, dying] = await Promise.all([write({ do: 'hang' }), write({ do: 'die' })]);
    expect(hanging).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(dying).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(await write({ do: 'echo' })).toEqual({ ok: true, value: { do: 'echo' } });
    expect(await read({ do: 'echo' })).toMatchObject({ ok: true });
  });

  it('says to open the app anew when a worker dies twice, and still settles', async () => {
    await bothThreads();
    await read({ do: 'die' });
    await read({ do: 'die' });
    expect(await read({ do: 'echo' })).toMatchObject({ ok: false, error: { code: 'internal' } });
  });

  it('settles a reply and a request that cannot be cloned', async () => {
    expect(await read({ do: 'unclonable' })).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(await read({ do: () => 1 })).toMatchObject({ ok: false, error: { code: 'invalid-request' } });
  });

  it('has pictures drawn by the main side', async () => {
    const drawn = await backend.internal('chartFile', { do: 'draw' } as never);
    expect(drawn).toEqual({ ok: true, value: new TextEncoder().encode('svg') });
  });

  it('refuses unknown channels and those of the shell', async () => {
    for (const channel of ['papers.save', 'toString', '__proto__', 'sql']) {
      expect(await backend.call(channel, {})).toMatchObject({
        ok: false,
        error: { code: 'invalid-request' },
      });
    }
  });

  it('is closed for nobody before its closing work is done, however often that is asked for', async () => {
    const slow = write({ do: 'wait', ms: 200 });
    const first = backend.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await backend.close();
    expect(existsSync(join(dataDir, 'closed-write'))).toBe(true);
    expect(await first).toEqual({ ok: true, value: null });
    expect(await slow).toMatchObject({ ok: true });
  });

  it('answers the first reads by the writing thread, and later ones by the reading one', async () => {
    expect(await read({ do: 'wait', ms: 0 })).toEqual({ ok: true, value: 'write' });
    await write({ do: 'echo' });
    expect(await read({ do: 'wait', ms: 0 })).toEqual({ ok: true, value: 'read' });
  });

  it('runs a restore without a reader, and reads wait until it is done', async () => {
    await write({ do: 'echo' });
    const order: string[] = [];
    const restore = backend
      .call('backups.restore', { do: 'wait', ms: 200 })
      .then(() => order.push('restored'));
    const list = read({ do: 'echo' }).then(({ ok }) => order.push(`read ${ok}`));
    await Promise.all([restore, list]);
    expect(order).toEqual(['restored', 'read true']);
    expect(existsSync(join(dataDir, 'closed-read'))).toBe(true);
  });

  it('does the closing work of both sides, after the answers under way', async () => {
    const slow = write({ do: 'wait', ms: 100 });
    await backend.close();
    expect(await slow).toEqual({ ok: true, value: 'write' });
    expect(existsSync(join(dataDir, 'closed-write'))).toBe(true);
    expect(await read({ do: 'echo' })).toMatchObject({ ok: false });
  });

  it('throws what the database was refused with', async () => {
    await expect(start(join(dataDir, 'refused'))).rejects.toMatchObject({ code: 'database-newer' });
  });
});
