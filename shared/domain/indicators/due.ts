import type { Period, PeriodKind } from './periods.ts';

/** What of an indicator says when it is asked for; days are ISO. */
export interface AskedIndicator {
  readonly frequency: PeriodKind;
  readonly aggregation: 'sum' | 'stock' | 'ratio';
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The indicators that are asked for of a period: those of its kind, in force at its end; a ratio is made of its parts. */
export function indicatorsDue<Indicator extends AskedIndicator>(
  indicators: readonly Indicator[],
  { kind, endsOn }: Pick<Period, 'kind' | 'endsOn'>,
): Indicator[] {
  return indicators.filter(
    ({ frequency, aggregation, validFrom, validTo }) =>
      frequency === kind &&
      aggregation !== 'ratio' &&
      (validFrom ?? endsOn) <= endsOn &&
      (validTo ?? endsOn) >= endsOn,
  );
}
