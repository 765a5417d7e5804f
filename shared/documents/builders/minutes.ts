import { countAttendees, outcomeKindLabel, speechKindLabel } from '../../domain/meetings/index.ts';
import { formatNumber } from '../../format/index.ts';
import { chairRole, dots, secretaryRole } from '../layout/index.ts';
import type { Block, DocumentModel } from '../model/index.ts';
import {
  agendaLine,
  attendeeWords,
  bySite,
  dashLines,
  gatheringNoun,
  labelled,
  type MeetingPaperInput,
  meetingDocument,
  momentWords,
  namedAtMost,
  numberedLetterhead,
  recorded,
  sentence,
} from './meeting-facts.ts';
import { leading, type Paragraph, withEndMark } from './paragraphs.ts';
import { personNamed } from './person-named.ts';

function counts({ attendees }: MeetingPaperInput): string {
  const { listed, present, absent } = countAttendees(attendees);
  const told = [
    ...(present > 0 ? [`có mặt ${formatNumber(present)}`] : []),
    ...(absent > 0 ? [`vắng ${formatNumber(absent)}`] : []),
  ];
  const of = told.length === 0 ? '' : `; ${told.join(', ')}`;
  return `${formatNumber(listed)} đại biểu (có danh sách kèm theo)${of}`;
}

function attendance(input: MeetingPaperInput): Paragraph[] {
  const label = 'Thành phần tham dự';
  if (input.attendees.length === 0) return [labelled(input, 'attendees', label, null)];
  if (input.attendees.length > namedAtMost) return [labelled(input, 'attendees', label, counts(input))];
  const came = input.attendees.filter((attendee) => attendee.attendance !== 'absent');
  const absent = input.attendees.filter((attendee) => attendee.attendance === 'absent');
  return [
    recorded(input, 'attendees', `${label}:`),
    ...bySite({ ...input, attendees: came }).flatMap(({ site, attendees }) => [
      ...(site === null ? [] : [recorded(input, 'attendees', `Điểm cầu ${site}:`)]),
      ...dashLines(input, 'attendees', attendees.map(attendeeWords)),
    ]),
    ...(absent.length === 0 ? [] : [recorded(input, 'attendees', 'Vắng mặt:')]),
    ...dashLines(input, 'attendees', absent.map(attendeeWords)),
  ];
}

/** A text of several paragraphs behind a dash; only the first one bears it. */
function dashed(input: MeetingPaperInput, field: string, text: string): Paragraph[] {
  const lines = text.split(/\n+/u).filter((line) => line.trim() !== '');
  return lines.map((line, at) => recorded(input, field, sentence(line.trim()), at === 0 ? '-' : undefined));
}

function speech(input: MeetingPaperInput, { kind, who, gist }: MeetingPaperInput['speeches'][number]) {
  const said = gist === null ? '' : `: ${gist}`;
  return dashed(input, 'speeches', `${speechKindLabel(kind)} của ${who === '' ? dots : who}${said}`);
}

function outcome(input: MeetingPaperInput, { kind, text }: MeetingPaperInput['outcomes'][number]) {
  return dashed(input, 'outcomes', `${outcomeKindLabel(kind)}: ${text}`);
}

/** What went on, item by item; speeches of no item come after them. */
function course(input: MeetingPaperInput): Paragraph[] {
  const { agenda, speeches, outcomes } = input;
  const items = agenda.flatMap((item, at) => {
    const under = [
      ...speeches.filter(({ agendaItemId }) => agendaItemId === item.id).flatMap((one) => speech(input, one)),
      ...outcomes
        .filter(({ agendaItemId }) => agendaItemId === item.id)
        .flatMap((one) => outcome(input, one)),
    ];
    const line = agendaLine(input, item, at);
    return [under.length === 0 ? line : leading(line), ...under];
  });
  const known = new Set(agenda.map(({ id }) => id));
  const others = speeches
    .filter(({ agendaItemId }) => agendaItemId === null || !known.has(agendaItemId))
    .flatMap((one) => speech(input, one));
  const label = recorded(input, 'agenda', 'Nội dung:');
  if (items.length === 0 && others.length === 0) return [labelled(input, 'agenda', 'Nội dung', null)];
  if (items.length === 0 || others.length === 0) return [label, ...items, ...others];
  const rest = leading(recorded(input, 'speeches', 'Báo cáo, ý kiến khác.', `${agenda.length + 1}.`));
  return [label, ...items, rest, ...others];
}

function signatures({ secretary, chair, recipients }: MeetingPaperInput): Block {
  return {
    kind: 'coSignature',
    left: { role: secretaryRole, name: personNamed(secretary) },
    right: { role: chairRole, name: personNamed(chair) },
    // The record itself goes to nobody's list but the archive's.
    recipients: recipients.slice(-1).filter((line) => /^Lưu/u.test(line)),
  };
}

function titleWords(name: string | null): string | null {
  return name === null ? null : `${name.charAt(0).toLocaleUpperCase('vi')}${name.slice(1)}`;
}

/** Minutes of a meeting (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9): without place and day, which their text gives. */
export function buildMinutes(input: MeetingPaperInput): DocumentModel {
  const { name, heldOn, startsAt, endsOn, endsAt } = input;
  const end = momentWords(endsAt, endsOn ?? heldOn);
  return meetingDocument(
    input,
    ['BIÊN BẢN', name],
    [
      numberedLetterhead(input, 'BB', { lines: ['number'] }),
      { kind: 'title', typeName: 'BIÊN BẢN', abstract: titleWords(name) },
      ...withEndMark([
        labelled(input, 'details', 'Thời gian bắt đầu', momentWords(startsAt, heldOn)),
        labelled(input, 'details', 'Địa điểm', input.place),
        ...attendance(input),
        labelled(input, 'details', 'Chủ trì', input.chair),
        labelled(input, 'details', 'Thư ký', input.secretary),
        ...course(input),
        recorded(input, 'details', `${gatheringNoun(name)} kết thúc vào ${end}.`),
      ]),
      signatures(input),
    ],
  );
}
