import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  getAgency,
  getIssuer,
  listAgencies,
  saveAgency,
  saveIssuer,
  savePerson,
} from '../../../electron/services/directory/index.ts';
import { getDraft, issueDraft, saveDraft } from '../../../electron/services/drafts/index.ts';
import { createMeeting, saveAttendees } from '../../../electron/services/meetings/index.ts';
import { getNotice } from '../../../electron/services/notices/index.ts';
import { type Paper, paperModel, shownPaper } from '../../../electron/services/papers/index.ts';
import { registerColumns, wholeView } from '../../../shared/domain/task-register/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReadyDraft, aSigner, countingRender, storedDraft } from '../../support/drafts.ts';
import { anAttendee, someDetails } from '../../support/meetings.ts';

const everyColumn = { ...wholeView, columns: registerColumns.map((id) => ({ id, width: null })) };

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext({ render: countingRender() });
});
afterEach(() => opened.remove());

/** Until the end of 2018 the health department was called otherwise. */
function renamed(name = 'Sở Y tế', former = 'Ty Y tế') {
  const { context } = opened;
  const id = listAgencies(context, { on: '2030-01-01' }).rows.find((row) => row.name === name)?.id ?? 0;
  const { agency } = getAgency(context, { id });
  saveAgency(context, { ...agency, names: [{ name: former, validFrom: null, validTo: '2018-12-31' }] });
}
const words = (paper: Paper) => JSON.stringify(paperModel(opened.context, { paper }));

