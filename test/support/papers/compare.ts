/** How far a measure may be from the profile. */
export interface Tolerance {
  readonly mm: number;
  readonly pt: number;
}

/** "what: 12,3 where 14 is asked for", or nothing where they agree. */
export function compare(what: string, measured: number, asked: number, tolerance: number): string[] {
  return Math.abs(measured - asked) <= tolerance
    ? []
    : [`${what}: ${measured.toFixed(2)} where ${asked.toFixed(2)} is asked for`];
}
