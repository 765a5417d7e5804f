import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleApp } from '../bundle/index.ts';
import type { Measured } from './app/measure.ts';
import { bareListFile, bundleBenchApps, chartsFile, type Runner, runBenchApp } from './processes.ts';
import { type BenchRow, interleaved, rowOf, type UnmeasuredRow } from './rows.ts';
import { seed } from './seed.ts';
import { SEEDED_TASK_MARK } from './seeded.ts';

const STARTS = { warmUp: 1, runs: 7 };

/** Rows of the real window, and what they were measured on. */
export interface WindowRows {
  readonly browser: string | null;
  readonly rows: readonly BenchRow[];
  readonly unmeasured: readonly UnmeasuredRow[];
}

const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

async function startRow(runner: Runner, dataDir: string): Promise<Partial<WindowRows>> {
  try {
    const { values, baselines } = await interleaved(
      {
        value: () => runBenchApp(runner, { app: 'start', dataDir }),
        baseline: () => runBenchApp(runner, { app: 'empty', dataDir }),
      },
      STARTS,
    );
    return { rows: [rowOf('start', values, baselines)] };
  } catch (thrown) {
    return { unmeasured: [{ id: 'start', reason: reasonOf(thrown) }] };
  }
}

/** The same data for the services that make papers: a folder has one app at a time. */
const papersOf = (dataDir: string): string => `${dataDir} - giay to`;

async function insideRows(
  runner: Runner,
  dataDir: string,
  wanted: readonly BenchRow['id'][],
  seen: string,
): Promise<WindowRows> {
  const report = join(dataDir, 'bench.json');
  const env = {
    BENCH_ROWS: wanted.join(','),
    BENCH_DATA: dataDir,
    BENCH_PAPERS: papersOf(dataDir),
    BENCH_REPORT: report,
    BENCH_SEEN: seen,
    BENCH_BARE: bareListFile,
    BENCH_CHARTS: chartsFile,
  };
  try {
    await runBenchApp(runner, { app: 'measure', dataDir, env });
    const measured: Measured = JSON.parse(await readFile(report, 'utf8'));
    return measured;
  } catch (thrown) {
    return { browser: null, rows: [], unmeasured: wanted.map((id) => ({ id, reason: reasonOf(thrown) })) };
  }
}

const nothing: WindowRows = { browser: null, rows: [], unmeasured: [] };

/** Measures rows in the window over a folder of their own, from when its first screen says `seen`. */
export async function ownWindowRows(
  runner: Runner,
  version: string,
  dataDir: string,
  wanted: readonly BenchRow['id'][],
  seen: string,
): Promise<WindowRows> {
  if (wanted.length === 0) return nothing;
  await bundleApp();
  await bundleBenchApps(version);
  return insideRows(runner, dataDir, wanted, seen);
}

/** Measures the rows that need the app's window, each in a fresh data folder of the same content. */
export async function windowRows(
  runner: Runner,
  version: string,
  wanted: readonly BenchRow['id'][],
  progress: (line: string) => void,
): Promise<WindowRows> {
  const folder = await mkdtemp(join(tmpdir(), 'so-ket-luan-bench-'));
  const dataDir = join(folder, 'data');
  try {
    progress('bundling and seeding');
    await bundleApp();
    await bundleBenchApps(version);
    await seed(dataDir, join(folder, 'data - ban sao'));
    await cp(dataDir, papersOf(dataDir), { recursive: true });
    const inside = wanted.filter((id) => id !== 'start');
    if (wanted.includes('start')) progress('measuring starts');
    const start = wanted.includes('start') ? await startRow(runner, dataDir) : {};
    if (inside.length > 0) progress(`measuring ${inside.join(', ')} in the window`);
    const rest = inside.length > 0 ? await insideRows(runner, dataDir, inside, SEEDED_TASK_MARK) : nothing;
    return {
      browser: rest.browser,
      rows: [...(start.rows ?? []), ...rest.rows],
      unmeasured: [...(start.unmeasured ?? []), ...rest.unmeasured],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
