import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBackup, restoreBackup } from '../../../electron/services/app/index.ts';
import {
  abandonPieces,
  addAttachment,
  listAttachments,
  takePiece,
} from '../../../electron/services/attachments/index.ts';
import type { WriteContext } from '../../../electron/services/context.ts';
import { beginBatch, getBatch, takeFile } from '../../../electron/services/imports/index.ts';
import { createMeeting, listMeetings } from '../../../electron/services/meetings/index.ts';
import { listNotices } from '../../../electron/services/notices/index.ts';
import { noticeText } from '../../support/app/screens.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { someDetails } from '../../support/meetings.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

/** The context of a command whose clerk gives it up once it has asked so many times. */
function givenUpAfter(most: number): { readonly context: WriteContext; readonly asked: () => number } {
  let asked = 0;
  const cancelled = () => {
    asked += 1;
    return asked > most;
  };
  return { context: { ...opened.context, cancelled }, asked: () => asked };
}
const cancelled = expect.objectContaining({ code: 'cancelled' });
const upload = '0f8fad5b-d9cb-469f-a165-70867728950e';
const mega = 1024 * 1024;

describe('a long attachment', () => {
  const kept = () => readdirSync(join(opened.context.folders.dataDir, 'attachments'));
  const handOver = () => {
    for (const at of [0, 3 * mega])
      takePiece(opened.context, { upload, at, bytes: new Uint8Array(3 * mega) });
  };

  it('leaves no file and no record when it is given up while it is read through', () => {
    const { id: meetingId } = createMeeting(opened.context, { details: someDetails() });
    handOver();
    const { context, asked } = givenUpAfter(4);
    const owner = { meetingId, agendaItemId: null };
    expect(() => addAttachment(context, { owner, name: 'Ghi hình.mp4', upload })).toThrowError(cancelled);
    expect(asked()).toBe(5);
    expect(kept()).toEqual([]);
    expect(listAttachments(opened.context, { meetingId }).rows).toEqual([]);
  });

  it('leaves nothing when its pieces are given up, even twice', () => {
    handOver();
    expect(kept()).toHaveLength(1);
    abandonPieces(opened.context, { upload });
    abandonPieces(opened.context, { upload });
    expect(kept()).toEqual([]);
  });
});

describe('a restore', () => {
  /** Enough meetings that the copy of the present state takes several steps. */
  async function aLongState(): Promise<string> {
    const { file } = await makeBackup(opened.context, {});
    for (let at = 0; at < 300; at += 1) {
      createMeeting(opened.context, { details: someDetails({ place: 'x'.repeat(500) }) });
    }
    return file;
  }

  it.each([
    ['in the course of the copy', 0],
    ['just before the databases change places', 'last'],
  ])('leaves the present state and no copy when it is given up %s', async (_when, at) => {
    const file = await aLongState();
    const { folders } = opened.context;
    let most = 0;
    if (at === 'last') {
      const whole = givenUpAfter(Number.POSITIVE_INFINITY);
      const { keptAs } = await restoreBackup(whole.context, { file });
      await restoreBackup(opened.context, { file: keptAs });
      most = whole.asked() - 1;
      expect(most).toBeGreaterThan(0);
    }
    const copies = readdirSync(folders.backupDir);
    await expect(restoreBackup(givenUpAfter(most).context, { file })).rejects.toThrowError(cancelled);
    expect(listMeetings(opened.context, {}).rows).toHaveLength(300);
    expect(readdirSync(folders.backupDir)).toEqual(copies);
    expect(readdirSync(folders.dataDir).filter((name) => name.includes('restoring'))).toEqual([]);
  });
});

describe('a file of a batch', () => {
  it('goes on waiting when it is given up after it was read', async () => {
    const { id } = beginBatch(opened.context, { name: 'Cũ', paths: ['a.txt'] });
    const bytes = new TextEncoder().encode(noticeText('example-2018-quarterly.txt'));
    const handed = { batchId: id, path: 'a.txt', bytes };
    await expect(takeFile(givenUpAfter(0).context, handed)).rejects.toThrowError(cancelled);
    expect(getBatch(opened.context, { id }).items).toMatchObject([{ state: 'waiting' }]);
    expect(listNotices(opened.context, {}).rows).toEqual([]);
    expect(await takeFile(opened.context, handed)).toEqual({ state: 'stored' });
  });
});
