import { readAttendees } from './attendees.ts';
import { readCitations } from './citations.ts';
import { isoDayOf, readDay } from './days.ts';
import type { Paragraph } from './paragraphs.ts';
import { rank } from './ranks.ts';
import type { MeetingForm, MeetingReading } from './reading.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { keyPattern, keySameLength, matchAt, tidy } from './text.ts';

const end = '(?![\\p{L}\\p{M}\\p{N}])';
const start = '(?<![\\p{L}\\p{M}\\p{N}])';
const dayWord = keyPattern(`${start}(?:(?:sáng|chiều|tối)\\s+(?=\\d)|ngày\\s+)`, 'gu');
const dayRange = /(?<first>\d{1,2})\s*(?:,|và|đến|-|–)\s*(?:ngày\s+)?(?=\d{1,2}\s*(?:[/.-]|tháng))/uy;
const meetingSource =
  'cuộc họp|hội nghị|phiên họp|buổi làm việc|cuộc làm việc|buổi họp|buổi kiểm tra|kỳ họp|cuộc giao ban|hội thảo|hội ý|buổi giao ban|giao ban|lễ|toạ đàm|tọa đàm|họp';
const online = keyPattern(`${start}(?:trực tuyến|truyền hình|cầu truyền hình)${end}`);
const nameAfterVerb = keyPattern(
  `${start}(?:chủ trì|tổ chức|chủ tọa|chủ toạ|điều hành|tiến hành|triệu tập|dự(?!\\s+họp)|khai mạc)\\s+(?:(?:và|cùng|đã|,)\\s*(?:chỉ đạo|điều hành|tổ chức|kết luận|phát biểu)?\\s*)*(?<name>(?:${meetingSource})${end})`,
);
const nameInTitle = keyPattern(`${start}tại\\s+(?<name>(?:${meetingSource})${end})`);
const chairVerb = keyPattern(
  `\\s*,?\\s*(?:đã\\s+|cùng\\s+)*(?:chủ trì|chủ tọa|chủ toạ|tổ chức(?:\\s+và)?\\s+chủ trì|họp|làm việc|có buổi|có cuộc|kiểm tra)${end}`,
  'gu',
);
const officer = keyPattern(
  `^(?:(?:đồng chí|đ/c|đ\\.c|ông|bà|(?:bác|tiến|thạc|dược|kỹ|luật)\\s+sĩ|(?:đại|thượng|trung|thiếu)\\s+(?:tướng|tá|úy))\\s|(?:phó\\s+)?(?:chủ tịch|bí thư|trưởng|giám đốc|chánh văn phòng|chủ nhiệm|tổng giám đốc|thủ tướng|bộ trưởng|thứ trưởng)${end}|phó trưởng|ủy viên|thường trực|quyền\\s+chủ tịch)`,
);
const under = keyPattern(
  `${start}(?:(?:dưới\\s+)?sự\\s+chủ trì của|chủ trì(?:\\s+(?:cuộc họp|hội nghị|phiên họp|buổi họp|buổi làm việc))?\\s*:|do)\\s+`,
  'gu',
);
const placeWord = keyPattern(
  `${start}tại\\s+(?!đầu cầu|điểm cầu|các điểm|cuộc|hội nghị|buổi|phiên|kỳ họp)`,
  'gu',
);
const house = keyPattern(
  '(?:trụ sở|hội trường|phòng họp|văn phòng|nhà khách|trung tâm hội nghị)(?![\\p{L}])',
  'uy',
);

/** Parts of the notice in which the meeting is told. */
export interface MeetingSource {
  readonly title: Paragraph | null;
  readonly opening: readonly Paragraph[];
  readonly year: number | null;
}

function dayAt(text: string, at: number, year: number | null): string | null {
  const range = matchAt(dayRange, text, at);
  const day = readDay(text, at + (range?.[0].length ?? 0), year);
  if (!day?.exact) return null;
  const [y = 0, m = 0] = day.day.split('-').map(Number);
  return range ? isoDayOf(y, m, Number(range.groups?.first)) : day.day;
}

function heldOnIn(paragraph: Paragraph, year: number | null): string | null {
  const cited = readCitations(paragraph).map(({ span }) => span.end - paragraph.start);
  for (const { index, 0: found } of paragraph.keyed.matchAll(dayWord)) {
    if (cited.some((until) => index >= until && index - until <= 3)) continue;
    const day = dayAt(paragraph.text, index + found.length, year);
    if (day !== null) return day;
  }
  return null;
}

function cleanOfficer(text: string): string | null {
  const keyed = text.normalize('NFC');
  const name = tidy(keyed)
    .replace(/^(?:các )?(?:đồng chí|đ\/c|ông|bà)\s*:?\s+/iu, '')
    .replace(rank, '');
  const who = name.replace(/(?:\s+(?:đã|đi|đến|cùng|trực tiếp))+$/u, '').replace(/[\s,:–-]+$/u, '');
  return who === '' ? null : who;
}

/** Last phrase before the verb that begins with an officer's title: what runs before it tells day and place. */
function officerBefore({ text, keyed }: Sentence, until: number): string | null {
  const starts = [
    0,
    ...[...keyed.slice(0, until).matchAll(/[,;:]\s+|\s-\s/g)].map(({ index, 0: gap }) => index + gap.length),
  ];
  const first = starts.find((at) => officer.test(keyed.slice(at, until)));
  return first === undefined ? null : cleanOfficer(text.slice(first, until));
}

