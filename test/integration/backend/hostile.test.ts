import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, startBackend } from '../../../electron/backend/client.ts';
import { channelNames, contract } from '../../../shared/contract/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const refuse = () => Promise.reject(new Error('nothing draws here'));
const logged: unknown[] = [];
let backend: Backend;
beforeAll(async () => {
  backend = await startBackend({
    ...{ dataDir: join(folder, 'data'), backupDir: join(folder, 'copies'), version: '0.0.0', who: 'thu-ky' },
    render: { pdf: refuse, picture: refuse },
    log: (cause) => logged.push(cause),
  });
});
afterAll(async () => {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
});

function nested(depth: number): object {
  let value: object = {};
  for (let level = 0; level < depth; level += 1) value = { value };
  return value;
}

const hostile: readonly (readonly [what: string, request: unknown])[] = [
  ['no request', undefined],
  ['a number', Number.NaN],
  ['a long text', 'x'.repeat(5_000_000)],
  ['a list', Array.from({ length: 100_000 }, (_, at) => at)],
  ['a deep object', { id: nested(500) }],
  [
    'a key that reaches for the prototype',
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"x": 1}}'),
  ],
  ['ids that are none', { id: -1, asOf: '2018-02-30', file: 7, name: null, on: 'hôm nay' }],
  ['SQL for an id', { id: '1; DROP TABLE notice', asOf: "2018-01-01'; --" }],
  ['a map', new Map([['id', 1]])],
  ['bytes', new Uint8Array(1_000_000)],
  ['a file over the limit', { name: 'a.txt', bytes: new Uint8Array(21 * 1024 * 1024) }],
];

describe.each(hostile)('%s', (_what, request) => {
  it('is refused on every channel of the backend with a sentence', async () => {
    const channels = channelNames.filter((channel) => contract[channel].side !== 'shell');
    const replies = await Promise.all(
      channels.map(async (channel) => [channel, await backend.call(channel, request)] as const),
    );
    const others = replies.filter(([, reply]) => reply.ok || reply.error.code !== 'invalid-request');
    expect(others).toEqual([]);
    expect(replies.every(([, reply]) => !reply.ok && /\.$/.test(reply.error.message))).toBe(true);
    expect('polluted' in {}).toBe(false);
    expect((await backend.call('app.status', {})).ok).toBe(true);
    expect(logged).toEqual([]);
  });
});
