import { addDays, endOfTerm, type WorkCalendar } from './calendar.ts';
import type { DeadlineRule, PeriodDeadline } from './rules.ts';

/** What deadlines are counted with. */
export interface Counting {
  readonly calendar: WorkCalendar;
  /** Whether "trước ngày 30/6" still counts the 30th. */
  readonly beforeCounts: boolean;
}

/** A deadline as computed; `day` null where nothing gives one (yet). */
export interface ComputedDeadline {
  readonly day: string | null;
  readonly provisional: boolean;
}

const monthsIn: Readonly<Record<PeriodDeadline['endOf'], number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** Last day of a month (1 to 12) as ISO. */
export function lastDayOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The last day that counts where a day was named with or without "trước". */
export function lastCounted(day: string, before: boolean, { beforeCounts }: Counting): string {
  return before && !beforeCounts ? addDays(day, -1) : day;
}

/**
 * The deadline that a rule gives; `from` is the day (ISO) that a term in days counts from. A named day and the end of a
 * period stand where they fall; a term counted in days ends on a working day. A recurring rule gives none: its occurrences do.
 */
export function computedDeadline(
  rule: DeadlineRule,
  from: string | null,
  counting: Counting,
): ComputedDeadline {
  if ('days' in rule) {
    return from === null ? { day: null, provisional: false } : endOfTerm(counting.calendar, from, rule);
  }
  if ('every' in rule) return { day: null, provisional: false };
  if ('endOf' in rule) {
    return { day: lastDayOfMonth(rule.year, monthsIn[rule.endOf] * (rule.n ?? 1)), provisional: false };
  }
  return { day: lastCounted(rule.on, rule.before, counting), provisional: false };
}
