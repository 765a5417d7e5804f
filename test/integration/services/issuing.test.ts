import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createDraft,
  draftNumber,
  getDraft,
  issueDraft,
  saveDraft,
} from '../../../electron/services/drafts/index.ts';
import { getNotice, listNotices, noticePaper } from '../../../electron/services/notices/index.ts';
import { paperFile } from '../../../electron/services/papers/index.ts';
import { getTask } from '../../../electron/services/tasks/index.ts';
import type { Draft } from '../../../shared/domain/drafts/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { anIssuedNotice, aReadyDraft, aSigner, countingRender, storedDraft } from '../../support/drafts.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext({ render: countingRender() });
});
afterEach(() => opened.remove());

const ready = (change: (draft: Draft) => Draft = (draft) => draft) =>
  storedDraft(opened.context, change(aReadyDraft(aSigner(opened.context))));
const withHeader = (patch: Partial<Draft['header']>) => (draft: Draft) => ({
  ...draft,
  header: { ...draft.header, ...patch },
});
const issue = (draft: { readonly id: number; readonly savedAt: string }, number = '7') =>
  issueDraft(opened.context, { ...draft, number });
const pdf = (id: number) => paperFile(opened.context, { paper: { kind: 'notice', id }, format: 'pdf' });

describe('issuing', () => {
  it('takes the mark of a draft off its paper', async () => {
    const draft = ready();
    const mark = () => noticePaper(opened.context, { id: draft.id }).model.sampleMark;
    expect(mark()).toBe('DỰ THẢO');
    await issue(draft);
    expect(mark()).toBeNull();
  });

  it('stores number, parts, conclusions and tasks, and links the task to its words', async () => {
    const { id, number, taskIds } = await issue(ready());
    expect(number).toBe('07/TB-BCĐ');
    const {
      notice,
      conclusions,
      figures,
      references,
      issue: issued,
    } = getNotice(opened.context, {
      ...{ id, asOf: '2018-05-01' },
    });
    expect(notice).toMatchObject({ standing: 'issued', number, issuedOn: '2018-04-20', taskCount: 1 });
    expect(notice.signer).toMatchObject({ authority: 'TL. TRƯỞNG BAN', name: 'Trần Thị Mẫu' });
    expect(conclusions.map(({ n, paragraphs }) => [n, paragraphs.map(({ tasks }) => tasks.length)])).toEqual([
      ['1', [1, 0]],
      ['2', [0]],
    ]);
    expect(conclusions[0]?.paragraphs.map(({ mark }) => mark)).toEqual(['', 'a)']);
    expect(figures).toMatchObject([{ value: 77_897 }]);
    expect(references).toMatchObject([{ number: '2596/QĐ-TTg' }]);
    expect(issued).toMatchObject({ who: 'thu-ky' });
    const task = getTask(opened.context, { id: taskIds[0] ?? 0, asOf: '2018-05-01' });
    expect(task).toMatchObject({
      ...{ coordinate: ['Sở Y tế'], references: ['2596/QĐ-TTg'] },
      task: { lead: ['Công an tỉnh'], deadline: '2018-06-30', deadlineText: 'trước ngày 30/6' },
    });
    expect(task.paragraph?.slice(task.span?.start, task.span?.end)).toBe(task.task.content);
  });

  it('keeps the paper and the very bytes of its PDF, whatever becomes of the directory later', async () => {
    const { id } = await issue(ready());
    const first = await pdf(id);
    const { model } = noticePaper(opened.context, { id });
    opened.context.db.run("UPDATE issuer SET name = 'TÊN KHÁC'");
    opened.context.db.run("UPDATE signer SET name = 'Người Khác'");
    expect(await pdf(id)).toEqual(first);
    expect(noticePaper(opened.context, { id }).model).toEqual(model);
    const stored = opened.context.db.row<{ sha: string }>('SELECT pdf_sha256 AS sha FROM notice_issue');
    expect(createHash('sha256').update(first.bytes).digest('hex')).toBe(stored?.sha);
  });

  it('gives nothing to the register before it is issued', () => {
    ready();
    expect(opened.context.db.rows('SELECT id FROM task')).toEqual([]);
  });

  it('refuses in a sentence what is not ready, and changes nothing', async () => {
    const sentence = async (change: (draft: Draft) => Draft, number?: string) =>
      issue(ready(change), number).then(
        () => null,
        (thrown: Error) => thrown.message,
      );
    expect(await sentence(withHeader({ signerId: null }))).toBe('Chưa chọn người ký.');
    expect(await sentence(withHeader({ issuerId: null }))).toBe('Chưa chọn cơ quan ban hành.');
    expect(await sentence(withHeader({ title: ' ' }))).toBe('Chưa có trích yếu.');
    expect(await sentence(withHeader({ issuedOn: null }))).toBe('Chưa có ngày ban hành.');
    expect(await sentence(withHeader({ issuedOn: '2021-02-01' }))).toMatch(
      /nên không ký văn bản ngày 01\/02\/2021/,
    );
    expect(await sentence((draft) => draft, 'bảy')).toMatch(/không đọc được/);
    const empty = (draft: Draft) => ({
      ...draft,
      blocks: draft.blocks.map((block) => ({ ...block, text: '', marks: [] })),
    });
    expect(await sentence(empty)).toMatch(/Chưa có kết luận/);
    expect(opened.context.db.rows('SELECT id FROM number_entry')).toEqual([]);
    expect(listNotices(opened.context, {}).rows.every(({ standing }) => standing === 'draft')).toBe(true);
  });

  it('refuses a day before the meeting', async () => {
    const meetingId = opened.context.db.run("INSERT INTO meeting (held_on) VALUES ('2018-05-02')").id;
    await expect(issue(ready(withHeader({ meetingId })))).rejects.toThrow(/trước ngày họp 02\/05\/2018/);
  });

  it('refuses a number that another notice bears, naming it', async () => {
    await issue(ready());
    await expect(issue(ready())).rejects.toThrow(/Số 07\/TB-BCĐ đã cấp cho thông báo “Kết luận phiên họp/);
    expect(draftNumber(opened.context, { issuerId: 3, on: '2018-05-01' }).proposal?.whole).toBe('08/TB-BCĐ');
  });

  it('issues nothing when the draft or what its paper shows changes while the PDF is drawn', async () => {
    const { context } = opened;
    const changing = (change: () => void) => ({
      ...context,
      render: {
        ...context.render,
        pdf: async () => {
          change();
          return new Uint8Array([1]);
        },
      },
    });
    const draft = ready();
    const edit = () => {
      const { draft: content, savedAt } = getDraft(context, draft);
      saveDraft(context, { id: draft.id, draft: content, savedAt });
    };
    await expect(issueDraft(changing(edit), { ...draft, number: '7' })).rejects.toThrow(/vừa được sửa/);
    const other = ready();
    const rename = () => void context.db.run("UPDATE issuer SET place = 'Nơi khác'");
    await expect(issueDraft(changing(rename), { ...other, number: '7' })).rejects.toThrow(/vừa được sửa/);
    expect(context.db.rows('SELECT id FROM number_entry')).toEqual([]);
    expect(context.db.rows('SELECT notice_id FROM notice_issue')).toEqual([]);
  });

  it('keeps nothing when the PDF cannot be drawn', async () => {
    const context = {
      ...opened.context,
      render: { ...opened.context.render, pdf: () => Promise.reject(new Error('x')) },
    };
    await expect(issueDraft(context, { ...ready(), number: '7' })).rejects.toThrow('x');
    expect(opened.context.db.rows('SELECT id FROM number_entry')).toEqual([]);
  });
});

