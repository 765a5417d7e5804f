import {
  buildAttendanceList,
  buildInvitation,
  buildInvitationLetter,
  buildMinutes,
  type MeetingPaperInput,
} from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { isWithin, signatureBlock } from '../../../shared/domain/agencies/index.ts';
import { signersOf } from '../../database/queries/issuers.ts';
import { proposeNumber } from '../books/index.ts';
import type { ReadContext } from '../context.ts';
import { standardRecipients } from '../issuing/index.ts';
import { localDay } from '../local-day.ts';
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
  names: ReturnType<typeof directoryNames>,
  meeting: { readonly issuerId: number | null },
  { day, signerId }: { readonly day: string; readonly signerId: number | null },
) {
  const issuer = issuerOfMeeting(context.db, meeting, day);
  const found =
    issuer &&
    signersOf(context.db, issuer.id).find((one) =>
      signerId === null ? isWithin(one, day) : one.id === signerId,
    );
  const parties = { issuer, signer: found ?? null, recipients: standardRecipients(context.db, issuer) };
  return partiesOn(names, parties);
}

const unsigned = { authority: null, position: null, rank: null, name: null };

/** What a paper is issued with; `number` is the whole. */
interface Issue {
  readonly number: string;
  readonly issuedOn: string;
  readonly signerId: number | null;
}

/** Number, symbol and day of a paper that takes a number: those of its issue, else what its book would give. */
function numberedAs(
  context: ReadContext,
  kind: MeetingPaper['kind'],
  issuerId: number | null,
  day: string,
  issue: Issue | null,
) {
  if (kind === 'attendance') return {};
  if (issue !== null) {
    const { number, issuedOn } = issue;
    return { numbered: { number, issuedOn, symbol: number.slice(number.indexOf('/') + 1) } };
  }
  const proposal = issuerId === null ? null : proposeNumber(context, { issuerId, document: kind, on: day });
  return proposal ? { numbered: { number: null, issuedOn: null, symbol: proposal.symbol } } : {};
}

type Worded = Pick<
  ReturnType<typeof getMeeting> & ReturnType<typeof getMeeting>['meeting'],
  'attendees' | 'agenda' | 'speeches' | 'chair' | 'secretary'
>;

/** Who attended, led, wrote and spoke, by the names of agencies and people and the titles in force. */
function wordsOn({ agency, people }: ReturnType<typeof directoryNames>, record: Worded) {
  const line = (words: string | null) => (words === null ? null : people.within(words));
  return {
    attendees: record.attendees.map((attendee) => {
      const { personId: id, title } = attendee;
      return {
        ...attendee,
        name: (id === null ? undefined : people.person(id)?.name) ?? people.within(attendee.name),
        title: id === null || title === null ? title : people.title(id, title),
        agency: attendee.agency === null ? null : agency(attendee.agency),
        substitute: line(attendee.substitute),
      };
    }),
    agenda: record.agenda.map((item) => ({ ...item, presenter: line(item.presenter) })),
    speeches: record.speeches.map((speech) => ({ ...speech, who: people.within(speech.who) })),
    chair: line(record.chair),
    secretary: line(record.secretary),
  };
}

function inputOf(context: ReadContext, { kind, id }: MeetingPaper, issue: Issue | null): MeetingPaperInput {
  const { meeting, ...record } = getMeeting(context, { id });
  const day = issue?.issuedOn ?? meeting.heldOn ?? localDay(context.now());
  const names = directoryNames(context.db, day);
  const { issuer, signer, recipients } = partiesOf(context, names, meeting, {
    ...{ day, signerId: issue?.signerId ?? null },
  });
  return {
    ...record,
    ...meeting,
    ...wordsOn(names, { ...record, ...meeting }),
    issuer,
    signer: issuer && signer ? signatureBlock(signer, issuer.seal) : unsigned,
    recipients,
    ...numberedAs(context, kind, issuer?.id ?? null, day, issue),
    // A made-up issuer makes its paper one too.
    isSample: meeting.isSample || issuer?.isSample === 1,
  };
}

/** A paper of a meeting, out of its record and of the directory as it stood on its day, issued so where `issue` tells. Throws AppError not-found. */
export function buildMeetingPaper(
  context: ReadContext,
  paper: MeetingPaper,
  issue: Issue | null,
): DocumentModel {
  return builders[paper.kind].build(inputOf(context, paper, issue));
}
