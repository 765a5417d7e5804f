import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBackup } from '../../../electron/services/app/index.ts';
import {
  addAttachment,
  checkAttachments,
  listAttachments,
  openedCopy,
  placeAttachment,
  removeAttachment,
  restoreAttachment,
  takePiece,
} from '../../../electron/services/attachments/index.ts';
import { createMeeting, saveAgenda, setMeetingState } from '../../../electron/services/meetings/index.ts';
import { acceptNotice } from '../../../electron/services/notices/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { anAgendaItem, someDetails } from '../../support/meetings.ts';
import { aReading } from '../../support/readings.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
let meetingId: number;
beforeEach(async () => {
  opened = await aWriteContext();
  meetingId = createMeeting(opened.context, { details: someDetails() }).id;
});
afterEach(() => opened.remove());

const bytesOf = (text: string) => new TextEncoder().encode(text);
const folder = () => join(opened.context.folders.dataDir, 'attachments');
const add = (name: string, text: string, agendaItemId: number | null = null) =>
  addAttachment(opened.context, { owner: { meetingId, agendaItemId }, name, bytes: bytesOf(text) }).id;
const list = () => listAttachments(opened.context, { meetingId }).rows;
const check = async () => (await checkAttachments(opened.context, { meetingId })).rows;
const refusal = (code: string, words: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(words) });

