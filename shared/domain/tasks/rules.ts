import { formatDate } from '../../format/index.ts';
import type { TaskReading } from '../notices/index.ts';

/** A deadline that comes again; `before` where its words say "trước ngày ...". */
export type RecurringDeadline = NonNullable<TaskReading['recurring']> & { readonly before?: boolean };
/** A term counted in days from the issue or from a day that the words name. */
type CountedDeadline = NonNullable<TaskReading['workingDays']>;
/** A day that was named; `before` where the words say "trước ngày ...". */
export interface NamedDeadline {
  readonly on: string;
  readonly before: boolean;
}
/** The last day of a month, quarter, half-year or year; `n` is its place in the year, absent for a year. */
export interface PeriodDeadline {
  readonly endOf: 'month' | 'quarter' | 'half-year' | 'year';
  readonly year: number;
  readonly n?: number;
}

/** How a deadline is told. */
export type DeadlineRule = RecurringDeadline | CountedDeadline | NamedDeadline | PeriodDeadline;

/** Kinds of tasks by their deadline. */
export const taskKinds = ['with-deadline', 'recurring', 'without'] as const;
/** Kind of a task by its deadline. */
export type TaskKind = (typeof taskKinds)[number];

/** The kind that a rule (or a day without one) makes of a task. */
export function kindOf(rule: DeadlineRule | null, deadline: string | null): TaskKind {
  if (rule !== null && 'every' in rule) return 'recurring';
  return rule === null && deadline === null ? 'without' : 'with-deadline';
}

const before = /(?<!\p{L})trước(?:\s+(?:là|vào))*\s+(?:ngày\s+)?\d{1,2}(?!\d|\s*(?:giờ|h(?!\p{L})))/iu;

/** Whether the words of a deadline say "trước ngày 30/6": a setting then tells whether that day still counts. */
export function saysBefore(words: string | null): boolean {
  return words !== null && before.test(words.normalize('NFC'));
}

const starting = /(?:kể\s+từ|tính\s+từ|từ|sau)\s+(?<what>(?:ngày|khi)(?:\s+.*)?)$/iu;
const named = /ngày\s+(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})/iu;
const issue = /^(?:ngày|khi)\s+(?:(?:ban hành|ký|phát hành|ra|có)(?!\p{L})|thông báo|kết luận)/iu;

/**
 * The day (ISO) from which the words of a term count: the one they name, else the day of issue where they name that or
 * none; null where they count from something that has no day yet ("kể từ ngày nhận được báo cáo").
 */
export function startOfTerm(words: string | null, issuedOn: string | null): string | null {
  const what = starting.exec(words?.normalize('NFC') ?? '')?.groups?.what;
  if (what === undefined) return issuedOn;
  const day = named.exec(what)?.groups;
  if (day) return `${day.y}-${(day.m ?? '').padStart(2, '0')}-${(day.d ?? '').padStart(2, '0')}`;
  return issue.test(what) ? issuedOn : null;
}

const periodWords: Readonly<Record<RecurringDeadline['every'], string>> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  'half-year': '6 tháng',
  year: 'năm',
};

function recurringWords({ every, month, day, before: told }: RecurringDeadline): string {
  const dayWords = day === undefined ? '' : ` ${told === true ? 'trước ngày' : 'ngày'} ${day}`;
  if (month === undefined) return `hằng ${periodWords[every]}${dayWords}`;
  const which = month === 'first' ? 'tháng đầu kỳ' : month === 'last' ? 'tháng cuối kỳ' : `tháng ${month}`;
  return `hằng ${periodWords[every]}${dayWords} ${which}`;
}

function periodEnd({ endOf, year, n = 1 }: PeriodDeadline): string {
  switch (endOf) {
    case 'month':
      return `hết tháng ${n}/${year}`;
    case 'quarter':
      return `hết quý ${['I', 'II', 'III', 'IV'][n - 1] ?? n}/${year}`;
    case 'half-year':
      return `hết 6 tháng ${n === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'year':
      return `hết năm ${year}`;
    default:
      return endOf satisfies never;
  }
}

/** A rule in words, for where the deadline was not written out. */
export function ruleWords(rule: DeadlineRule): string {
  if ('every' in rule) return recurringWords(rule);
  if ('days' in rule) return `trong ${rule.days} ngày${rule.working ? ' làm việc' : ''}`;
  if ('endOf' in rule) return periodEnd(rule);
  return `${rule.before ? 'trước ngày' : 'ngày'} ${formatDate(rule.on)}`;
}
