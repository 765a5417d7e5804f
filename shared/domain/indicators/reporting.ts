/** What an area has told of the indicators due of a period, as seen from a day. */
export type ReportingState = 'not-standing' | 'not-ended' | 'none' | 'part' | 'whole';

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
