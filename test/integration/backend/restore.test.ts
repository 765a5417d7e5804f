import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBackend } from '../../../electron/backend/client.ts';
import type { Envelope } from '../../../shared/contract/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'restore-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refuse = () => Promise.reject(new Error('nothing draws here'));
const start = () =>
  startBackend({
    ...{ dataDir: join(folder, 'data'), backupDir: join(folder, 'copies'), version: '0.0.0', who: 'thu-ky' },
    render: { pdf: refuse, picture: refuse },
  });

interface Reply {
  readonly file?: string;
  readonly keptAs?: string;
  readonly hasSampleData?: boolean;
}

function replyOf(envelope: Envelope<unknown>): Reply {
  if (!envelope.ok) throw new Error(envelope.error.message);
  return envelope.value as Reply;
}

describe('restoring through both threads', () => {
  it('gives the reader the restored state, even with a read asked for meanwhile', async () => {
    const backend = await start();
    const hasSample = (envelope: Envelope<unknown>) => replyOf(envelope).hasSampleData;
    const status = async () => hasSample(await backend.call('app.status', {}));
    const { file } = replyOf(await backend.call('backups.make', {}));
    await backend.call('sample.add', {});
    expect(await status()).toBe(true);
    const [restored, meanwhile] = await Promise.all([
      backend.call('backups.restore', { file }),
      backend.call('app.status', {}),
    ]);
    const { keptAs } = replyOf(restored);
    expect(hasSample(meanwhile)).toBe(false);
    await backend.call('backups.restore', { file: keptAs });
    expect(await status()).toBe(true);
    expect((await backend.close()).ok).toBe(true);
  });

  it('does copies, restores and writes asked for at once one after the other', async () => {
    const backend = await start();
    const made = replyOf(await backend.call('backups.make', {}));
    // A copy kept before a restore is not swept by a later one of the same day.
    const { keptAs: file } = replyOf(await backend.call('backups.restore', { file: made.file }));
    const calls = ['sample.add', 'backups.restore', 'backups.make', 'backups.make', 'sample.add'];
    const replies = await Promise.all(
      calls.map((channel) => backend.call(channel, channel === 'backups.restore' ? { file } : {})),
    );
    expect(replies.filter(({ ok }) => !ok)).toEqual([]);
    expect((await backend.call('backups.list', {})).ok).toBe(true);
    expect((await backend.close()).ok).toBe(true);
  });

  it('goes on with the present state where the copy is refused', async () => {
    const backend = await start();
    const refused = await backend.call('backups.restore', { file: join(folder, 'x.db') });
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect((await backend.call('backups.list', {})).ok).toBe(true);
    await backend.close();
  });
});
