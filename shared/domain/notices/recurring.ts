import type { Paragraph } from './paragraphs.ts';
import type { RecurringRule, Span, WorkingDayRule } from './reading.ts';
import { keyPattern, tidy } from './text.ts';

/** What a paragraph says of its time; span and text in the words that say it. */
export interface Deadline {
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly deadlineTime: string | null;
  readonly deadlineSpan: Span | null;
  readonly recurring: RecurringRule | null;
  readonly workingDays: WorkingDayRule | null;
}

/** No time named. */
export const noDeadline: Deadline = {
  deadline: null,
  deadlineText: null,
  deadlineTime: null,
  deadlineSpan: null,
  recurring: null,
  workingDays: null,
};

const end = '(?![\\p{L}\\p{M}\\p{N}])';
const start = '(?<![\\p{L}\\p{M}\\p{N}])';
const period = 'tuần|tháng|quý|6 tháng|06 tháng|sáu tháng|năm';
const day = `(?:trước|chậm nhất|muộn nhất|vào|đến)(?:\\s+(?:là|vào|trước))*\\s+(?:ngày\\s+)?(?<day>\\d{1,2})(?![\\d/.]*\\d)${end}`;
/** "trước ngày 25 hằng tháng", "ngày 20 của tháng cuối quý". */
const dayFirst = keyPattern(
  `${start}(?:${day}|ngày\\s+(?<plain>\\d{1,2})(?![\\d/.]*\\d)${end})\\s*,?\\s*(?:của\\s+)?(?:(?:tháng\\s+)?(?<month>đầu|cuối)\\s+(?:của\\s+)?(?:mỗi\\s+)?(?<of>quý|năm|kỳ)|(?:hằng|hàng|mỗi)\\s+(?<every>${period}))${end}`,
);
const everyFirst = keyPattern(
  `${start}(?:(?:định kỳ\\s+)(?:vào\\s+)?(?:(?:hằng|hàng|mỗi|theo|ngày)\\s+)?|(?:hằng|hàng|mỗi)\\s+)(?<every>${period})${end}(?:\\s*(?:,|và)\\s*(?:(?:hằng|hàng)\\s+)?(?:${period})${end})*`,
);
/** "vào thứ Sáu hàng tuần". */
const weekly = keyPattern(
  `${start}(?:(?:trước|chậm nhất|vào|đến)(?:\\s+(?:là|vào|ngày|chiều|sáng))*\\s+)?(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\\s+(?:(?:hằng|hàng|mỗi)\\s+)tuần${end}`,
);
const yearly = keyPattern(
  `${start}(?:trước|chậm nhất|vào)(?:\\s+là)?\\s+(?:ngày\\s+)?(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})(?:\\s*(?:,|và)\\s*(?:ngày\\s+)?\\d{1,2}[/.-](?<second>\\d{1,2}))?\\s+(?:hằng|hàng|mỗi)\\s+năm${end}`,
);
const anyDay = keyPattern(
  `${start}${day}(?:\\s*(?:của\\s+)?(?:tháng\\s+)?(?<month>đầu|cuối)\\s+(?:của\\s+)?(?:quý|năm|kỳ)|\\s+(?:của\\s+)?tháng\\s+(?:sau|liền kề|kế tiếp))?`,
);
const reporting = keyPattern(
  `${start}(?:báo cáo|gửi|tổng hợp|họp|giao ban|kiểm tra|đánh giá|sơ kết|rà soát|cập nhật|tổ chức|cung cấp)${end}`,
);

type Every = RecurringRule['every'];

function everyOf(word: string): Every {
  if (/tháng$/u.test(word) && /^(?:0?6|sáu)/u.test(word)) return 'half-year';
  if (word.startsWith('tuần')) return 'week';
  if (word.startsWith('tháng')) return 'month';
  return word.startsWith('quý') ? 'quarter' : 'year';
}

const monthOf = (word: string | undefined): { readonly month?: 'first' | 'last' } =>
  word === undefined ? {} : { month: word === 'cuối' ? 'last' : 'first' };
const dayOf = (word: string | undefined): { readonly day?: number } =>
  word === undefined ? {} : { day: Number(word) };

interface Ruled {
  readonly rule: RecurringRule;
  readonly start: number;
  readonly end: number;
}

function byDay(keyed: string): Ruled | null {
  const week = weekly.exec(keyed);
  if (week) return { rule: { every: 'week' }, start: week.index, end: week.index + week[0].length };
  const once = yearly.exec(keyed);
  if (once?.groups) {
    const { month, second, day: named } = once.groups;
    const halves = second !== undefined && Number(second) - Number(month) === 6;
    const rule = halves
      ? { every: 'half-year' as const, month: Number(month), ...dayOf(named) }
      : { every: 'year' as const, month: Number(second ?? month), ...dayOf(named) };
    return { rule, start: once.index, end: once.index + once[0].length };
  }
  const found = dayFirst.exec(keyed);
  if (!found?.groups) return null;
  const { every, of, month, day: named, plain } = found.groups;
  const rule = { every: everyOf(every ?? of ?? ''), ...monthOf(month), ...dayOf(named ?? plain) };
  return { rule, start: found.index, end: found.index + found[0].length };
}

function byPeriod(keyed: string): Ruled | null {
  const found = everyFirst.exec(keyed);
  if (!found?.groups) return null;
  const every = everyOf(found.groups.every ?? '');
  const at = found.index + found[0].length;
  const behind = anyDay.exec(keyed.slice(at, at + 160));
  const named = behind && !/[.;]\s/.test(keyed.slice(at, at + behind.index)) ? behind : null;
  if (
    !found[0].startsWith('định') &&
    !named &&
    !reporting.test(keyed.slice(Math.max(0, found.index - 40), at + 40))
  )
    return null;
  const rule = { every, ...monthOf(named?.groups?.month), ...dayOf(named?.groups?.day) };
  return { rule, start: found.index, end: named ? at + named.index + named[0].length : at };
}

/** Reads a deadline that comes again; null where the paragraph names none. */
export function readRecurring({ keyed, text, start: from }: Paragraph): Deadline | null {
  const first = byPeriod(keyed);
  const found = first?.rule.day === undefined ? (byDay(keyed) ?? first) : first;
  if (!found) return null;
  return {
    ...noDeadline,
    deadlineText: tidy(text.slice(found.start, found.end)),
    deadlineSpan: { start: from + found.start, end: from + found.end },
    recurring: found.rule,
  };
}