describe('a correction', () => {
  it('names what it corrects, and both show it', async () => {
    const id = await anIssuedNotice(opened.context);
    const later = createDraft(opened.context, { meetingId: null, correctsId: id }).id;
    const { draft, corrects, savedAt } = getDraft(opened.context, { id: later });
    expect(corrects).toMatchObject({ id, number: '07/TB-BCĐ' });
    expect(draft.header.title).toBe('Đính chính Thông báo số 07/TB-BCĐ ngày 20/04/2018');
    const notice = (of: number) => getNotice(opened.context, { id: of, asOf: '2018-05-01' });
    expect(notice(id).corrections).toMatchObject([{ id: later, side: 'corrected-by', state: 'draft' }]);
    expect(notice(id).notice.isCorrected).toBe(false);
    const blocks = draft.blocks.map((block) =>
      block.section === 'conclusions'
        ? { ...block, text: 'Tại mục 2, sửa “chủ trương” thành “kế hoạch”.' }
        : block,
    );
    const saved = saveDraft(opened.context, {
      ...{ id: later, savedAt },
      draft: { ...draft, blocks, header: { ...draft.header, issuedOn: '2018-05-03' } },
    });
    await issueDraft(opened.context, { id: later, ...saved, number: '8' });
    expect(notice(id).notice.isCorrected).toBe(true);
    expect(notice(later).corrections).toMatchObject([{ id, side: 'corrects', number: '07/TB-BCĐ' }]);
    expect(notice(later).notice.isCorrection).toBe(true);
  });

  it('is not made of a draft', () => {
    const correctsId = ready().id;
    expect(() => createDraft(opened.context, { meetingId: null, correctsId })).toThrowError(
      expect.objectContaining({ code: 'conflict' }),
    );
  });
});
