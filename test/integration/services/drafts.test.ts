import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getIssuer, saveIssuer } from '../../../electron/services/directory/index.ts';
import {
  binDraft,
  createDraft,
  getDraft,
  proposeMarks,
  saveDraft,
  unbinDraft,
} from '../../../electron/services/drafts/index.ts';
import { createMeeting, getMeeting } from '../../../electron/services/meetings/index.ts';
import { listNotices, noticePaper } from '../../../electron/services/notices/index.ts';
import { paragraphText } from '../../../shared/documents/layout/index.ts';
import { groupsOf } from '../../../shared/domain/drafts/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReadyDraft, aSigner, storedDraft } from '../../support/drafts.ts';
import { someDetails } from '../../support/meetings.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const newDraft = () => createDraft(opened.context, { meetingId: null, correctsId: null }).id;
const open = (id: number) => getDraft(opened.context, { id });

describe('a draft', () => {
  it('is kept as it was typed, and stands among the notices as a draft', () => {
    const draft = aReadyDraft(aSigner(opened.context));
    const { id } = storedDraft(opened.context, draft);
    expect(open(id).draft).toEqual(draft);
    expect(listNotices(opened.context, {}).rows).toMatchObject([
      { id, standing: 'draft', title: 'Kết luận phiên họp quý I năm 2018', taskCount: 0 },
    ]);
  });

  it('is not overwritten by a window that did not see the last save', () => {
    const id = newDraft();
    const { draft, savedAt } = open(id);
    saveDraft(opened.context, { id, draft, savedAt });
    expect(() => saveDraft(opened.context, { id, draft, savedAt })).toThrowError(
      expect.objectContaining({ code: 'conflict' }),
    );
  });

  it('is joined to a meeting later and taken off it again', () => {
    const meeting = opened.context.db.run(
      "INSERT INTO meeting (name, held_on) VALUES ('cuộc họp quý I', '2018-04-18')",
    ).id;
    const id = newDraft();
    const join = (meetingId: number | null) => {
      const { draft, savedAt } = open(id);
      saveDraft(opened.context, { id, draft: { ...draft, header: { ...draft.header, meetingId } }, savedAt });
    };
    join(meeting);
    expect(open(id).meeting).toMatchObject({ id: meeting, heldOn: '2018-04-18' });
    expect(getMeeting(opened.context, { id: meeting }).notices.map((notice) => notice.id)).toEqual([id]);
    expect(() => join(77)).toThrowError(expect.objectContaining({ code: 'not-found' }));
    join(null);
    expect(open(id).meeting).toBeNull();
    expect(getMeeting(opened.context, { id: meeting }).notices).toEqual([]);
  });

  it('leaves in the log that it was saved, and not its whole text each time', () => {
    const { id } = storedDraft(opened.context, aReadyDraft(aSigner(opened.context)));
    const entries = opened.context.db.rows<{ after: string }>(
      "SELECT after FROM change_log WHERE table_name = 'notice_draft' ORDER BY id",
    );
    expect(entries).toHaveLength(2);
    expect(JSON.parse(entries[1]?.after ?? '')).toMatchObject({ notice_id: id, content: expect.any(Number) });
  });

  it('goes to the bin and comes back', () => {
    const id = newDraft();
    binDraft(opened.context, { id });
    expect(listNotices(opened.context, {}).rows).toEqual([]);
    expect(() => open(id)).toThrowError(expect.objectContaining({ code: 'not-found' }));
    unbinDraft(opened.context, { id });
    expect(listNotices(opened.context, {}).rows).toHaveLength(1);
  });

  it('prints as the paper it would be issued as, with a dotted place for its number', () => {
    const { id } = storedDraft(opened.context, aReadyDraft(aSigner(opened.context)));
    const { blocks } = noticePaper(opened.context, { id }).model;
    expect(blocks[0]).toMatchObject({
      number: null,
      symbol: 'TB-BCĐ',
      place: 'Lai Châu',
      issuedOn: '2018-04-20',
    });
    const words = blocks.flatMap((block) => (block.kind === 'paragraph' ? [paragraphText(block)] : []));
    expect(words.slice(1, 3)).toEqual(['I. KẾT QUẢ ĐẠT ĐƯỢC', 'Phá nhổ 77.897 m² cây thuốc phiện.']);
    expect(words.slice(4).map((text) => text.slice(0, 22))).toEqual([
      ...['1. Công an tỉnh chủ tr', 'a) Tiếp tục tuyên truy', '2. Thống nhất chủ trươ'],
    ]);
    expect(blocks.at(-1)).toMatchObject({ authority: 'TL. TRƯỞNG BAN', name: 'Trần Thị Mẫu' });
  });

  it('prints the signer’s position in the host too where the host’s seal is used, and only there', () => {
    const { db } = opened.context;
    const { id } = storedDraft(opened.context, aReadyDraft(aSigner(opened.context)));
    db.run(
      "UPDATE signer SET authority = 'KT.', position = 'Phó Trưởng ban', host_position = 'Phó Chủ tịch UBND tỉnh'",
    );
    const signature = () => noticePaper(opened.context, { id }).model.blocks.at(-1);
    expect(signature()).toMatchObject({
      authority: 'KT. TRƯỞNG BAN',
      position: 'PHÓ TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH',
    });
    db.run("UPDATE issuer SET seal = 'own'");
    expect(signature()).toMatchObject({ position: 'PHÓ TRƯỞNG BAN' });
  });

  it('shows the symbol of a book whose numbers the host’s clerk gives', () => {
    const { db } = opened.context;
    const { id } = storedDraft(opened.context, aReadyDraft(aSigner(opened.context)));
    db.run(
      "INSERT INTO number_book (issuer_id, year, document, symbol, kind) VALUES (3, 2018, 'notice', 'TB-BCĐ178', 'given')",
    );
    expect(noticePaper(opened.context, { id }).model.blocks[0]).toMatchObject({
      number: null,
      symbol: 'TB-BCĐ178',
    });
  });
});

