import { lastDayOf, readDay } from './days.ts';
import type { Paragraph } from './paragraphs.ts';
import { type Deadline, noDeadline, readRecurring } from './recurring.ts';
import { keyPattern, matchAt, tidy } from './text.ts';

/** The day of the notice: its year completes days that name none, and what lies before it is no deadline. */
export interface NoticeDay {
  readonly year: number | null;
  readonly day: string | null;
}

const end = '(?![\\p{L}\\p{M}\\p{N}])';
const start = '(?<![\\p{L}\\p{M}\\p{N}])';
const strict =
  'trước|chậm nhất|muộn nhất|chậm|không quá|không muộn hơn|không chậm hơn|đến hết|hết|xong|hoàn thành|hoàn tất|kết thúc|thời hạn|hạn chót|hạn cuối';
const loose = 'phiên họp thường kỳ|phiên họp|kỳ họp|trong|vào|đến|tới|cuối|đầu|giữa|thời gian|tiến độ';
const trigger = keyPattern(
  `${start}(?<word>${strict}|${loose})${end}(?<filler>(?:\\s*(?:${strict}|${loose}|là|ngay|khoảng|nhất|thực hiện|báo cáo|gửi|kết quả|dự kiến|thời điểm|mốc|sáng|chiều|ngày|tuần(?:\\s+thứ)?\\s+(?:\\d|nhất|hai|ba|tư|đầu|cuối)(?:\\s+của)?|đợt\\s+\\d)${end})*)\\s*:?\\s*(?<time>\\d{1,2}\\s*(?:giờ|h)\\s*(?:\\d{1,2}(?:\\s*phút|p|')?)?${end}\\s*,?\\s*(?:(?:sáng|chiều)\\s*,?\\s*)?)?(?<day>ngày\\s+)?`,
  'gu',
);
const strictWord = keyPattern(`${start}(?:${strict})${end}`);
const yearEnd = keyPattern('(?:năm nay|cuối năm|hết năm|trong năm|năm)(?![\\p{L}]|\\s+\\d|\\s+học)', 'uy');
const again = keyPattern('\\s*(?:,|và|hoặc|đến|-)\\s*(?:hết\\s+)?(?:ngày\\s+)?', 'uy');
const recurs = keyPattern('^\\s*(?:của\\s+)?(?:hằng|hàng|mỗi)\\s+(?:tuần|tháng|quý|năm)');

interface Named {
  readonly day: string;
  /** The end of a stretch of time whose start is named too. */
  readonly lasts: boolean;
  readonly start: number;
  readonly end: number;
}

function rolled(day: string, explicitYear: boolean, notice: NoticeDay): string {
  if (explicitYear || notice.day === null || notice.year === null) return day;
  const late = Date.parse(day) < Date.parse(notice.day) - 180 * 86_400_000;
  return late ? `${notice.year + 1}${day.slice(4)}` : day;
}

/** Day at a place and, of a list ("quý I, quý II/2018"), its last one. */
function lastNamedAt(
  { text }: Paragraph,
  at: number,
  notice: NoticeDay,
): { day: string; end: number } | null {
  let found = readDay(text, at, notice.year);
  if (!found) return null;
  let from = at;
  for (let gap = matchAt(again, text, found.end); gap; gap = matchAt(again, text, found.end)) {
    const next: ReturnType<typeof readDay> = readDay(text, found.end + gap[0].length, notice.year);
    if (!next || next.day < found.day) break;
    from = found.end + gap[0].length;
    found = next;
  }
  const explicit = /\d{4}|[/.-]\d{1,2}[/.-]\d{2}$/.test(text.slice(from, found.end));
  return { day: rolled(found.day, explicit, notice), end: found.end };
}

function yearEndAt(
  { keyed }: Paragraph,
  at: number,
  { year }: NoticeDay,
): { day: string; end: number } | null {
  const found = year === null ? null : matchAt(yearEnd, keyed, at);
  return found && year !== null ? { day: lastDayOf(year, 12), end: at + found[0].length } : null;
}

/** Read with its marks: keyed, "tính" and "tỉnh" are one. */
const dataCut = /(?:tính|kể từ|so với|phát sinh|xảy ra|tồn đọng|giai đoạn|từ)\s*$/iu;
const horizon = keyPattern('^(?:đến|tới|vào)\\s+(?:hết\\s+)?năm');
const finishing = keyPattern('(?:hoàn thành|xong|phấn đấu|bảo đảm|đảm bảo)[^.;]{0,40}$');
/** "3 tháng đầu năm" is a stretch of time that is told of, not its end. */
const halfOfYear = keyPattern('^(?:đầu|cuối)');
/** "giữa năm 2019", "đầu năm": a time of the year, not its end. */
const partOfYear = keyPattern('(?:đầu|giữa)\\s+$');
/** "từ ngày 10/11 đến ngày 10/12/2025": how long something lasts. */
const lasting = keyPattern('từ\\s+(?:ngày\\s+)?\\d{1,2}(?:[/.-]\\d{1,2}){0,2}\\s*$');
const monthsBefore = keyPattern('tháng\\s+$');

const bareDay = /^\d{1,2}\s?(?:[/.–-]\s?\d{1,2})$/;
const beforeDay = keyPattern('(?:trước|chậm nhất|muộn nhất|hết|hạn|không quá|chậm hơn|muộn hơn)');