describe('papers', () => {
  it('of a meeting name the agencies of those asked as on its day', () => {
    renamed();
    const list = (heldOn: string) => {
      const { id } = createMeeting(opened.context, { details: someDetails({ heldOn }) });
      saveAttendees(opened.context, { id, rows: [anAttendee({ agency: 'SYT' })] });
      return words({ kind: 'attendance', id });
    };
    expect(list('2018-12-31')).toContain('"Ty Y tế"');
    expect(list('2019-01-01')).toContain('"Sở Y tế"');
  });

  it('of a draft name issuer, signer and recipients as on its day, and are issued and kept so', async () => {
    renamed();
    const { context } = opened;
    const { issuer, recipients, signers } = getIssuer(context, { id: 3 });
    const own = { ...issuer, superior: 'SỞ Y TẾ', recipients };
    saveIssuer(context, { ...own, signers });
    const ids = aSigner(context);
    context.db.run("UPDATE signer SET position = 'Giám đốc Sở Y tế' WHERE id = :id", { id: ids.signerId });
    const draft = aReadyDraft(ids);
    const header = { ...draft.header, recipients: ['Sở Y tế (p/h)', 'SYT'] };
    const stored = storedDraft(context, { ...draft, header });
    const { id } = stored;
    const paper = words({ kind: 'notice', id });
    expect(paper).toContain('"superior":"TY Y TẾ"');
    expect(paper).toContain('GIÁM ĐỐC TY Y TẾ');
    expect(paper).toContain('["Ty Y tế (p/h)","SYT"]');
    const later = { ...getDraft(context, { id }).draft, header: { ...header, issuedOn: '2019-01-02' } };
    const { savedAt } = saveDraft(context, { id, draft: later, savedAt: stored.savedAt });
    expect(words({ kind: 'notice', id })).toContain('["Sở Y tế (p/h)","SYT"]');
    saveDraft(context, { id, draft: { ...later, header }, savedAt });
    await issueDraft(context, { id, savedAt: getDraft(context, { id }).savedAt, number: '7' });
    expect(getNotice(context, { id, asOf: '2019-01-02' }).notice.recipients).toEqual([
      'Ty Y tế (p/h)',
      'SYT',
    ]);
    const issued = words({ kind: 'notice', id });
    renamed('Sở Y tế', 'Nha Y tế');
    expect(words({ kind: 'notice', id })).toBe(issued);
  });

  it('of a meeting name those who attend, lead and write by the names and titles of its day', () => {
    const { context } = opened;
    const post = { agencyId: 6, agency: null };
    const { id: personId } = savePerson(context, {
      ...{ id: null, name: 'Lò Thị Mẫu Mới', rank: null, note: null },
      names: [{ name: 'Lò Thị Mẫu', rank: null, validFrom: null, validTo: '2018-12-31' }],
      posts: [
        { ...post, position: 'Phó Giám đốc', validFrom: null, validTo: '2018-12-31' },
        { ...post, position: 'Giám đốc', validFrom: '2019-01-01', validTo: null },
      ],
    });
    const paper = (kind: 'attendance' | 'minutes', heldOn: string) => {
      const details = someDetails({ heldOn, secretary: 'Bà Lò Thị Mẫu, Phó phòng' });
      const { id } = createMeeting(context, { details });
      const attendee = anAttendee({ personId, name: 'Lò Thị Mẫu', title: 'Phó Giám đốc' });
      saveAttendees(context, { id, rows: [attendee] });
      return words({ kind, id });
    };
    expect(paper('attendance', '2018-12-31')).toMatch(/"Lò Thị Mẫu".*"Phó Giám đốc"/);
    expect(paper('attendance', '2019-01-01')).toMatch(/"Lò Thị Mẫu Mới".*"Giám đốc"/);
    expect(paper('minutes', '2018-12-31')).not.toContain('Lò Thị Mẫu Mới');
    expect(paper('minutes', '2019-01-01')).toContain('Bà Lò Thị Mẫu Mới, Phó phòng');
  });

  it('of a draft are signed by name and rank as on their day', async () => {
    const { context } = opened;
    const { id: personId } = savePerson(context, {
      ...{ id: null, name: 'Trần Thị Mẫu', rank: 'Đại tá', note: null, posts: [] },
      names: [{ name: 'Trần Thị Mẫu', rank: 'Thượng tá', validFrom: null, validTo: '2018-12-31' }],
    });
    const ids = aSigner(context);
    const signature = (issuedOn: string, rank: string | null) => {
      context.db.run('UPDATE signer SET person_id = :personId, rank = :rank', { personId, rank });
      const draft = aReadyDraft(ids);
      const { id } = storedDraft(context, { ...draft, header: { ...draft.header, issuedOn } });
      return paperModel(context, { paper: { kind: 'notice', id } }).blocks.at(-1);
    };
    expect(signature('2018-12-31', 'Đại tá')).toMatchObject({ name: 'Thượng tá Trần Thị Mẫu' });
    expect(signature('2019-01-01', 'Thượng tá')).toMatchObject({ name: 'Đại tá Trần Thị Mẫu' });
    expect(signature('2019-01-01', null)).toMatchObject({ name: 'Trần Thị Mẫu' });
  });

  it('of the tasks name lead and coordinator as on the day of the register', async () => {
    const draft = storedDraft(opened.context, aReadyDraft(aSigner(opened.context)));
    await issueDraft(opened.context, { ...draft, number: '7' });
    renamed();
    expect(
      words({ kind: 'task-register', asOf: '2018-06-01', view: everyColumn, restrictedToo: false }),
    ).toContain('"Ty Y tế"');
    expect(
      words({ kind: 'task-register', asOf: '2019-06-01', view: everyColumn, restrictedToo: false }),
    ).toContain('"Sở Y tế"');
  });

  it('of a meeting tell which of those asked and of the recipients had ended before its day', () => {
    const { context } = opened;
    const { issuer, recipients, signers } = getIssuer(context, { id: 3 });
    saveIssuer(context, { ...issuer, signers, recipients: [...recipients, 'Sở Kế hoạch và Đầu tư (p/h)'] });
    const ended = (heldOn: string, kind: 'attendance' | 'invitation') => {
      const { id } = createMeeting(context, { details: someDetails({ heldOn }) });
      saveAttendees(context, { id, rows: [anAttendee({ agency: 'Sở LĐTBXH' }), anAttendee()] });
      return shownPaper(context, { paper: { kind, id } }).ended.map(({ words, successor }) => [
        words,
        successor,
      ]);
    };
    expect(ended('2025-02-28', 'invitation')).toEqual([]);
    expect(ended('2025-03-01', 'attendance')).toEqual([['Sở Lao động - Thương binh và Xã hội', 'Sở Nội vụ']]);
    expect(ended('2025-03-01', 'invitation')).toEqual([
      ['Sở Lao động - Thương binh và Xã hội', 'Sở Nội vụ'],
      ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
    ]);
  });
});
