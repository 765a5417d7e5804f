/** A value of one area and period; null where it is absent. */
export interface PlacedValue {
  readonly area: string;
  readonly period: string;
  readonly value: number | null;
  readonly provisional: boolean;
  readonly isSample: boolean;
}

const placeOf = ({ area, period }: PlacedValue): string => `${area} ${period}`;

/**
 * Rates recomputed from their parts, place by place; absent where a part is absent or the denominator is 0.
 * A rate of a provisional part is provisional, of a made-up part made up.
 * @param scale 100 for percent.
 */
export function ratesOf(
  numerators: readonly PlacedValue[],
  denominators: readonly PlacedValue[],
  scale: number,
): PlacedValue[] {
  const above = new Map(numerators.map((value) => [placeOf(value), value]));
  return denominators.map((below) => {
    const part = above.get(placeOf(below));
    const known = part !== undefined && part.value !== null && below.value !== null && below.value !== 0;
    return {
      area: below.area,
      period: below.period,
      value: known ? ((part.value ?? 0) / (below.value ?? 1)) * scale : null,
      provisional: below.provisional || part?.provisional === true,
      isSample: below.isSample || part?.isSample === true,
    };
  });
}
