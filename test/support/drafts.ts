import type { WriteContext } from '../../electron/services/context.ts';
import { createDraft, getDraft, issueDraft, saveDraft } from '../../electron/services/drafts/index.ts';
import type { DocumentModel } from '../../shared/documents/model/index.ts';
import { type Draft, draftOf, usualHeadings } from '../../shared/domain/drafts/index.ts';

/** Draws a paper as bytes that tell its words and change at every drawing, as a real PDF's do. */
export function countingRender() {
  let drawn = 0;
  return {
    pdf: async (model: DocumentModel) => {
      drawn += 1;
      return new TextEncoder().encode(`%PDF ${drawn} ${model.title}`);
    },
    picture: async () => new Uint8Array(),
  };
}

/** Adds one who signs for the third issuer of a new database, in office from 2015 to 2020; gives the ids. */
export function aSigner({ db }: WriteContext): { readonly issuerId: number; readonly signerId: number } {
  const signerId = db.run(
    `INSERT INTO signer (issuer_id, name, authority, authority_of, position, valid_from, valid_to)
     VALUES (3, 'Trần Thị Mẫu', 'TL.', 'TRƯỞNG BAN', 'CHÁNH VĂN PHÒNG', '2015-01-01', '2020-12-31')`,
  ).id;
  return { issuerId: 3, signerId };
}

/** A draft that can be issued: two conclusions, one a task with its lead, coordinator, deadline and reference marked. */
export function aReadyDraft(ids: { readonly issuerId: number; readonly signerId: number }): Draft {
  const text =
    'Công an tỉnh chủ trì, phối hợp với Sở Y tế rà soát người nghiện theo Quyết định số 2596/QĐ-TTg, báo cáo trước ngày 30/6.';
  const marked = (kind: 'lead' | 'coordinate' | 'deadline' | 'reference', words: string) => {
    const start = text.indexOf(words);
    return { kind, start, end: start + words.length, by: 'clerk' as const };
  };
  const header = {
    ...{ meetingId: null, correctsId: null, ...ids, issuedOn: '2018-04-20' },
    title: 'Kết luận phiên họp quý I năm 2018',
    recipients: ['Thường trực Tỉnh ủy', 'Lưu: VT'],
    headings: usualHeadings,
  };
  const draft = draftOf(header, [
    { section: 'opening', text: 'Ngày 18/4/2018, Ban Chỉ đạo họp phiên quý I và kết luận như sau:' },
    { section: 'results', text: 'Phá nhổ 77.897 m² cây thuốc phiện.' },
    { section: 'conclusions', level: 1, text, task: 'yes' },
    { section: 'conclusions', level: 2, text: 'Tiếp tục tuyên truyền phòng, chống ma tuý.' },
    { section: 'conclusions', level: 1, text: 'Thống nhất chủ trương.' },
  ]);
  const marks = [
    marked('lead', 'Công an tỉnh'),
    marked('coordinate', 'Sở Y tế'),
    marked('reference', '2596/QĐ-TTg'),
    marked('deadline', 'trước ngày 30/6'),
  ];
  return {
    ...draft,
    blocks: draft.blocks.map((block) => (block.text === text ? { ...block, marks } : block)),
  };
}

/** Stores a draft; gives its id and the moment of its save. */
export function storedDraft(
  context: WriteContext,
  draft: Draft,
): { readonly id: number; readonly savedAt: string } {
  const { id } = createDraft(context, { meetingId: null, correctsId: null });
  return { id, ...saveDraft(context, { id, draft, savedAt: getDraft(context, { id }).savedAt }) };
}

/** Writes and issues a notice under that number; gives its id. */
export async function anIssuedNotice(context: WriteContext, number = '7'): Promise<number> {
  const draft = aReadyDraft(aSigner(context));
  return (await issueDraft(context, { ...storedDraft(context, draft), number })).id;
}
