const steps = [1, 2, 3, 4, 6, 12, 24, 36, 60];

/** The labels to print under a time axis: every one, or every second, third, fourth… so that at most `most` stand. */
export function axisTicks(labels: readonly string[], most: number): string[] {
  const step =
    steps.find((size) => Math.ceil(labels.length / size) <= most) ?? Math.ceil(labels.length / most);
  return labels.filter((_, at) => at % step === 0);
}

/** How many decimals the marks of a value axis need, given its greatest value. */
export function axisDecimals(greatest: number, decimals: number): number {
  return greatest >= 10 ? 0 : Math.min(decimals === 0 && greatest < 5 ? 1 : decimals, 2);
}
