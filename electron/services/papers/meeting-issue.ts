import { AppError } from '../../../shared/domain/errors/index.ts';
import {
  insertMeetingIssue,
  type MeetingIssue,
  meetingIssueOf,
  meetingIssuePdf,
  type NumberedPaper,
} from '../../database/queries/meeting-issues.ts';
import { proposeNumber } from '../books/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { inOffice, issuePaper, requireSigner } from '../issuing/index.ts';
import { getMeeting, issuerOfMeeting } from '../meetings/index.ts';
import { buildMeetingPaper } from './meeting-papers.ts';

/** A paper of a meeting that takes a number; `id` is the meeting's. */
interface NumberedPaperRef {
  readonly kind: NumberedPaper;
  readonly id: number;
}

/** The paper as it was issued; undefined while it is not, and for the list of attendees, which takes no number. */
export function issuedMeetingPaper(
  { db }: ReadContext,
  { kind, id }: { readonly kind: NumberedPaper | 'attendance'; readonly id: number },
): MeetingIssue | undefined {
  return kind === 'attendance' ? undefined : meetingIssueOf(db, { meetingId: id, document: kind });
}

/** The bytes that it was issued as. */
export function issuedMeetingPdf(
  { db }: ReadContext,
  { kind, id }: { readonly kind: NumberedPaper | 'attendance'; readonly id: number },
): Uint8Array | undefined {
  return kind === 'attendance' ? undefined : meetingIssuePdf(db, { meetingId: id, document: kind });
}

/** How a paper stands to its issue on the day `on` (ISO): issued, or by whom and under which number it can be. Throws AppError not-found. */
export function meetingPaperIssue(
  context: ReadContext,
  { paper, on }: { readonly paper: NumberedPaperRef; readonly on: string },
) {
  const { meeting } = getMeeting(context, { id: paper.id });
  const issued = issuedMeetingPaper(context, paper);
  const issuer = issuerOfMeeting(context.db, meeting, on);
  const proposal = issuer && proposeNumber(context, { issuerId: issuer.id, document: paper.kind, on });
  const signers = issuer === null || paper.kind === 'minutes' ? [] : inOffice(context.db, issuer.id, on);
  return {
    issued: issued
      ? { number: issued.number, issuedOn: issued.issuedOn, signer: issued.signer, who: issued.who }
      : null,
    issuer: issuer?.name ?? null,
    proposal: proposal && { whole: proposal.whole, symbol: proposal.symbol },
    signers: signers.map(({ id, name, position }) => ({ id, name, position })),
  };
}

/** What the clerk issues: the paper as its meeting's record gives it, under that number of its book. */
interface IssueRequest {
  readonly paper: NumberedPaperRef;
  /** Day of issue, ISO. */
  readonly on: string;
  readonly number: string;
  /** Null for minutes, which chair and secretary sign. */
  readonly signerId: number | null;
}

function refuseUnready(context: ReadContext, { paper, on, signerId }: IssueRequest) {
  const { meeting } = getMeeting(context, { id: paper.id });
  if (issuedMeetingPaper(context, paper)) {
    throw new AppError('conflict', 'Giấy tờ này đã ban hành nên không ban hành lại được. Mở ra để xem, in.');
  }
  const issuer = issuerOfMeeting(context.db, meeting, on);
  if (!issuer) {
    throw new AppError(
      'invalid-request',
      'Ngày ấy chưa có cơ quan ban hành nào. Ghi cơ quan vào danh bạ trước.',
    );
  }
  if (paper.kind === 'minutes') return { meeting, issuer };
  requireSigner(context.db, { issuerId: issuer.id, signerId, on });
  return { meeting, issuer };
}

/**
 * Issues a paper of a meeting with number, day and signer; what is done to the meeting later changes it no more.
 * Throws AppError: not-found, conflict (issued or changed meanwhile, number taken), invalid-request (not ready).
 */
export async function issueMeetingPaper(context: WriteContext, request: IssueRequest) {
  const { paper, on, number } = request;
  const { meeting, issuer } = refuseUnready(context, request);
  const signerId = paper.kind === 'minutes' ? null : request.signerId;
  const isSample = meeting.isSample || issuer.isSample === 1;
  return issuePaper(context, {
    ...{ issuerId: issuer.id, document: paper.kind, on, number, abstract: meeting.name },
    model: (whole) => buildMeetingPaper(context, paper, { number: whole, issuedOn: on, signerId }),
    store: (whole, kept, enter) => {
      refuseUnready(context, request);
      const paperId = insertMeetingIssue(context.db, {
        ...kept,
        ...{ meetingId: paper.id, document: paper.kind, number: whole, issuedOn: on },
        ...{ issuerId: issuer.id, signerId, isSample: isSample ? 1 : 0 },
      });
      enter({ noticeId: null, paperId });
      return { number: whole };
    },
  });
}
