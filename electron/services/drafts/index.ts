import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { type Draft, type GroupReading, readGroup } from '../../../shared/domain/drafts/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import type { WriteHandle } from '../../database/connection/index.ts';
import {
  type DraftHead,
  insertDraftNotice,
  meetingForDraft,
  noticeToCorrect,
  putDraftContent,
  setDraftBinned,
  updateDraftHead,
} from '../../database/queries/drafts.ts';
import { allIssuers, recipientsOf, signersOf } from '../../database/queries/issuers.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { noticeReader } from '../grammar.ts';
import { localDay } from '../local-day.ts';
import { missing } from '../missing.ts';
import { unnumbered } from './issue.ts';
import { emptyDraft, newCorrection, newFromMeeting } from './new-draft.ts';
import { contentOf, openDraft } from './opening.ts';
import { draftPaper, signerTitle } from './paper.ts';

export { draftNumber, issueDraft } from './issue.ts';

function headOf(id: number, { header }: Draft): DraftHead {
  const { meetingId, correctsId, issuerId, signerId, issuedOn, title } = header;
  const words = title.trim() === '' ? null : title.trim();
  return { id, meetingId, correctsId, issuerId, signerId, issuedOn, title: words };
}

/** Keeps a draft; its notice's row is written only where the head has changed since `before`: typing is saved every second. */
function store(db: WriteHandle, id: number, draft: Draft, savedAt: string, before: Draft | null): void {
  const head = headOf(id, draft);
  if (before === null || JSON.stringify(headOf(id, before)) !== JSON.stringify(head))
    updateDraftHead(db, head);
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
          ? newFromMeeting(db, meetingId, localDay(context.now()))
          : emptyDraft();
    const id = insertDraftNotice(db, isSample);
    store(db, id, draft, context.now().toISOString(), null);
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

/** A draft as the paper it would be issued as. Throws AppError not-found, conflict. */
export function paperOfDraft(context: ReadContext, id: number): DocumentModel {
  const record = openDraft(context, id);
  const draft = contentOf(record);
  return draftPaper(context.db, draft, {
    id,
    ...unnumbered(context, draft),
    isSample: record.isSample === 1,
    isDraft: true,
  });
}

/** Who can issue and who can sign. */
export function draftChoices({ db }: ReadContext, _request: object) {
  const issuers = allIssuers(db);
  return {
    issuers: issuers.map(({ id, name, archiveLine }) => ({
      ...{ id, name },
      recipients: [...recipientsOf(db, id), ...(archiveLine === null ? [] : [archiveLine])],
    })),
    signers: issuers.flatMap(({ id: issuerId, seal }) =>
      signersOf(db, issuerId).map((signer) => ({
        ...{ id: signer.id, issuerId, position: signer.position },
        name: [signer.rank, signer.name].filter(Boolean).join(' '),
        title: signerTitle(signer, seal),
        ...{ validFrom: signer.validFrom, validTo: signer.validTo },
      })),
    ),
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
    const before = contentOf(record);
    const { correctsId } = before.header;
    const { meetingId } = draft.header;
    if (
      meetingId !== null &&
      meetingId !== before.header.meetingId &&
      !meetingForDraft(context.db, meetingId)
    )
      throw missing('Hội nghị');
    const now = context.now().toISOString();
    const next = now > savedAt ? now : new Date(Date.parse(savedAt) + 1).toISOString();
    store(context.db, id, { ...draft, header: { ...draft.header, correctsId } }, next, before);
    return { savedAt: next };
  });
}

/** What the grammar sees in conclusions as words of a notice of the day `on` (ISO). */
export async function proposeMarks(
  { db }: ReadContext,
  request: { readonly on: string | null; readonly groups: readonly Parameters<typeof readGroup>[0][] },
): Promise<{ groups: GroupReading[] }> {
  const read = await noticeReader(db);
  return { groups: request.groups.map((group) => readGroup(group, read, request.on)) };
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
