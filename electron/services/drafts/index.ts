import { type Draft, type GroupReading, readGroup } from '../../../shared/domain/drafts/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import {
  allIssuers,
  allSigners,
  type DraftRecord,
  draftById,
  insertDraftNotice,
  meetingForDraft,
  noticeToCorrect,
  putDraftContent,
  setDraftBinned,
  updateDraftHead,
} from '../../database/queries/drafts.ts';
import { noticeDictionary } from '../../database/reference/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { missing } from '../missing.ts';
import { namesIn } from '../stored-lists.ts';
import { emptyDraft, newCorrection, newFromMeeting } from './new-draft.ts';
import { signerTitle } from './paper.ts';

export { draftPaper } from './paper.ts';

/** A draft that can still be changed. Throws AppError not-found, conflict once it was issued. */
export function openDraft({ db }: ReadContext, id: number): DraftRecord {
  const record = draftById(db, id);
  if (!record || record.binnedAt !== null) throw missing('Dự thảo');
  if (record.state === 'issued') {
    throw new AppError(
      'conflict',
      'Thông báo này đã ban hành nên không sửa được nữa. Soạn một thông báo đính chính thay vào.',
    );
  }
  return record;
}

/** A draft's content as it is kept. */
export function contentOf({ content }: Pick<DraftRecord, 'content'>): Draft {
  return JSON.parse(content) as Draft;
}

function store({ db }: WriteContext, id: number, draft: Draft, savedAt: string): void {
  const { meetingId, correctsId, issuerId, signerId, issuedOn, title } = draft.header;
  const head = { id, meetingId, correctsId, issuerId, signerId, issuedOn };
  updateDraftHead(db, { ...head, title: title.trim() === '' ? null : title.trim() });
  putDraftContent(db, { id, content: JSON.stringify(draft), savedAt });
}

/** Makes a draft: from a meeting, as a correction, or empty. Throws AppError not-found, conflict. */
export function createDraft(
  context: WriteContext,
  { meetingId, correctsId }: { readonly meetingId: number | null; readonly correctsId: number | null },
): { id: number } {
  const { db } = context;
  return db.transaction(() => {
    const { draft, isSample } =
      correctsId !== null
        ? newCorrection(db, correctsId)
        : meetingId !== null
          ? newFromMeeting(db, meetingId)
          : emptyDraft();
    const id = insertDraftNotice(db, isSample);
    store(context, id, draft, context.now().toISOString());
    return { id };
  });
}

/** One draft with what it is about. Throws AppError not-found, conflict. */
export function getDraft(context: ReadContext, { id }: { readonly id: number }) {
  const { db } = context;
  const record = openDraft(context, id);
  const draft = contentOf(record);
  const { meetingId, correctsId } = draft.header;
  const meeting = meetingId === null ? undefined : meetingForDraft(db, meetingId);
  const corrects = correctsId === null ? undefined : noticeToCorrect(db, correctsId);
  return {
    draft,
    savedAt: record.savedAt,
    isSample: record.isSample === 1,
    meeting: meeting ? { id: meeting.id, name: meeting.name, heldOn: meeting.heldOn } : null,
    corrects: corrects ? { id: corrects.id, number: corrects.number, title: corrects.title } : null,
  };
}

/** Who can issue and who can sign. */
export function draftChoices({ db }: ReadContext, _request: object) {
  return {
    issuers: allIssuers(db).map(({ recipients, archiveLine, superior: _superior, ...issuer }) => ({
      ...issuer,
      recipients: [...namesIn(recipients), ...(archiveLine === null ? [] : [archiveLine])],
    })),
    signers: allSigners(db).map((signer) => ({
      id: signer.id,
      issuerId: signer.issuerId,
      name: [signer.rank, signer.name].filter(Boolean).join(' '),
      title: signerTitle(signer),
      validFrom: signer.validFrom,
      validTo: signer.validTo,
    })),
  };
}

/**
 * Keeps a draft as it stands in the editor; `savedAt` is the save that the editor goes out from.
 * Throws AppError not-found, conflict where it was issued or saved elsewhere meanwhile.
 */
export function saveDraft(
  context: WriteContext,
  { id, draft, savedAt }: { readonly id: number; readonly draft: Draft; readonly savedAt: string },
): { savedAt: string } {
  return context.db.transaction(() => {
    const record = openDraft(context, id);
    if (record.savedAt !== savedAt) {
      throw new AppError(
        'conflict',
        'Dự thảo này vừa được sửa ở cửa sổ khác. Mở lại dự thảo để lấy bản mới nhất rồi sửa tiếp.',
      );
    }
    const { correctsId } = contentOf(record).header;
    const now = context.now().toISOString();
    const next = now > savedAt ? now : new Date(Date.parse(savedAt) + 1).toISOString();
    store(context, id, { ...draft, header: { ...draft.header, correctsId } }, next);
    return { savedAt: next };
  });
}

/** What the grammar sees in conclusions as words of a notice of the day `on` (ISO). */
export function proposeMarks(
  _context: ReadContext,
  request: { readonly on: string | null; readonly groups: readonly Parameters<typeof readGroup>[0][] },
): { groups: GroupReading[] } {
  const dictionary = noticeDictionary();
  return { groups: request.groups.map((group) => readGroup(group, dictionary, request.on)) };
}

/** Puts a draft into the bin. Throws AppError not-found. */
export function binDraft({ db, now }: WriteContext, { id }: { readonly id: number }) {
  if (!db.transaction(() => setDraftBinned(db, id, now().toISOString()))) throw missing('Dự thảo');
  return { id };
}

/** Takes a draft out of the bin. Throws AppError not-found. */
export function unbinDraft({ db }: WriteContext, { id }: { readonly id: number }) {
  if (!db.transaction(() => setDraftBinned(db, id, null))) throw missing('Dự thảo');
  return { id };
}
