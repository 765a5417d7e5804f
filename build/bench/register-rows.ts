import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openForReading, openForWriting, type ReadHandle } from '../../electron/database/connection/index.ts';
import type { ReadContext } from '../../electron/services/context.ts';
import { registerPage, registerTotals } from '../../electron/services/task-register/index.ts';
import type { Runner } from './processes.ts';
import { readContext } from './read-context.ts';
import { FIRST_SCREEN, WHOLE_TOTALS } from './register-asked.ts';
import { type BenchRow, interleaved, rowOf } from './rows.ts';
import { type RegisterSize, seedRegister } from './seed-register.ts';
import { registerWindowRows, type WindowRows } from './window-rows.ts';

const RUNS = { warmUp: 3, runs: 15 };

/** The register as large as it is to stay quick, and a tenth of it. */
const LARGE: RegisterSize = { tasks: 30_000, reports: 100_000 };
const SMALL: RegisterSize = { tasks: 3_000, reports: 10_000 };

/** Fills a new data folder with a register of so many tasks. */
async function seedRegisterFolder(dataDir: string, size: RegisterSize): Promise<void> {
  const db = await openForWriting({ dataDir, backupDir: `${dataDir} - ban sao`, who: 'bench' });
  seedRegister(db, size);
  db.close();
}

async function growth(
  id: 'register-growth' | 'totals-growth',
  contexts: readonly [large: ReadContext, small: ReadContext],
  work: (context: ReadContext) => unknown,
): Promise<BenchRow> {
  const timed = (context: ReadContext) => (): number => {
    const start = performance.now();
    work(context);
    return performance.now() - start;
  };
  const [large, small] = contexts;
  const { values, baselines } = await interleaved({ value: timed(large), baseline: timed(small) }, RUNS);
  return rowOf(id, values, baselines);
}

/** One screen of the register, and its totals, for ten times the tasks against a tenth of them. */
async function growthRows(largeDir: string, smallDir: string): Promise<BenchRow[]> {
  await seedRegisterFolder(smallDir, SMALL);
  const opened: ReadHandle[] = [];
  const contextIn = (dataDir: string): ReadContext => {
    const db = openForReading({ dataDir });
    opened.push(db);
    return readContext(db, dataDir);
  };
  try {
    const contexts = [contextIn(largeDir), contextIn(smallDir)] as const;
    return [
      await growth('register-growth', contexts, (context) => registerPage(context, FIRST_SCREEN)),
      await growth('totals-growth', contexts, (context) => registerTotals(context, WHOLE_TOTALS)),
    ];
  } finally {
    for (const db of opened) db.close();
  }
}

const growthIds: readonly BenchRow['id'][] = ['register-growth', 'totals-growth'];

/** Rows of the register that are measured, as they are asked for. */
export const registerIds: readonly BenchRow['id'][] = ['register', 'board', 'scroll', ...growthIds];

/** Measures the rows of the register over data of their own: 30,000 tasks with 100,000 reports. */
export async function registerRows(
  runner: Runner,
  version: string,
  wanted: readonly BenchRow['id'][],
  progress: (line: string) => void,
): Promise<WindowRows> {
  const own = registerIds.filter((id) => wanted.includes(id));
  if (own.length === 0) return { browser: null, rows: [], unmeasured: [] };
  const folder = await mkdtemp(join(tmpdir(), 'so-ket-luan-bench-register-'));
  const large = join(folder, 'data');
  try {
    progress(`measuring ${own.join(', ')}`);
    await seedRegisterFolder(large, LARGE);
    const grown = growthIds.some((id) => own.includes(id))
      ? await growthRows(large, join(folder, 'small'))
      : [];
    const seen = await registerWindowRows(runner, version, large, own);
    return { ...seen, rows: [...grown.filter(({ id }) => own.includes(id)), ...seen.rows] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
