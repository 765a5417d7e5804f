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

const roundSteps = [1, 2, 2.5, 5, 10];

/** Marks of a value axis from 0 to above the greatest value, at round steps (1, 2, 2,5 or 5 times a power of ten). */
export function valueTicks(greatest: number): number[] {
  if (!(greatest > 0)) return [0, 1];
  const rough = greatest / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (roundSteps.find((size) => size * power >= rough) ?? 10) * power;
  const count = Math.ceil(greatest / step);
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
