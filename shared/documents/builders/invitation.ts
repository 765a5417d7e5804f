import { dots } from '../layout/index.ts';
import type { DocumentModel } from '../model/index.ts';
import { hostWords } from './host.ts';
import { buildLetter, signatureBlockOf } from './letter.ts';
import {
  agendaLine,
  attendeeWords,
  dashLines,
  labelled,
  type MeetingPaperInput,
  meetingDocument,
  meetingWords,
  momentWords,
  namedAtMost,
  numberedLetterhead,
  recorded,
} from './meeting-facts.ts';
import { type Paragraph, withEndMark } from './paragraphs.ts';

const bySeparateList = 'các đại biểu có tên trong danh sách kèm theo';

/** Who invites, and whom: one in the sentence itself, more on a line each. */
function invited(input: MeetingPaperInput): Paragraph[] {
  const { issuer, attendees } = input;
  const words = `${hostWords(issuer)} trân trọng kính mời:`;
  const people = attendees.map((attendee) => attendeeWords({ ...attendee, attendance: 'invited' }));
  if (people.length > namedAtMost) return [recorded(input, 'attendees', `${words} ${bySeparateList}.`)];
  if (people.length < 2) return [recorded(input, 'attendees', `${words} ${people[0] ?? dots.repeat(3)}`)];
  return [recorded(input, 'attendees', words), ...dashLines(input, 'attendees', people)];
}

/** When, where, under whom, and what about. */
function particulars(input: MeetingPaperInput): Paragraph[] {
  const { startsAt, heldOn, endsOn, endsAt, sites, agenda } = input;
  const until = endsOn === null || endsOn === heldOn ? '' : ` đến ${momentWords(endsAt, endsOn)}`;
  return [
    labelled(input, 'details', 'Chủ trì', input.chair),
    labelled(input, 'details', 'Thời gian', `${momentWords(startsAt, heldOn)}${until}`),
    labelled(input, 'details', 'Địa điểm', input.place),
    ...(sites.length === 0 ? [] : [recorded(input, 'sites', 'Các điểm cầu:')]),
    ...dashLines(
      input,
      'sites',
      sites.map(({ name, place }) => [name, place].filter((part) => part !== null).join(': ')),
    ),
    ...(agenda.length === 0 ? [] : [recorded(input, 'agenda', 'Nội dung:')]),
    ...agenda.map((item, at) => agendaLine(input, item, at)),
  ];
}

/** An invitation to a meeting (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.7). */
export function buildInvitation(input: MeetingPaperInput): DocumentModel {
  const { name } = input;
  return meetingDocument(
    input,
    ['GIẤY MỜI', name],
    [
      numberedLetterhead(input, 'GM'),
      { kind: 'title', typeName: 'GIẤY MỜI', abstract: name === null ? null : `Dự ${meetingWords(name)}` },
      ...withEndMark([
        ...invited(input),
        recorded(input, 'details', `Tới dự: ${meetingWords(name)}.`),
        ...particulars(input),
      ]),
      signatureBlockOf(input.signer, input.recipients),
    ],
  );
}

/** Agencies of those invited, each once, in their order; one without an agency by name and title. */
function addresseesOf({ attendees }: MeetingPaperInput): readonly string[] {
  const names = [
    ...new Set(
      attendees.map((attendee) => attendee.agency ?? attendeeWords({ ...attendee, attendance: 'invited' })),
    ),
  ].filter((name) => name !== '');
  return names.length > namedAtMost ? ['Các cơ quan, đơn vị có tên trong danh sách kèm theo'] : names;
}

/** An invitation as an official letter to the agencies. */
export function buildInvitationLetter(input: MeetingPaperInput): DocumentModel {
  const { issuer, name, heldOn, signer, recipients, isSample, numbered } = input;
  const host = hostWords(issuer);
  return buildLetter({
    ...{ issuer, signer, recipients, isSample, preparedOn: heldOn },
    ...{ number: numbered?.number ?? null, issuedOn: numbered?.issuedOn ?? null },
    symbol: numbered?.symbol ?? null,
    about: `mời dự ${meetingWords(name)}`,
    addressees: addresseesOf(input),
    body: [
      recorded(input, 'details', `${host} tổ chức ${meetingWords(name)}, cụ thể như sau:`),
      ...particulars(input),
      recorded(input, 'details', 'Kính mời Quý cơ quan cử đại biểu dự đúng thành phần, thời gian.'),
    ],
  });
}