const officerEnd = keyPattern(
  `\\s*(?:\\.|;|,?\\s*(?:ubnd|tỉnh|hội nghị|ban chỉ đạo|ban thường vụ|thường trực)\\s+(?:tỉnh\\s+)?(?:đã\\s+)?(?:tổ chức|họp|tiến hành)|(?:,\\s*)?(?:đã\\s+)?(?:chủ trì|tổ chức|tiến hành|diễn ra|họp)${end}|,\\s*(?:ngày|tại|cùng|với|sau khi)${end})`,
);

function officerUnder({ text, keyed }: Sentence): string | null {
  for (const { index, 0: found } of keyed.matchAll(under)) {
    const at = index + found.length;
    if (!officer.test(keyed.slice(at))) continue;
    const until = officerEnd.exec(keyed.slice(at, at + 240));
    return cleanOfficer(text.slice(at, at + (until?.index ?? 200)));
  }
  return null;
}

function chairIn(sentences: readonly Sentence[]): string | null {
  for (const sentence of sentences) {
    const named = officerUnder(sentence);
    if (named !== null) return named;
    for (const { index } of sentence.keyed.matchAll(chairVerb)) {
      const before = officerBefore(sentence, index);
      if (before !== null) return before;
    }
  }
  return null;
}

function chairInTitle(title: Paragraph | null): string | null {
  const found =
    title &&
    keyPattern(
      `(?:^|${start}(?:kết luận|chỉ đạo|ý kiến|phát biểu)\\s+)của\\s+(?<who>.{3,160}?)\\s+(?:tại|về|trong|sau|qua|khi)${end}`,
    ).exec(title.keyed);
  if (!found?.groups || !title) return null;
  const who = found.groups.who ?? '';
  const at = found.index + found[0].indexOf(who);
  return officer.test(who) ? cleanOfficer(title.text.slice(at, at + who.length)) : null;
}

const nameEnd = keyPattern(
  `[.;](?:\\s|$)|\\s*[,.;]\\s*(?=(?:tham |cùng |thành phần )?dự${end}|thành phần|tham dự|cùng dự|với sự|sau khi|tại\\s+(?:trụ sở|hội trường|phòng họp|văn phòng)|để nghe)|\\s+(?=\\((?:hội nghị|cuộc họp|họp|trực tiếp|trực tuyến|kết hợp)|(?:bằng|theo)\\s+hình thức\\s|kết nối\\s|(?:dưới\\s+)?sự\\s+chủ trì\\s|do\\s+(?:đồng chí|đ/c|ông|bà|(?:phó\\s+)?chủ tịch)\\s|tại\\s+(?:trụ sở|hội trường|phòng họp)|để\\s+(?:nghe|đánh giá|bàn|xem xét|thảo luận|cho ý kiến))`,
);

function nameFrom({ text, keyed }: Pick<Sentence, 'text' | 'keyed'>, pattern: RegExp): string | null {
  const found = pattern.exec(keyed);
  const name = found?.groups?.name;
  if (!found || name === undefined) return null;
  const at = found.index + found[0].length - name.length;
  const until = nameEnd.exec(keyed.slice(at));
  return tidy(text.slice(at, at + (until?.index ?? text.length - at)));
}

function placeIn({ text, keyed }: Sentence): string | null {
  for (const { index, 0: found } of keyed.matchAll(placeWord)) {
    const at = index + found.length;
    if (index > 220 || !(/^\p{Lu}/u.test(text.slice(at)) || matchAt(house, keyed, at))) continue;
    const until =
      /[,;.](?:\s|$)|\s\(|\s(?=đồng chí|đ\/c|Thường trực|Chủ tịch|Phó Chủ tịch|đã |(?:UBND tỉnh|Ban Chỉ đạo)[^,.;]{0,60}?\s(?:đã|tổ chức|họp|chủ trì)(?![\p{L}]))/u.exec(
        text.slice(at),
      );
    return tidy(text.slice(at, at + (until?.index ?? text.length - at)));
  }
  return null;
}

function formOf(told: readonly { readonly keyed: string }[], place: string | null): MeetingForm | null {
  if (told.some(({ keyed }) => online.test(keyed))) return 'online';
  return place === null ? null : 'in-person';
}

function firstOf<T>(items: readonly T[], read: (item: T) => string | null): string | null {
  for (const item of items) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
}

const bare = keyPattern(`^(?:${meetingSource})$`);

/** The name that the opening gives, or where that is the bare word ("phiên họp") the fuller one of the title. */
function nameOf(sentences: readonly Sentence[], told: readonly Paragraph[]): string | null {
  const opened = firstOf(sentences, (sentence) => nameFrom(sentence, nameAfterVerb));
  if (opened !== null && !bare.test(keySameLength(opened))) return opened;
  return firstOf([...told, ...sentences], (one) => nameFrom(one, nameInTitle)) ?? opened;
}

/** Reads day, chair, form, name, place and attendees of the meeting. */
export function readMeeting({ title, opening, year }: MeetingSource): MeetingReading {
  const sentences = opening.slice(0, 6).flatMap(sentencesOf);
  const told = title ? [title] : [];
  const place = firstOf(sentences.slice(0, 3), placeIn);
  return {
    heldOn: firstOf([...opening.slice(0, 6), ...told], (paragraph) => heldOnIn(paragraph, year)),
    chair: chairIn(sentences) ?? chairInTitle(title),
    form: formOf([...told, ...sentences], place),
    name: nameOf(sentences, told),
    place,
    attendees: readAttendees(opening),
  };
}