describe('a file attached to a meeting', () => {
  it('is copied in, and the same bytes are kept once whatever their name', async () => {
    add('Báo cáo.docx', 'một');
    add('Bản khác.docx', 'một');
    add('Bảng biểu.xlsx', 'hai');
    expect(list().map(({ name }) => name)).toEqual(['Báo cáo.docx', 'Bản khác.docx', 'Bảng biểu.xlsx']);
    expect(readdirSync(folder())).toHaveLength(2);
    expect((await check()).map(({ state }) => state)).toEqual(['whole', 'whole', 'whole']);
  });

  it('is opened as a copy with its own name, which changes nothing of the kept one', async () => {
    const id = add('Báo cáo: quý I.docx', 'một');
    const { path } = await openedCopy(opened.context, { id });
    expect(basename(path)).toBe('Báo cáo_ quý I.docx');
    expect(readFileSync(path, 'utf8')).toBe('một');
    rmSync(path);
    writeFileSync(path, 'sửa');
    expect((await check())[0]?.state).toBe('whole');
    expect(readFileSync((await openedCopy(opened.context, { id })).path, 'utf8')).toBe('một');
    await opened.openAgain();
    expect(readdirSync(opened.context.folders.dataDir)).not.toContain('tep-mo');
  });

  it('is told of where it is gone or changed, and is healed by attaching it again', async () => {
    const id = add('Báo cáo.docx', 'một');
    const kept = join(folder(), readdirSync(folder())[0] ?? '');
    writeFileSync(kept, 'mốt');
    expect(await check()).toEqual([{ id, state: 'changed' }]);
    await expect(openedCopy(opened.context, { id })).rejects.toThrowError(
      refusal('damaged-file', 'thay đổi'),
    );
    rmSync(kept);
    expect(await check()).toEqual([{ id, state: 'missing' }]);
    await expect(openedCopy(opened.context, { id })).rejects.toThrowError(refusal('not-found', 'không còn'));
    add('Báo cáo lại.docx', 'một');
    expect((await check()).map(({ state }) => state)).toEqual(['whole', 'whole']);
  });

  it('is never run where it is a program', async () => {
    const id = add('cài đặt.EXE', 'MZ');
    await expect(openedCopy(opened.context, { id })).rejects.toThrowError(
      refusal('unsupported-file', 'chương trình'),
    );
  });

  it('is refused where it is empty, or where the record is closed', () => {
    expect(() => add('rỗng.txt', '')).toThrowError(refusal('empty-file', 'không có nội dung'));
    const id = add('Báo cáo.docx', 'một');
    setMeetingState(opened.context, { id: meetingId, state: 'held', reason: null });
    setMeetingState(opened.context, { id: meetingId, state: 'concluded', reason: null });
    const closed = refusal('conflict', 'đã chốt');
    expect(() => add('Thêm.docx', 'hai')).toThrowError(closed);
    expect(() => removeAttachment(opened.context, { id })).toThrowError(closed);
    expect(() => placeAttachment(opened.context, { id, agendaItemId: null })).toThrowError(closed);
  });

  it('stands beside an item of the agenda of its own meeting only', () => {
    const [item = 0] = saveAgenda(opened.context, { id: meetingId, rows: [anAgendaItem()] }).ids;
    const other = createMeeting(opened.context, { details: someDetails({ name: 'Khác' }) }).id;
    const [foreign = 0] = saveAgenda(opened.context, { id: other, rows: [anAgendaItem()] }).ids;
    const id = add('Báo cáo.docx', 'một', item);
    expect(list()).toMatchObject([{ id, agendaItemId: item }]);
    expect(() => placeAttachment(opened.context, { id, agendaItemId: foreign })).toThrowError(
      refusal('not-found', 'Mục chương trình'),
    );
    placeAttachment(opened.context, { id, agendaItemId: null });
    expect(list()).toMatchObject([{ id, agendaItemId: null }]);
  });

  it('comes back by undo till the app is closed, and its file goes only then', async () => {
    const id = add('Báo cáo.docx', 'một');
    const { removed } = removeAttachment(opened.context, { id });
    expect(list()).toEqual([]);
    restoreAttachment(opened.context, { removed });
    expect(list()).toMatchObject([{ name: 'Báo cáo.docx' }]);
    await makeBackup(opened.context, {});
    await opened.openAgain();
    expect(readdirSync(folder())).toHaveLength(1);
    removeAttachment(opened.context, { id: list()[0]?.id ?? 0 });
    await opened.openAgain();
    expect(opened.context.db.row('SELECT count(*) AS n FROM source_file')).toEqual({ n: 0 });
    // The copy of before still names it.
    expect(readdirSync(folder())).toHaveLength(1);
    expect(() => restoreAttachment(opened.context, { removed })).toThrowError(refusal('not-found', 'Tệp'));
  });

  it('may come in pieces, which make the same file as if it came whole', async () => {
    const upload = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const piece = (at: number, text: string) =>
      takePiece(opened.context, { upload, at, bytes: bytesOf(text) }).received;
    const finish = () =>
      addAttachment(opened.context, {
        owner: { meetingId, agendaItemId: null },
        name: 'Ghi hình.mp4',
        upload,
      });
    expect(finish).toThrowError(refusal('not-found', 'trọn vẹn'));
    expect(piece(0, 'mộ')).toBe(4);
    expect(() => piece(0, 'mộ')).toThrowError(refusal('not-found', 'từ đầu'));
    expect(() => piece(9, 't')).toThrowError(refusal('not-found', 'từ đầu'));
    expect(() => piece(200 * 1024 * 1024, 't')).toThrowError(refusal('file-too-large', '200 MB'));
    piece(4, 't');
    finish();
    add('Cùng nội dung.txt', 'một');
    expect(readdirSync(folder())).toHaveLength(1);
    expect((await check()).map(({ state }) => state)).toEqual(['whole', 'whole']);
  });

  it('leaves nothing of pieces that were never finished, once the app is opened again', async () => {
    const upload = '0f8fad5b-d9cb-469f-a165-70867728950e';
    takePiece(opened.context, { upload, at: 0, bytes: bytesOf('dở') });
    await opened.openAgain();
    expect(readdirSync(folder())).toEqual([]);
  });

  it('may be the very file that is imported as a notice afterwards', async () => {
    add('tb.bin', 'thông báo');
    const { noticeId } = acceptNotice(opened.context, {
      ...{ reading: aReading(), name: 'tb.docx', isSample: false },
      bytes: bytesOf('thông báo'),
    });
    addAttachment(opened.context, { owner: { noticeId }, name: 'tb.docx', bytes: bytesOf('thông báo') });
    expect(readdirSync(folder())).toHaveLength(1);
    expect(listAttachments(opened.context, { noticeId }).rows).toMatchObject([{ name: 'tb.docx' }]);
    expect(await checkAttachments(opened.context, { noticeId })).toMatchObject({
      rows: [{ state: 'whole' }],
    });
  });
});
