/** Where one is among indicators and areas; area -1 is all of them together. */
export interface BrowsePlace {
  readonly indicator: number;
  readonly area: number;
}

/**
 * Where a key leads: up and down through the indicators, right and left through the areas, all of them first;
 * null for a key that leads nowhere.
 */
export function placeAfter(
  key: string,
  { indicator, area }: BrowsePlace,
  counts: { readonly indicators: number; readonly areas: number },
): BrowsePlace | null {
  const within = (at: number, first: number, last: number): number => Math.min(Math.max(at, first), last);
  const toIndicator = (at: number) => ({ indicator: within(at, 0, counts.indicators - 1), area });
  const toArea = (at: number) => ({ indicator, area: within(at, -1, counts.areas - 1) });
  switch (key) {
    case 'ArrowDown':
    case 'PageDown':
      return toIndicator(indicator + 1);
    case 'ArrowUp':
    case 'PageUp':
      return toIndicator(indicator - 1);
    case 'ArrowRight':
      return toArea(area + 1);
    case 'ArrowLeft':
      return toArea(area - 1);
    case 'Home':
      return toArea(-1);
    case 'End':
      return toArea(counts.areas - 1);
    default:
      return null;
  }
}
