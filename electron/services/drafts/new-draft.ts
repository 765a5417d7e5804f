import {
  type Draft,
  type DraftHeader,
  draftFromMeeting,
  draftOf,
  titleOf,
  usualHeadings,
} from '../../../shared/domain/drafts/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import { meetingForDraft, noticeToCorrect, outcomesOfMeeting } from '../../database/queries/drafts.ts';
import { inOffice, standardRecipients } from '../issuing/index.ts';
import { issuerOfMeeting } from '../meetings/index.ts';
import { missing } from '../missing.ts';
import { namesIn } from '../stored-lists.ts';

/** What a new draft starts with, and whether it is made-up like what it is made from. */
export interface NewDraft {
  readonly draft: Draft;
  readonly isSample: 0 | 1;
}

const emptyHeader: DraftHeader = {
  meetingId: null,
  correctsId: null,
  issuerId: null,
  signerId: null,
  issuedOn: null,
  title: '',
  recipients: [],
  headings: usualHeadings,
};

/** A draft without a meeting. */
export function emptyDraft(): NewDraft {
  return { draft: draftOf(emptyHeader, []), isSample: 0 };
}

/**
 * A draft out of a meeting's own data, in the name of the meeting's issuer, to its standard recipients, signed by the first
 * in office `today` (ISO), which counts for the meeting too where it has no day. Throws AppError not-found.
 */
export function newFromMeeting(db: ReadHandle, meetingId: number, today: string): NewDraft {
  const meeting = meetingForDraft(db, meetingId);
  if (!meeting) throw missing('Hội nghị');
  const outcome = {
    ...meeting,
    attendees: namesIn(meeting.attendees),
    reports: namesIn(meeting.reports),
    outcomes: outcomesOfMeeting(db, meetingId),
  };
  const issuer = issuerOfMeeting(db, meeting, meeting.heldOn ?? today);
  const header = {
    ...{ ...emptyHeader, meetingId, issuerId: issuer?.id ?? null, title: titleOf(outcome) },
    signerId: (issuer && inOffice(db, issuer.id, today)[0]?.id) ?? null,
    recipients: standardRecipients(db, issuer),
  };
  return { draft: draftFromMeeting(header, outcome), isSample: meeting.isSample };
}

/** A correction names what it corrects; what it says is the clerk's. Throws AppError not-found, conflict for a draft. */
export function newCorrection(db: ReadHandle, correctsId: number): NewDraft {
  const notice = noticeToCorrect(db, correctsId);
  if (!notice) throw missing('Thông báo');
  if (notice.state === 'draft') {
    throw new AppError(
      'conflict',
      'Dự thảo chưa ban hành thì sửa thẳng, không cần đính chính. Mở dự thảo ấy.',
    );
  }
  const number = notice.number === null ? '' : ` số ${notice.number}`;
  const day = notice.issuedOn === null ? '' : ` ngày ${formatDate(notice.issuedOn)}`;
  const name = `Thông báo${number}${day}`;
  const about = notice.title === null ? '' : ` (${notice.title})`;
  const header = {
    ...emptyHeader,
    ...{ correctsId, meetingId: notice.meetingId, issuerId: notice.issuerId, signerId: notice.signerId },
    title: `Đính chính ${name}`,
    recipients: namesIn(notice.recipients),
    headings: { results: '', shortcomings: '', conclusions: '' },
  };
  const opening = { section: 'opening', text: `Nay đính chính ${name}${about} như sau:` } as const;
  return { draft: draftOf(header, [opening]), isSample: notice.isSample };
}