/** "8/8 huyện" and "12.5 ha" are no days: a day without its year wants "ngày" or a word that only days follow. */
function isBareNumber(found: RegExpExecArray, words: string): boolean {
  if (found.groups?.day !== undefined || !bareDay.test(words)) return false;
  return !(words.includes('/') && beforeDay.test(found[0]));
}

function isDeadline(paragraph: Paragraph, found: RegExpExecArray, day: string, notice: NoticeDay): boolean {
  const before = paragraph.keyed.slice(Math.max(0, found.index - 60), found.index);
  if (dataCut.test(paragraph.text.slice(Math.max(0, found.index - 60), found.index))) return false;
  if (
    horizon.test(
      found[0] + paragraph.keyed.slice(found.index + found[0].length, found.index + found[0].length + 5),
    )
  ) {
    return finishing.test(before);
  }
  if (strictWord.test(found[0])) return true;
  return notice.day === null || day >= notice.day;
}

function namedDays(paragraph: Paragraph, notice: NoticeDay): Named[] {
  const days: Named[] = [];
  for (const found of paragraph.keyed.matchAll(trigger)) {
    const at = found.index + found[0].length;
    const backed = found.groups?.filler ?? '';
    const named =
      lastNamedAt(paragraph, at, notice) ?? (/năm$/u.test(backed) ? null : yearEndAt(paragraph, at, notice));
    if (!named || recurs.test(paragraph.keyed.slice(named.end, named.end + 30))) continue;
    if (isBareNumber(found, paragraph.text.slice(at, named.end))) continue;
    if (halfOfYear.test(found[0]) && monthsBefore.test(paragraph.keyed.slice(0, found.index))) continue;
    if (partOfYear.test(paragraph.keyed.slice(0, at)) && paragraph.keyed.startsWith('năm', at)) continue;
    const lasts = lasting.test(paragraph.keyed.slice(Math.max(0, found.index - 30), found.index));
    if (isDeadline(paragraph, found, named.day, notice))
      days.push({ day: named.day, lasts, start: found.index, end: named.end });
  }
  const others = days.filter(({ lasts }) => !lasts);
  return others.length > 0 ? others : days;
}

const working = keyPattern(
  `${start}(?:trong|chậm nhất|muộn nhất|không quá|sau|tối đa|thời hạn)${end}(?:\\s+(?:vòng|thời hạn|thời gian|là|không quá|tối đa|sau|chậm nhất))*\\s+(?<days>\\d{1,3})\\s*(?:\\([^)]*\\)\\s*)?ngày(?<working>\\s+làm việc)?${end}(?:[^.;]{0,60}?(?:kể từ|từ|sau|tính từ)\\s+(?:ngày|khi)[^.;,]{0,60})?`,
);

function readWorkingDays({ keyed, text, start: from }: Paragraph): Deadline | null {
  const found = working.exec(keyed);
  if (!found) return null;
  const words = text.slice(found.index, found.index + found[0].length).trimEnd();
  return {
    ...noDeadline,
    deadlineText: tidy(words),
    deadlineSpan: { start: from + found.index, end: from + found.index + words.length },
    workingDays: { days: Number(found.groups?.days), working: found.groups?.working !== undefined },
  };
}

const vague = keyPattern(
  `${start}(?:trước mắt|trong thời gian (?:sớm nhất|tới|nhanh nhất|ngắn nhất)|ngay sau (?:hội nghị|cuộc họp|khi [^,.;]{1,60})|trước (?:kỳ họp|phiên họp|hội nghị|ngày khai giảng|tết)[^.;,()]{0,60}|ngay trong (?:tuần|tháng|năm|quý)(?:\\s+(?:này|nay|tới))?|trong (?:tuần|tháng|quý)\\s+(?:này|tới)|sớm nhất|(?<!chi\\s|thu\\s|họp\\s)thường xuyên|(?:hằng|hàng)\\s+(?:ngày|tuần|tháng|quý|năm)|ngay từ (?:đầu năm|bây giờ)|khẩn trương|kịp thời|ngay)${end}`,
);

function readVague({ keyed, text, start: from }: Paragraph): Deadline {
  const found = vague.exec(keyed);
  if (!found) return noDeadline;
  const words = text.slice(found.index, found.index + found[0].length);
  return {
    ...noDeadline,
    deadlineText: tidy(words),
    deadlineSpan: { start: from + found.index, end: from + found.index + words.length },
  };
}

/** "trước 17 giờ, ngày 30/4" names 17:00. */
function hourIn(words: string): string | null {
  const found = /(?<!\d)(?<h>\d{1,2})\s*(?:giờ|h)(?!\p{L})\s*(?<m>\d{1,2})?/iu.exec(words)?.groups;
  return found ? `${(found.h ?? '').padStart(2, '0')}:${(found.m ?? '').padStart(2, '0')}` : null;
}

/** Reads the last day that a paragraph names, or the rule or the words it names instead. */
export function readDeadline(paragraph: Paragraph, notice: NoticeDay): Deadline {
  const last = namedDays(paragraph, notice).reduce<Named | null>(
    (late, next) => (late && late.day > next.day ? late : next),
    null,
  );
  const recurring = readRecurring(paragraph);
  if (last) {
    const words = paragraph.text.slice(last.start, last.end);
    return {
      ...noDeadline,
      deadline: last.day,
      deadlineText: tidy(words),
      deadlineTime: hourIn(words),
      deadlineSpan: { start: paragraph.start + last.start, end: paragraph.start + last.end },
      recurring: recurring?.recurring ?? null,
    };
  }
  return recurring ?? readWorkingDays(paragraph) ?? readVague(paragraph);
}
