import { readFileSync } from 'node:fs';
import { type BenchRow, interleaved, rowOf } from '../rows.ts';
import type { Place } from './data-rows.ts';

const RUNS = { warmUp: 3, runs: 15 };

const drawn = [
  { id: 'multiples', baseline: 'bareMultiples' },
  { id: 'chart', baseline: 'bareChart' },
] as const;

/** Charts drawn in the window against bare ones of the library, from the word to draw until they are on the screen. */
export async function chartRows({ window }: Place): Promise<readonly BenchRow[]> {
  const run = (code: string): Promise<unknown> => window.webContents.executeJavaScript(code);
  const { BENCH_CHARTS = '' } = process.env;
  await run(`${readFileSync(BENCH_CHARTS, 'utf8')};0`);
  const timed = async (name: string): Promise<number> =>
    Number(await run(`benchChart(${JSON.stringify(name)})`));
  const rows: BenchRow[] = [];
  for (const { id, baseline } of drawn) {
    const measured = await interleaved({ value: () => timed(id), baseline: () => timed(baseline) }, RUNS);
    rows.push(rowOf(id, measured.values, measured.baselines));
  }
  return rows;
}
