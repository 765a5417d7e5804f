import type { NoticeReading } from '../notices/index.ts';

/** What about a notice that was taken in unseen a clerk should look at. */
export const concerns = [
  'no-number',
  'no-date',
  'no-title',
  'no-conclusions',
  'no-tasks',
  'no-meeting-day',
  'task-without-lead',
  'issued-before-meeting',
  'deadline-before-issue',
  'same-number',
  'odd-letters',
] as const;

/** One of them. */
export type Concern = (typeof concerns)[number];

const words: Readonly<Record<Concern, string>> = {
  'no-number': 'chưa thấy số',
  'no-date': 'chưa thấy ngày ban hành',
  'no-title': 'chưa thấy trích yếu',
  'no-conclusions': 'chưa tách được kết luận',
  'no-tasks': 'không có nhiệm vụ nào',
  'no-meeting-day': 'chưa thấy ngày họp',
  'task-without-lead': 'có nhiệm vụ chưa rõ cơ quan chủ trì',
  'issued-before-meeting': 'ngày ban hành trước ngày họp',
  'deadline-before-issue': 'có thời hạn trước ngày ban hành',
  'same-number': 'trùng số và ngày với thông báo khác',
  'odd-letters': 'có ký tự lạ, có thể sai bảng mã',
};

/** A concern in words. */
export function concernWords(concern: Concern): string {
  return words[concern];
}

/** Letters that no Vietnamese text has: what remains of a font whose codes were read by the wrong table. */
const oddLetters = /[\ufffd\u0080-\u009f¸µ¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÏÑªÕÒÓÖ]{2}/u;

function isBefore(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day < other;
}

/** What a clerk should look at in a reading that nobody has reviewed; `sameNumber`: another notice bears its number and day. */
export function concernsOf(reading: NoticeReading, sameNumber: boolean): readonly Concern[] {
  const { header, meeting, sections, tasks, source } = reading;
  const found: Readonly<Record<Concern, boolean>> = {
    'no-number': header.number === null,
    'no-date': header.issuedOn === null,
    'no-title': header.title === null,
    'no-conclusions': sections.conclusions.length === 0,
    'no-tasks': tasks.length === 0,
    'no-meeting-day': meeting.heldOn === null,
    'task-without-lead': tasks.some(({ lead }) => lead.length === 0),
    'issued-before-meeting': isBefore(header.issuedOn, meeting.heldOn),
    'deadline-before-issue': tasks.some(({ deadline }) => isBefore(deadline, header.issuedOn)),
    'same-number': sameNumber,
    'odd-letters': oddLetters.test(source),
  };
  return concerns.filter((concern) => found[concern]);
}
