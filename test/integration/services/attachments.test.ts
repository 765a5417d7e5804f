import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBackup, restoreBackup } from '../../../electron/services/app/index.ts';
import { hashOf } from '../../../electron/services/attachments/index.ts';
import type { WriteContext } from '../../../electron/services/context.ts';
import { acceptNotice } from '../../../electron/services/notices/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading } from '../../support/readings.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const folderOf = ({ folders }: WriteContext) => join(folders.dataDir, 'attachments');
const kept = () => readdirSync(folderOf(opened.context)).sort();
const accept = (text: string) =>
  acceptNotice(opened.context, {
    ...{ reading: aReading(), name: 'tb.docx', isSample: false },
    bytes: new TextEncoder().encode(text),
  });
/** What a kill leaves: a file whose record never came, and one half written. */
function leaveOrphans(): void {
  mkdirSync(folderOf(opened.context), { recursive: true });
  writeFileSync(join(folderOf(opened.context), `${'0'.repeat(64)}.docx`), 'x');
  writeFileSync(join(folderOf(opened.context), `${'1'.repeat(64)}.docx.part`), 'x');
}
describe('attachments when the app is opened', () => {
  it('lose what a kill left without a record, and nothing else', async () => {
    accept('một');
    const mine = kept();
    await makeBackup(opened.context, {});
    leaveOrphans();
    await opened.openAgain();
    expect(kept()).toEqual(mine);
  });

  it('keep the file of a notice that only a copy still holds', async () => {
    const { file } = await makeBackup(opened.context, {});
    accept('một');
    const mine = kept();
    const { keptAs } = await restoreBackup(opened.context, { file });
    leaveOrphans();
    await opened.openAgain();
    expect(kept()).toEqual(mine);
    await restoreBackup(opened.context, { file: keptAs });
    expect(opened.context.db.row('SELECT stored_as AS name FROM source_file')).toEqual({ name: mine[0] });
  });

  it('keep whole files while the copies cannot be asked', async () => {
    leaveOrphans();
    await opened.openAgain();
    expect(kept()).toEqual([`${'0'.repeat(64)}.docx`]);
    await makeBackup(opened.context, {});
    const damaged = join(opened.context.folders.backupDir, 'so-ket-luan 2030-01-01 080000-000.db');
    writeFileSync(damaged, 'hỏng');
    await opened.openAgain();
    expect(kept()).toHaveLength(1);
    rmSync(damaged);
    await opened.openAgain();
    expect(kept()).toEqual([]);
  });
});

describe('a notice whose file cannot be stored', () => {
  it('is not stored either', () => {
    writeFileSync(folderOf(opened.context), 'a file where the folder should be');
    expect(() => accept('một')).toThrowError(expect.objectContaining({ code: 'data-folder-unwritable' }));
    expect(opened.context.db.row('SELECT count(*) AS n FROM notice')).toEqual({ n: 0 });
    expect(opened.context.db.row('SELECT count(*) AS n FROM meeting')).toEqual({ n: 0 });
    expect(existsSync(folderOf(opened.context))).toBe(true);
  });

  it('leaves no half of it behind', () => {
    mkdirSync(join(folderOf(opened.context), `${hashOf(new TextEncoder().encode('một'))}.docx`), {
      recursive: true,
    });
    const before = kept();
    expect(() => accept('một')).toThrowError(expect.objectContaining({ code: 'data-folder-unwritable' }));
    expect(kept()).toEqual(before);
  });
});
