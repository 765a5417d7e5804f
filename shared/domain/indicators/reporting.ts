/** What an area has told of the indicators due of a period, as seen from a day. */
export type ReportingState = 'not-standing' | 'not-ended' | 'none' | 'part' | 'whole';

/** The states in words. */
export const reportingWords: Readonly<Record<ReportingState, string>> = {
  'not-standing': 'không thuộc kỳ này',
  'not-ended': 'chưa đến hạn',
  none: 'chưa báo cáo',
  part: 'còn thiếu',
  whole: 'đủ',
};

interface Told {
  /** Whether the area stood at the period's end. */
  readonly stands: boolean;
  /** Last day of the period, ISO. */
  readonly endsOn: string;
  /** Day that is counted to, ISO. */
  readonly asOf: string;
  readonly reported: number;
  readonly due: number;
}

/** How an area stands with a period: nothing is owed of one that still runs on the day, or in which the area did not stand. */
export function reportingState({ stands, endsOn, asOf, reported, due }: Told): ReportingState {
  if (!stands) return 'not-standing';
  if (asOf <= endsOn) return 'not-ended';
  if (reported >= due) return 'whole';
  return reported === 0 ? 'none' : 'part';
}

/** Of the areas that owe a period, how many have told all of it: "5/8"; null while none owes it. */
export function wholeShare(states: readonly ReportingState[]): string | null {
  const owed = states.filter((state) => state === 'none' || state === 'part' || state === 'whole');
  return owed.length === 0 ? null : `${owed.filter((state) => state === 'whole').length}/${owed.length}`;
}
