import { addDays } from './calendar.ts';
import { type Counting, lastCounted, lastDayOfMonth } from './deadlines.ts';
import type { RecurringDeadline } from './rules.ts';

const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** Month (1 to 12) in which the period that begins with `first` has its day; the last one where none is named. */
function monthIn({ month }: RecurringDeadline, first: number, months: number): number {
  if (month === 'first') return first;
  if (month === undefined || month === 'last') return first + months - 1;
  if (months === 3) return first + Math.min(month, 3) - 1;
  return first + ((month - 1) % months);
}

function dayIn(year: number, month: number, day: number | undefined): string {
  const last = lastDayOfMonth(year, month);
  return day === undefined || day > Number(last.slice(8))
    ? last
    : `${last.slice(0, 8)}${String(day).padStart(2, '0')}`;
}

function daysOfYear(rule: RecurringDeadline, year: number): string[] {
  if (rule.every === 'week') return [];
  const months = monthsIn[rule.every];
  const firsts = Array.from({ length: 12 / months }, (_, at) => at * months + 1);
  return firsts.map((first) => dayIn(year, monthIn(rule, first, months), rule.day));
}

/** Sundays between two days: a week that names no day ends with itself. */
function weekEnds(from: string, until: string): string[] {
  const weekday = new Date(`${from}T00:00:00Z`).getUTCDay();
  const days: string[] = [];
  for (let day = addDays(from, (7 - weekday) % 7); day <= until; day = addDays(day, 7)) days.push(day);
  return days;
}

/**
 * Days (ISO) on which a recurring deadline falls due from one day to another, both included. A period that names no day
 * is due on its last one; the 31st of a shorter month on that month's last. Named days do not move off weekends.
 */
export function occurrencesBetween(
  rule: RecurringDeadline,
  from: string,
  until: string,
  counting: Counting,
): readonly string[] {
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)) + 1; year += 1)
    years.push(year);
  const named =
    rule.every === 'week' ? weekEnds(from, until) : years.flatMap((year) => daysOfYear(rule, year));
  return named
    .map((day) => lastCounted(day, rule.before === true && rule.day !== undefined, counting))
    .filter((day) => from <= day && day <= until);
}

/** The day (ISO) up to which occurrences are laid out on a day: the year's end, from December on the next one's. */
export function horizonOf(day: string): string {
  return `${addDays(day, 31).slice(0, 4)}-12-31`;
}

/**
 * Days for which occurrences are still to be laid out: from the day after the issue or after the last one known, up to
 * the horizon. A series whose last occurrence is more than a year old was let lapse and is not taken up by itself.
 */
export function spanToLayOut(
  series: { readonly from: string; readonly last: string | null; readonly end: string | null },
  today: string,
): { readonly from: string; readonly until: string } | null {
  const known = series.last ?? series.from;
  const lapsed = addDays(known, 366) < today;
  if (lapsed && series.last !== null) return null;
  const begins = series.last === null && (lapsed || series.from > today);
  const horizon = horizonOf(begins ? series.from : today);
  const until = series.end !== null && series.end < horizon ? series.end : horizon;
  const from = addDays(known, 1);
  return from <= until ? { from, until } : null;
}
