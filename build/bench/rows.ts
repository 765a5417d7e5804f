/** One line of the benchmark: a value beside its baseline of the same run on the same machine, both medians (`search`, `scroll`: both p95). */
export interface BenchRow {
  readonly id:
    | 'start'
    | 'list'
    | 'trend'
    | 'pdf'
    | 'extract'
    | 'import'
    | 'stall'
    | 'busy'
    | 'search'
    | 'multiples'
    | 'chart'
    | 'register'
    | 'board'
    | 'scroll'
    | 'grid-key'
    | 'register-growth'
    | 'totals-growth'
    | 'values-grid'
    | 'heatmap'
    | 'values-growth'
    | 'sums-growth';
  readonly value: number;
  readonly baseline: number;
  readonly unit: 'ms';
  readonly ratio: number;
  readonly limit: number;
}

/** A line that could not be measured, and why; it is never filled in. */
export interface UnmeasuredRow {
  readonly id: BenchRow['id'];
  readonly reason: string;
}

/** Largest allowed ratio of each line. */
export const limits: Readonly<Record<BenchRow['id'], number>> = {
  start: 1.5,
  list: 2,
  trend: 2,
  pdf: 1.5,
  extract: 12,
  import: 1.5,
  stall: 3,
  busy: 3,
  search: 1.5,
  multiples: 0.33,
  chart: 1.2,
  register: 2,
  board: 2,
  scroll: 2,
  'grid-key': 2,
  'register-growth': 2,
  'totals-growth': 12,
  'values-grid': 2,
  heatmap: 2,
  'values-growth': 2,
  'sums-growth': 12,
};

/** Middle of the values; of an even count the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('a median needs a value');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}

/** The value that 95 of 100 do not pass. */
export function percentile95(values: readonly number[]): number {
  if (values.length === 0) throw new Error('a percentile needs a value');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A line from the values measured, in milliseconds; both sides by the same `measure`. */
export function rowOf(
  id: BenchRow['id'],
  values: readonly number[],
  baselines: readonly number[],
  measure: (values: readonly number[]) => number = median,
): BenchRow {
  const value = measure(values);
  const baseline = measure(baselines);
  return {
    id,
    value: rounded(value),
    baseline: rounded(baseline),
    unit: 'ms',
    ratio: rounded(value / baseline),
    limit: limits[id],
  };
}

/** What is measured and what it is held against, each giving milliseconds. */
export interface Pair {
  value(): Promise<number> | number;
  baseline(): Promise<number> | number;
}

/** Runs both in turn, first `warmUp` times unheeded, then `runs` times measured. */
export async function interleaved(
  pair: Pair,
  { warmUp, runs }: { readonly warmUp: number; readonly runs: number },
): Promise<{ readonly values: number[]; readonly baselines: number[] }> {
  const values: number[] = [];
  const baselines: number[] = [];
  for (let run = -warmUp; run < runs; run += 1) {
    const value = await pair.value();
    const baseline = await pair.baseline();
    if (run < 0) continue;
    values.push(value);
    baselines.push(baseline);
  }
  return { values, baselines };
}

/** The lines as a table for the console. */
export function table(rows: readonly BenchRow[], unmeasured: readonly UnmeasuredRow[]): string {
  const head = ['row', 'value', 'baseline', 'unit', 'ratio', 'limit', ''];
  const cells = rows.map((row) => [
    row.id,
    row.value.toFixed(1),
    row.baseline.toFixed(1),
    row.unit,
    row.ratio.toFixed(2),
    String(row.limit),
    row.ratio <= row.limit ? 'ok' : 'OVER',
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const lines = [head, ...cells].map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [...lines, ...unmeasured.map(({ id, reason }) => `${id}: not measured: ${reason}`)].join('\n');
}
