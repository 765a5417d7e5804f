import {
  buildAttendanceList,
  buildInvitation,
  buildInvitationLetter,
  buildMinutes,
  type MeetingPaperInput,
} from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { isWithin, type NamesInForce, signatureBlock } from '../../../shared/domain/agencies/index.ts';
import { type IssuerRecord, recipientsOf, signersOf } from '../../database/queries/issuers.ts';
import type { ReadContext } from '../context.ts';
import { getMeeting, issuerOfMeeting } from '../meetings/index.ts';
import { directoryNames, partiesOn } from '../names-in-force.ts';

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

/** Who issues, signs (the first in office on the day, nobody where none is) and receives, by the names in force on the day. */
function partiesOf(
  context: ReadContext,
  names: NamesInForce,
  meeting: { readonly issuerId: number | null },
  day: string,
) {
  const issuer = issuerOfMeeting(context.db, meeting, day);
  const found = issuer && signersOf(context.db, issuer.id).find((one) => isWithin(one, day));
  const parties = { issuer, signer: found ?? null, recipients: standardRecipients(context, issuer) };
  return partiesOn(names, parties);
}

const unsigned = { authority: null, position: null, rank: null, name: null };

function standardRecipients({ db }: ReadContext, issuer: IssuerRecord | null): readonly string[] {
  if (issuer === null) return [];
  return [...recipientsOf(db, issuer.id), ...(issuer.archiveLine === null ? [] : [issuer.archiveLine])];
}

function inputOf(context: ReadContext, id: number): MeetingPaperInput {
  const { meeting, ...record } = getMeeting(context, { id });
  const day = meeting.heldOn ?? context.now().toISOString().slice(0, 10);
  const names = directoryNames(context.db, day);
  const { issuer, signer, recipients } = partiesOf(context, names, meeting, day);
  return {
    ...record,
    ...meeting,
    attendees: record.attendees.map((attendee) => ({
      ...attendee,
      agency: attendee.agency === null ? null : names.agency(attendee.agency),
    })),
    issuer,
    signer: issuer && signer ? signatureBlock(signer, issuer.seal) : unsigned,
    recipients,
    // A made-up issuer makes its paper one too.
    isSample: meeting.isSample || issuer?.isSample === 1,
  };
}

/** A paper of a meeting, out of its record and of the directory as it stood on its day. Throws AppError not-found. */
export function meetingPaper(context: ReadContext, { kind, id }: MeetingPaper): DocumentModel {
  return builders[kind].build(inputOf(context, id));
}
