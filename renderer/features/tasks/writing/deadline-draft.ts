import type { DeadlineRule } from '../../../../shared/domain/tasks/index.ts';

/** The ways in which a deadline is told. */
export const deadlineWays = ['none', 'on', 'endOf', 'days', 'every'] as const;
/** How a deadline is told. */
export type DeadlineWay = (typeof deadlineWays)[number];

type Period = Extract<DeadlineRule, { readonly endOf: unknown }>['endOf'];
type Every = Extract<DeadlineRule, { readonly every: unknown }>['every'];

/** A deadline as it is typed: what belongs to the other ways is kept while one tries them. */
export interface DeadlineDraft {
  readonly way: DeadlineWay;
  readonly text: string | null;
  readonly time: string | null;
  readonly on: string | null;
  readonly before: boolean;
  readonly endOf: Period;
  readonly year: number;
  readonly n: number;
  readonly days: number;
  readonly working: boolean;
  readonly every: Every;
  readonly month: 'none' | 'first' | 'last' | number;
  readonly day: number | null;
}

/** A stored deadline as the form shows it; `year` is the one proposed for the end of a period. */
export function deadlineDraft(
  stored: { readonly text: string | null; readonly time: string | null; readonly rule: DeadlineRule | null },
  year: number,
): DeadlineDraft {
  const { text, time, rule } = stored;
  const empty: DeadlineDraft = {
    ...{ way: 'none', text, time, on: null, before: false, endOf: 'quarter', year, n: 1 },
    ...{ days: 15, working: true, every: 'quarter', month: 'last', day: null },
  };
  if (rule === null) return empty;
  if ('on' in rule) return { ...empty, way: 'on', on: rule.on, before: rule.before };
  if ('endOf' in rule) return { ...empty, way: 'endOf', endOf: rule.endOf, year: rule.year, n: rule.n ?? 1 };
  if ('days' in rule) return { ...empty, way: 'days', days: rule.days, working: rule.working };
  const { every, month = 'none', day = null, before = false } = rule;
  return { ...empty, way: 'every', every, month, day, before };
}

/** How many periods of a kind a year has. */
export const periodsInYear: Readonly<Record<Period, number>> = {
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
};

/** The rule that a typed deadline tells; null where it has none, undefined while its day is missing. */
export function typedRule(draft: DeadlineDraft): DeadlineRule | null | undefined {
  switch (draft.way) {
    case 'none':
      return null;
    case 'on':
      return draft.on === null ? undefined : { on: draft.on, before: draft.before };
    case 'endOf': {
      const { endOf, year, n } = draft;
      return endOf === 'year' ? { endOf, year } : { endOf, year, n: Math.min(n, periodsInYear[endOf]) };
    }
    case 'days':
      return { days: draft.days, working: draft.working };
    case 'every': {
      const { every, month, day, before } = draft;
      return {
        every,
        ...(month === 'none' || every === 'week' ? {} : { month }),
        ...(day === null || every === 'week' ? {} : { day }),
        ...(before && day !== null && every !== 'week' ? { before } : {}),
      };
    }
    default:
      return draft.way satisfies never;
  }
}
