import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  openForReading,
  openForWriting,
  type ReadHandle,
  type WriteHandle,
} from '../../electron/database/connection/index.ts';
import type { ReadContext } from '../../electron/services/context.ts';
import type { Runner } from './processes.ts';
import { readContext } from './read-context.ts';
import { type BenchRow, interleaved, rowOf } from './rows.ts';
import { ownWindowRows, type WindowRows } from './window-rows.ts';

const RUNS = { warmUp: 3, runs: 15 };

/** Rows over much data of one sort, in a folder of its own: the other rows keep theirs. */
export interface LargeData<Size> {
  /** As large as it is to stay quick, and a tenth of it. */
  readonly large: Size;
  readonly small: Size;
  seed(db: WriteHandle, size: Size): void;
  /** Rows measured in the window over the large one. */
  readonly inWindow: readonly BenchRow['id'][];
  /** Rows of what the large one costs against the small one. */
  readonly growth: Readonly<Partial<Record<BenchRow['id'], (context: ReadContext, size: Size) => unknown>>>;
  /** What the app's first screen says once it is drawn. */
  readonly seen: string;
}

/** The rows that are measured over some data. */
export function idsOf<Size>({ inWindow, growth }: LargeData<Size>): BenchRow['id'][] {
  return [...inWindow, ...(Object.keys(growth) as BenchRow['id'][])];
}

async function seedFolder<Size>({ seed }: LargeData<Size>, dataDir: string, size: Size): Promise<void> {
  const db = await openForWriting({ dataDir, backupDir: `${dataDir} - ban sao`, who: 'bench' });
  seed(db, size);
  db.close();
}

const timed = (work: () => unknown) => (): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

async function growthRows<Size>(
  data: LargeData<Size>,
  wanted: readonly BenchRow['id'][],
  folders: { readonly large: string; readonly small: string },
): Promise<BenchRow[]> {
  const own = wanted.flatMap((id) => {
    const work = data.growth[id];
    return work ? [{ id, work }] : [];
  });
  if (own.length === 0) return [];
  await seedFolder(data, folders.small, data.small);
  const opened: ReadHandle[] = [];
  const contextIn = (dataDir: string): ReadContext => {
    const db = openForReading({ dataDir });
    opened.push(db);
    return readContext(db, dataDir);
  };
  try {
    const [large, small] = [contextIn(folders.large), contextIn(folders.small)];
    const rows: BenchRow[] = [];
    for (const { id, work } of own) {
      const pair = {
        value: timed(() => work(large, data.large)),
        baseline: timed(() => work(small, data.small)),
      };
      const { values, baselines } = await interleaved(pair, RUNS);
      rows.push(rowOf(id, values, baselines));
    }
    return rows;
  } finally {
    for (const db of opened) db.close();
  }
}

/** Measures the rows wanted of those over some data. */
export async function largeRows<Size>(
  data: LargeData<Size>,
  runner: Runner,
  version: string,
  wanted: readonly BenchRow['id'][],
  progress: (line: string) => void,
): Promise<WindowRows> {
  const own = idsOf(data).filter((id) => wanted.includes(id));
  if (own.length === 0) return { browser: null, rows: [], unmeasured: [] };
  const folder = await mkdtemp(join(tmpdir(), 'so-ket-luan-bench-large-'));
  const folders = { large: join(folder, 'data'), small: join(folder, 'small') };
  try {
    progress(`measuring ${own.join(', ')}`);
    await seedFolder(data, folders.large, data.large);
    const grown = await growthRows(data, own, folders);
    const inWindow = data.inWindow.filter((id) => own.includes(id));
    const seen = await ownWindowRows(runner, version, folders.large, inWindow, data.seen);
    return { ...seen, rows: [...grown, ...seen.rows] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
