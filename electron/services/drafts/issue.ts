import { createHash } from 'node:crypto';
import { parseBookNumber } from '../../../shared/domain/books/index.ts';
import { type Draft, problemsOf } from '../../../shared/domain/drafts/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { dropDraftContent } from '../../database/queries/drafts.ts';
import { insertIssue, markIssued } from '../../database/queries/issues.ts';
import { proposeNumber, takeNumber } from '../books/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { noticeReader } from '../grammar.ts';
import { localDay } from '../local-day.ts';
import { contentOf, openDraft } from './opening.ts';
import { type DraftNames, draftPaper, namesOf, signatureOf } from './paper.ts';
import { storeIssued } from './storing.ts';

/** What the clerk issues: the draft as it was last saved, under that number of its book ("7", "07", "12a"). */
export interface IssueRequest {
  readonly id: number;
  readonly savedAt: string;
  readonly number: string;
}

const changedMeanwhile = () =>
  new AppError(
    'conflict',
    'Dự thảo vừa được sửa trong khi ban hành nên chưa ban hành. Xem lại rồi ban hành lại.',
  );

function draftAt(context: ReadContext, { id, savedAt }: IssueRequest) {
  const record = openDraft(context, id);
  if (record.savedAt !== savedAt) throw changedMeanwhile();
  return { draft: contentOf(record), isSample: record.isSample === 1 };
}

/** Refuses a draft that cannot be issued as it stands, in the words of its first problem. */
function refuseUnready(context: ReadContext, draft: Draft, { signer, heldOn }: DraftNames): void {
  const { issuerId } = draft.header;
  const problems = problemsOf(draft, {
    signer: signer && issuerId !== null ? { ...signer, issuerId } : null,
    meetingHeldOn: heldOn,
    number: '',
    today: localDay(context.now()),
  });
  const first = problems.find(({ warning }) => !warning);
  if (first) throw new AppError('invalid-request', first.message);
}

/** Enters the draft's number into its book; gives the whole. Throws AppError invalid-request, conflict. */
function numbered(context: WriteContext, draft: Draft, { id, number }: IssueRequest): string {
  const place = parseBookNumber(number);
  const { issuerId, issuedOn, title } = draft.header;
  if (!place || issuerId === null || issuedOn === null) {
    throw new AppError('invalid-request', 'Số văn bản không đọc được. Gõ như 7, 07 hoặc 12a.');
  }
  const abstract = title.trim();
  return takeNumber(context, {
    issuerId,
    document: 'notice',
    on: issuedOn,
    ...place,
    abstract,
    noticeId: id,
  });
}

class TriedOut extends Error {
  readonly whole: string;
  constructor(whole: string) {
    super('tried out');
    this.whole = whole;
  }
}

/** The whole number that issuing would give; nothing of the trial stays. */
function triedNumber(context: WriteContext, draft: Draft, request: IssueRequest): string {
  try {
    return context.db.transaction(() => {
      throw new TriedOut(numbered(context, draft, request));
    });
  } catch (thrown) {
    if (thrown instanceof TriedOut) return thrown.whole;
    throw thrown;
  }
}

/** The part of a whole number behind the slash. */
function symbolIn(whole: string): string {
  return whole.slice(whole.indexOf('/') + 1);
}

/**
 * Issues a draft: number, parts, tasks, paper and the bytes of its PDF in one transaction, final from then on.
 * The PDF is drawn before; where anything it shows has changed meanwhile, nothing is issued.
 * Throws AppError: not-found, conflict (issued or changed elsewhere, number taken), invalid-request (not ready).
 */
export async function issueDraft(context: WriteContext, request: IssueRequest) {
  const { db } = context;
  const { draft, isSample } = draftAt(context, request);
  refuseUnready(context, draft, namesOf(db, draft));
  const whole = triedNumber(context, draft, request);
  const facts = { id: request.id, number: whole, symbol: symbolIn(whole), isSample, isDraft: false };
  const model = JSON.stringify(draftPaper(db, draft, facts));
  const pdf = await context.render.pdf(JSON.parse(model));
  const read = await noticeReader(db);
  return db.transaction(() => {
    const now = draftAt(context, request);
    if (JSON.stringify(draftPaper(db, now.draft, facts)) !== model) throw changedMeanwhile();
    if (numbered(context, draft, request) !== whole) throw changedMeanwhile();
    const names = namesOf(db, draft);
    const { sourceText, taskIds } = storeIssued(db, {
      id: request.id,
      draft,
      names,
      number: whole,
      isSample,
      read,
      today: localDay(context.now()),
    });
    insertIssue(db, {
      noticeId: request.id,
      issuedAt: context.now().toISOString(),
      who: context.who,
      model,
      pdf,
      pdfSha256: createHash('sha256').update(pdf).digest('hex'),
    });
    const place = names.issuer?.place ?? null;
    const { id } = request;
    dropDraftContent(db, id);
    markIssued(db, { id, number: whole, symbol: facts.symbol, place, sourceText, ...signatureOf(names) });
    return { id, number: whole, taskIds };
  });
}

/** The number that a draft of that issuer and day (ISO) would take next; null where the issuer is not known. */
export function draftNumber(
  context: ReadContext,
  { issuerId, on }: { readonly issuerId: number; readonly on: string },
) {
  const proposal = proposeNumber(context, { issuerId, document: 'notice', on });
  return { proposal: proposal && { whole: proposal.whole, kind: proposal.kind } };
}

/** The number that stands on a draft's paper before it is issued: none, with the symbol of its book. */
export function unnumbered(context: ReadContext, draft: Draft): { number: null; symbol: string | null } {
  const { issuerId, issuedOn } = draft.header;
  if (issuerId === null) return { number: null, symbol: null };
  const on = issuedOn ?? localDay(context.now());
  return {
    number: null,
    symbol: proposeNumber(context, { issuerId, document: 'notice', on })?.symbol ?? null,
  };
}
