import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listIssuers, removeIssuer, saveIssuer } from '../../../electron/services/directory/index.ts';
import { createMeeting, saveAttendees } from '../../../electron/services/meetings/index.ts';
import { paperFile, paperModel } from '../../../electron/services/papers/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { anAttendee, someDetails } from '../../support/meetings.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
  // Those that every office starts with stand on every day.
  for (const { id } of listIssuers(opened.context, {}).rows) removeIssuer(opened.context, { id });
});
afterEach(() => opened.remove());

const create = (over = {}) => createMeeting(opened.context, { details: someDetails(over) }).id;
const model = (kind: 'minutes' | 'invitation' | 'attendance' | 'letter', id: number) =>
  paperModel(opened.context, { paper: { kind, id } });
const signer = {
  id: null,
  personId: null,
  rank: null,
  authority: 'KT.',
  authorityOf: 'TRƯỞNG BAN',
  position: 'Phó Trưởng ban',
  hostPosition: null,
  validFrom: null,
  validTo: null,
} as const;

function anIssuer(name: string, validFrom: string | null, validTo: string | null) {
  return saveIssuer(opened.context, {
    ...{ id: null, superior: 'UBND TỈNH LAI CHÂU', name, abbreviation: 'BCĐ', letterUnit: null },
    ...{ place: 'Lai Châu', archiveLine: 'Lưu: VT', validFrom, validTo },
    seal: 'own',
    recipients: ['Thường trực Tỉnh ủy'],
    signers: [
      { ...signer, name: 'Lò Văn Mẫu', validTo: '2018-01-31' },
      { ...signer, name: 'Giàng Thị Mẫu', validFrom: '2018-02-01' },
    ],
  });
}

describe('papers of a meeting', () => {
  it('go out in the name of the issuer and under the hand of who was in office on its day', () => {
    anIssuer('Ban Chỉ đạo cũ', null, '2017-12-31');
    anIssuer('Ban Chỉ đạo mới', '2018-01-01', null);
    const { blocks } = model('invitation', create());
    expect(blocks[0]).toMatchObject({ issuer: 'Ban Chỉ đạo mới', symbol: 'GM-BCĐ', number: null });
    expect(blocks.at(-1)).toMatchObject({
      ...{ kind: 'signature', authority: 'KT. TRƯỞNG BAN', name: 'Giàng Thị Mẫu' },
      recipients: ['Thường trực Tỉnh ủy', 'Lưu: VT'],
    });
  });

  it('name no issuer and no signer where the directory has none on that day', () => {
    anIssuer('Ban Chỉ đạo mới', '2019-01-01', null);
    const { blocks } = model('letter', create());
    expect(blocks[0]).toMatchObject({ superior: null, issuer: null, symbol: null, place: null });
    expect(blocks.at(-1)).toMatchObject({ authority: null, position: null, name: null });
  });

  it('hold those of the record, and follow each change of it', () => {
    const id = create();
    saveAttendees(opened.context, { id, rows: [anAttendee(), anAttendee({ name: 'Lò Văn Mẫu' })] });
    expect(JSON.stringify(model('attendance', id))).toContain('Lò Văn Mẫu');
    saveAttendees(opened.context, { id, rows: [anAttendee()] });
    expect(JSON.stringify(model('attendance', id))).not.toContain('Lò Văn Mẫu');
  });

  it('are files named after their kind and the day, or the meeting where it has no day', async () => {
    const file = (kind: 'minutes' | 'letter', id: number) =>
      paperFile(opened.context, { paper: { kind, id }, format: 'docx' });
    expect((await file('minutes', create())).name).toBe('bien-ban-2018-02-05.docx');
    const id = create({ heldOn: null });
    expect((await file('letter', id)).name).toBe(`cong-van-moi-hop-hoi-nghi-${id}.docx`);
  });

  it('are refused for a meeting that is not there', () => {
    expect(() => model('minutes', 77)).toThrowError(expect.objectContaining({ code: 'not-found' }));
  });
});
