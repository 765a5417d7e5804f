import type { MeetingKind } from './words.ts';

/** A meeting that the year's plan proposes; `heldOn` is an ISO day. */
export interface PlannedMeeting {
  readonly kind: MeetingKind;
  readonly name: string;
  readonly heldOn: string;
}

const numerals = ['I', 'II', 'III', 'IV'];
const months = Array.from({ length: 12 }, (_, at) => at + 1);

/** ISO day of a year, month (1 to 12) and day, moved off a Saturday or Sunday to the Monday after. */
function workingDay(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  const weekday = date.getUTCDay();
  const move = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  date.setUTCDate(date.getUTCDate() + move);
  return date.toISOString().slice(0, 10);
}

/** Day of the month on which a regular meeting is proposed; the clerk changes it. */
const usualDay = 20;

const plans: Readonly<Partial<Record<MeetingKind, (year: number) => readonly PlannedMeeting[]>>> = {
  monthly: (year) =>
    months.map((month) => ({
      kind: 'monthly',
      name: `Hội nghị giao ban tháng ${month}/${year}`,
      heldOn: workingDay(year, month, usualDay),
    })),
  quarterly: (year) =>
    numerals.map((numeral, at) => ({
      kind: 'quarterly',
      name: `Hội nghị giao ban quý ${numeral}/${year}`,
      heldOn: workingDay(year, 3 * at + 3, usualDay),
    })),
  'interim-review': (year) => [
    {
      kind: 'interim-review',
      name: `Hội nghị sơ kết 6 tháng đầu năm ${year}`,
      heldOn: workingDay(year, 7, 5),
    },
  ],
  'final-review': (year) => [
    { kind: 'final-review', name: `Hội nghị tổng kết năm ${year}`, heldOn: workingDay(year, 12, usualDay) },
  ],
};

/** Kinds of meetings that come again every year. */
export const regularKinds = Object.keys(plans) as MeetingKind[];

const periodOf = ({
  kind,
  heldOn,
}: {
  readonly kind: MeetingKind | null;
  readonly heldOn: string | null;
}) => {
  const month = Number(heldOn?.slice(5, 7));
  if (kind === 'monthly') return month;
  return kind === 'quarterly' ? Math.ceil(month / 3) : 0;
};

/**
 * Meetings of these kinds that the year still lacks, by day: one a month, one a quarter, one half-year and one year review.
 * One that stands in the same month (quarter, year) already is not proposed again.
 */
export function yearPlan(
  year: number,
  kinds: readonly MeetingKind[],
  standing: readonly { readonly kind: MeetingKind | null; readonly heldOn: string | null }[],
): readonly PlannedMeeting[] {
  const thisYear = standing.filter(({ heldOn }) => heldOn?.startsWith(`${year}-`));
  return kinds
    .flatMap((kind) => plans[kind]?.(year) ?? [])
    .filter(
      (planned) =>
        !thisYear.some(
          ({ kind, heldOn }) => kind === planned.kind && periodOf({ kind, heldOn }) === periodOf(planned),
        ),
    )
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0));
}
