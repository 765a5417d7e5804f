import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  beginBatch,
  getBatch,
  listBatches,
  setItemSeen,
  takeFile,
} from '../../../electron/services/imports/index.ts';
import { listNotices } from '../../../electron/services/notices/index.ts';
import { aWriteContext } from '../../support/contexts.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const sampleBytes = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../support/notices/${name}`, import.meta.url)));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const quarterly = () => new TextDecoder().decode(sampleBytes('example-2018-quarterly.txt'));
const begin = (paths: string[], name = 'Thông báo 2018') => beginBatch(opened.context, { name, paths });
const report = (id: number) =>
  getBatch(opened.context, { id }).items.map(({ path, state, concerns }) => [path, state, concerns.join()]);

describe('a batch of files', () => {
  it('is stored file by file, with duplicates told and refusals explained', async () => {
    const { id } = begin(['2018/a.txt', '2018/b.txt', '2018/c.doc', '2018/d.txt', '2018/e.txt']);
    const take = (path: string, bytes: Uint8Array) => takeFile(opened.context, { batchId: id, path, bytes });
    await take('2018/a.txt', bytesOf(quarterly()));
    await take('2018/b.txt', bytesOf(quarterly()));
    await take('2018/c.doc', sampleBytes('example-2018-quarterly.doc'));
    await take('2018/d.txt', bytesOf('Danh sách trực Tết'));
    await takeFile(opened.context, { batchId: id, path: '2018/e.txt', problem: 'too-large' });
    expect(report(id)).toEqual([
      ['2018/a.txt', 'stored', ''],
      ['2018/b.txt', 'duplicate', ''],
      ['2018/c.doc', 'duplicate', ''],
      ['2018/d.txt', 'refused', ''],
      ['2018/e.txt', 'refused', ''],
    ]);
    const { batch, items } = getBatch(opened.context, { id });
    expect(batch).toMatchObject({ stored: 1, duplicate: 2, refused: 2, waiting: 0 });
    expect(batch.endedAt).not.toBeNull();
    expect(items.map(({ reason }) => reason)).toEqual([
      null,
      'Chính tệp này đã có trong sổ.',
      'Cùng nội dung với một thông báo đã có trong sổ.',
      expect.stringMatching(/thông báo/i),
      expect.stringContaining('20 MB'),
    ]);
    expect(listNotices(opened.context, {}).rows).toHaveLength(1);
  });

  it('takes another notice of the same number in, and says so', async () => {
    const { id } = begin(['a.txt', 'b.txt']);
    await takeFile(opened.context, { batchId: id, path: 'a.txt', bytes: bytesOf(quarterly()) });
    const other = quarterly().replace('28/02/2018', '27/02/2018');
    await takeFile(opened.context, { batchId: id, path: 'b.txt', bytes: bytesOf(other) });
    expect(report(id)[1]).toEqual(['b.txt', 'stored', 'same-number']);
  });

  it('goes on where it was stopped, and never takes a file twice', async () => {
    const { id } = begin(['a.txt', 'b.txt']);
    await takeFile(opened.context, { batchId: id, path: 'a.txt', bytes: bytesOf(quarterly()) });
    const again = begin(['a.txt', 'b.txt', 'c.txt']);
    expect(again).toEqual({ id, resumed: true, waiting: ['b.txt', 'c.txt'] });
    await takeFile(opened.context, { batchId: id, path: 'a.txt', bytes: bytesOf('khác') });
    expect(report(id).map(([, state]) => state)).toEqual(['stored', 'waiting', 'waiting']);
    expect(listBatches(opened.context, {}).rows).toHaveLength(1);
  });

  it('begins anew under a name whose last batch has ended', async () => {
    const first = begin(['a.txt']);
    await takeFile(opened.context, { batchId: first.id, path: 'a.txt', bytes: bytesOf(quarterly()) });
    const second = begin(['a.txt']);
    expect(second).toMatchObject({ resumed: false, waiting: ['a.txt'] });
    expect(second.id).not.toBe(first.id);
  });

  it('keeps what the clerk has looked at', async () => {
    const { id } = begin(['a.txt']);
    await takeFile(opened.context, { batchId: id, path: 'a.txt', bytes: bytesOf('x') });
    const item = getBatch(opened.context, { id }).items[0];
    setItemSeen(opened.context, { id: item?.id ?? 0, seen: true });
    expect(getBatch(opened.context, { id }).items[0]?.seen).toBe(true);
    expect(() => setItemSeen(opened.context, { id: 999, seen: true })).toThrowError(
      expect.objectContaining({ code: 'not-found' }),
    );
  });

  it('knows no file that is not of it', async () => {
    const { id } = begin(['a.txt']);
    const strange = takeFile(opened.context, { batchId: id, path: 'x.txt', bytes: bytesOf(quarterly()) });
    await expect(strange).rejects.toMatchObject({ code: 'not-found' });
  });
});
