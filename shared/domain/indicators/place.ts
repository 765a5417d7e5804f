/** Where one figure stands. */
export interface Place {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
}

/** The place of a figure as one word. */
export function keyOf({ indicator, area, period }: Place): string {
  return `${indicator} ${area} ${period}`;
}