describe('a draft out of a meeting', () => {
  it('starts with its title, opening, attendees and what it decided and ordered', () => {
    const { db } = opened.context;
    const meetingId = db.run(
      `INSERT INTO meeting (name, held_on, place, chair, is_sample)
       VALUES ('phiên họp quý I năm 2018', '2018-04-18', 'Trụ sở UBND tỉnh', 'đồng chí Nguyễn Văn Mẫu', 1)`,
    ).id;
    db.run(
      `INSERT INTO meeting_attendee (meeting_id, position, text, attendance) VALUES
         (:meetingId, 0, 'Công an tỉnh', 'present'), (:meetingId, 1, 'Sở Y tế', 'absent')`,
      { meetingId },
    );
    const item = db.run("INSERT INTO agenda_item (meeting_id, position, title) VALUES (:meetingId, 0, 'x')", {
      meetingId,
    }).id;
    for (const [position, [kind, text]] of [
      ['information', 'Đã triệt phá 3 tụ điểm.'],
      ['decision', 'Thống nhất kế hoạch.'],
      ['task', 'Giao Sở Y tế mở điểm điều trị.'],
    ].entries()) {
      db.run(
        'INSERT INTO agenda_outcome (agenda_item_id, position, kind, text) VALUES (:item, :position, :kind, :text)',
        { item, position, kind: kind ?? '', text: text ?? '' },
      );
    }
    const { draft, meeting, isSample } = open(
      createDraft(opened.context, { meetingId, correctsId: null }).id,
    );
    expect(meeting).toMatchObject({ id: meetingId, heldOn: '2018-04-18' });
    expect(isSample).toBe(true);
    expect(draft.header.title).toBe('Kết luận của đồng chí Nguyễn Văn Mẫu tại phiên họp quý I năm 2018');
    const texts = (section: string) =>
      draft.blocks.filter((block) => block.section === section).map(({ text, task }) => [text, task]);
    expect(texts('opening')).toEqual([
      [
        'Ngày 18 tháng 4 năm 2018, tại Trụ sở UBND tỉnh, đồng chí Nguyễn Văn Mẫu đã chủ trì phiên họp quý I năm 2018. Tham dự có: Công an tỉnh.',
        'no',
      ],
      ['Sau khi nghe các ý kiến thảo luận, đồng chí Nguyễn Văn Mẫu kết luận như sau:', 'no'],
    ]);
    expect(texts('results')).toEqual([['Đã triệt phá 3 tụ điểm.', 'no']]);
    expect(texts('conclusions')).toEqual([
      ['Thống nhất kế hoạch.', 'no'],
      ['Giao Sở Y tế mở điểm điều trị.', 'yes'],
    ]);
  });
});

describe('a draft out of a meeting of an issuer', () => {
  it('goes to its standard recipients and is signed by who is in office: nothing of that is typed twice', () => {
    const { context } = opened;
    const { signerId } = aSigner(context);
    const { issuer, signers } = getIssuer(context, { id: 3 });
    const { isSample: _, ...fields } = issuer;
    saveIssuer(context, { ...fields, signers, recipients: ['Thường trực Tỉnh ủy (b/c)'] });
    const meetingId = createMeeting(context, { details: someDetails() }).id;
    const on = (day: string) => {
      const { id } = createDraft(
        { ...context, now: () => new Date(`${day}T12:00:00`) },
        { meetingId, correctsId: null },
      );
      return getDraft(context, { id }).draft.header;
    };
    const recipients = ['Thường trực Tỉnh ủy (b/c)', issuer.archiveLine];
    expect(on('2018-02-06')).toMatchObject({ issuerId: 3, signerId, recipients });
    expect(on('2021-02-06')).toMatchObject({ issuerId: 3, signerId: null, recipients });
  });
});

describe('the grammar over a draft', () => {
  it('proposes tasks with lead, coordinator, deadline and reference, each at its words', async () => {
    const { blocks } = aReadyDraft({ issuerId: 1, signerId: 1 });
    const bare = groupsOf(blocks).map((group) =>
      group.map(({ id, section, level, text }) => ({ id, section, level, text, marks: [] })),
    );
    const { groups } = await proposeMarks(opened.context, { on: '2018-04-20', groups: bare });
    const [first] = groups[0]?.proposals ?? [];
    expect(first?.task).toBe(true);
    expect(first?.marks.map(({ kind, start, end }) => [kind, first.text.slice(start, end)])).toEqual([
      ['lead', 'Công an tỉnh'],
      ['coordinate', 'Sở Y tế'],
      ['deadline', 'trước ngày 30/6'],
      ['reference', '2596/QĐ-TTg'],
    ]);
    expect(groups[0]?.deadlines).toEqual([{ words: 'trước ngày 30/6', day: '2018-06-30', rule: null }]);
  });

  it('gives the points under a lead-in their lead, at the words of the lead-in', async () => {
    const block = (id: string, level: 1 | 2, text: string) =>
      ({ id, section: 'conclusions', level, text, marks: [] }) as const;
    const group = [
      block('b1', 1, 'Giao Công an tỉnh:'),
      block('b2', 2, 'Rà soát người nghiện trên địa bàn trong tháng 5.'),
    ];
    const { groups } = await proposeMarks(opened.context, { on: '2018-04-20', groups: [group] });
    expect(groups[0]?.proposals.map(({ task, marks }) => [task, marks.map(({ kind }) => kind)])).toEqual([
      [false, ['lead']],
      [true, ['deadline']],
    ]);
  });
});
