import { type Draft, problemsOf } from '../../../shared/domain/drafts/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { dropDraftContent } from '../../database/queries/drafts.ts';
import { insertIssue, markIssued } from '../../database/queries/issues.ts';
import { proposeNumber } from '../books/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { noticeReader } from '../grammar.ts';
import { changedMeanwhile, issuePaper } from '../issuing/index.ts';
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
    endedIn: () => [],
  });
  const first = problems.find(({ warning }) => !warning);
  if (first) throw new AppError('invalid-request', first.message);
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
  const { id, number } = request;
  const { draft, isSample } = draftAt(context, request);
  refuseUnready(context, draft, namesOf(db, draft));
  const { issuerId, issuedOn, title } = draft.header;
  if (issuerId === null || issuedOn === null) throw changedMeanwhile();
  const read = await noticeReader(db);
  return issuePaper(context, {
    ...{ issuerId, document: 'notice', on: issuedOn, number, abstract: title.trim() },
    model: (whole) =>
      draftPaper(db, draftAt(context, request).draft, {
        ...{ id, number: whole, symbol: symbolIn(whole), isSample, isDraft: false },
      }),
    store: (whole, kept, enter) => {
      enter({ noticeId: id, paperId: null });
      const names = namesOf(db, draft);
      const { sourceText, taskIds } = storeIssued(db, {
        id,
        draft,
        names,
        number: whole,
        isSample,
        read,
        today: localDay(context.now()),
      });
      insertIssue(db, { noticeId: id, ...kept });
      const place = names.issuer?.place ?? null;
      dropDraftContent(db, id);
      markIssued(db, {
        ...{ id, number: whole, symbol: symbolIn(whole), place, sourceText },
        ...signatureOf(names),
      });
      return { id, number: whole, taskIds };
    },
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
