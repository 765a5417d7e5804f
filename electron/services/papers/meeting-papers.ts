import {
  buildAttendanceList,
  buildInvitation,
  buildInvitationLetter,
  buildMinutes,
  type MeetingPaperInput,
} from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { isWithin, signatureBlock } from '../../../shared/domain/agencies/index.ts';
import { meetingForDraft } from '../../database/queries/drafts.ts';
import {
  allIssuers,
  type IssuerRecord,
  issuerById,
  recipientsOf,
  signersOf,
} from '../../database/queries/issuers.ts';
import type { ReadContext } from '../context.ts';
import { getMeeting } from '../meetings/index.ts';

const builders = {
  minutes: { build: buildMinutes, words: 'bien ban' },
  invitation: { build: buildInvitation, words: 'giay moi' },
  attendance: { build: buildAttendanceList, words: 'danh sach dai bieu' },
  letter: { build: buildInvitationLetter, words: 'cong van moi hop' },
} as const;

/** A paper of a meeting. */
export interface MeetingPaper {
  readonly kind: keyof typeof builders;
  /** Id of the meeting. */
  readonly id: number;
}

/** Whether the paper is one of a meeting. */
export function isMeetingPaper(paper: { readonly kind: string }): paper is MeetingPaper {
  return paper.kind in builders;
}

/** What a file of the paper is called. */
export function meetingPaperWords(kind: MeetingPaper['kind']): string {
  return builders[kind].words;
}

/** The issuer of the meeting, else the first that stood on the day. */
function issuerOf({ db }: ReadContext, meetingId: number, day: string): IssuerRecord | null {
  const own = meetingForDraft(db, meetingId)?.issuerId ?? null;
  const issuer = own === null ? undefined : issuerById(db, own);
  return issuer ?? allIssuers(db).find((one) => isWithin(one, day)) ?? null;
}

/** Who signs for the issuer on the day: the first in office, nobody where none is. */
function signing({ db }: ReadContext, issuer: IssuerRecord | null, day: string) {
  const signer = issuer && signersOf(db, issuer.id).find((one) => isWithin(one, day));
  if (!issuer || !signer) return { authority: null, position: null, rank: null, name: null };
  return signatureBlock(signer, issuer.seal);
}

function recipients({ db }: ReadContext, issuer: IssuerRecord | null): readonly string[] {
  if (issuer === null) return [];
  return [...recipientsOf(db, issuer.id), ...(issuer.archiveLine === null ? [] : [issuer.archiveLine])];
}

function inputOf(context: ReadContext, id: number): MeetingPaperInput {
  const { meeting, ...record } = getMeeting(context, { id });
  const day = meeting.heldOn ?? context.now().toISOString().slice(0, 10);
  const issuer = issuerOf(context, id, day);
  return {
    ...record,
    ...meeting,
    issuer,
    signer: signing(context, issuer, day),
    recipients: recipients(context, issuer),
    // A made-up issuer makes its paper one too.
    isSample: meeting.isSample || issuer?.isSample === 1,
  };
}

/** A paper of a meeting, out of its record and of the directory as it stood on its day. Throws AppError not-found. */
export function meetingPaper(context: ReadContext, { kind, id }: MeetingPaper): DocumentModel {
  return builders[kind].build(inputOf(context, id));
}
