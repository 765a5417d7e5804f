/** Millimetres in twentieths of a point. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}

/** Points in twentieths of a point. */
export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20);
}
