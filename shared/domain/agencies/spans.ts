/** From a day to a day, both ISO and both included; an end that is null is not known or not reached. */
export interface Span {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Whether the day (ISO) falls into the span. */
export function isWithin({ validFrom, validTo }: Span, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

/** Whether two spans share a day. */
export function overlap(a: Span, b: Span): boolean {
  const beginsBefore = (one: Span, other: Span) =>
    one.validFrom === null || other.validTo === null || one.validFrom <= other.validTo;
  return beginsBefore(a, b) && beginsBefore(b, a);
}

/** Whether the span ends before it begins. */
export function isTurned({ validFrom, validTo }: Span): boolean {
  return validFrom !== null && validTo !== null && validTo < validFrom;
}
