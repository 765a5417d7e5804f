import {
  type Counting,
  calendarOf,
  computedDeadline,
  type DeadlineRule,
  defaultTaskSettings,
  kindOf,
  saysBefore,
  startOfTerm,
  type TaskSettings,
} from '../../../shared/domain/tasks/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import { holidayTables } from '../../database/queries/holidays.ts';
import { settingOf } from '../../database/queries/settings.ts';
import type { WorkRecord } from '../../database/queries/task-work.ts';
import type { DeadlineFields } from '../../database/queries/task-writing.ts';

const name = 'tasks';

/** How the office counts. */
export function taskSettings(db: ReadHandle): TaskSettings {
  const saved = settingOf(db, name);
  return saved === undefined ? defaultTaskSettings : { ...defaultTaskSettings, ...JSON.parse(saved) };
}

/** Name and value under which settings are saved. */
export function savedSettings(settings: TaskSettings): readonly [name: string, value: string] {
  return [name, JSON.stringify(settings)];
}

/** What deadlines are counted with at present. */
export function countingOf(db: ReadHandle): Counting {
  return { calendar: calendarOf(holidayTables(db)), beforeCounts: taskSettings(db).beforeCounts };
}

/** A stored rule; a day that the words name with "trước" and that is stored bare was counted in. */
export function ruleOf({
  rule,
  deadline,
  deadlineText,
}: Pick<WorkRecord, 'rule' | 'deadline' | 'deadlineText'>) {
  if (rule !== null) return JSON.parse(rule) as DeadlineRule;
  if (deadline === null) return null;
  return { on: deadline, before: saysBefore(deadlineText) } satisfies DeadlineRule;
}

/** A deadline as it is told: its words, its rule, its hour, and the day that its words name beside a recurring rule. */
export interface ToldDeadline {
  readonly text: string | null;
  readonly time: string | null;
  readonly rule: DeadlineRule | null;
  readonly day: string | null;
}

/** What is stored of a deadline; a term in days counts from `issuedOn` (ISO) unless its words name another day. */
export function deadlineFields(
  told: ToldDeadline,
  issuedOn: string | null,
  counting: Counting,
): DeadlineFields {
  const { text, time, rule } = told;
  const from = startOfTerm(text, issuedOn);
  const computed = rule === null ? null : computedDeadline(rule, from, counting);
  const deadline = computed?.day ?? told.day;
  return {
    ...{ kind: kindOf(rule, deadline), deadline, deadlineText: text, deadlineTime: time },
    rule: rule === null ? null : JSON.stringify(rule),
    provisional: computed?.provisional === true ? 1 : 0,
  };
}
