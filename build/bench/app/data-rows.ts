import type { BrowserWindow } from 'electron';
import { openForReading, type ReadHandle } from '../../../electron/database/connection/index.ts';
import { chartView } from '../../../electron/services/charts/index.ts';
import type { ReadContext } from '../../../electron/services/context.ts';
import { indicatorValues } from '../../../electron/services/indicators/index.ts';
import { registerPage, registerTotals, taskBoard } from '../../../electron/services/task-register/index.ts';
import { GRID, HEAT } from '../figures-asked.ts';
import { readContext } from '../read-context.ts';
import { ALL_TASKS, FIRST_SCREEN, WHOLE_TOTALS } from '../register-asked.ts';
import { type BenchRow, interleaved, type Pair, rowOf } from '../rows.ts';
import { AS_OF, TREND } from '../seeded.ts';
import { withEmptyHandler } from './empty-handler.ts';
import { recordSql } from './recorded-sql.ts';

const RUNS = { warmUp: 5, runs: 21 };

/** Where the rows are measured. */
export interface Place {
  readonly window: BrowserWindow;
  readonly dataDir: string;
}

/** One question of the window. */
interface Asked {
  readonly channel: string;
  readonly request: object;
  /** The service behind the channel, for its SQL and its reply. */
  read(context: ReadContext): unknown;
}

function asked<Request extends object>(
  channel: string,
  service: (context: ReadContext, request: Request) => unknown,
  request: Request,
): Asked {
  return { channel, request, read: (context) => service(context, request) };
}

/** What each row asks for, one question after the other. */
const questions = {
  /** All tasks at once. */
  list: [asked('tasks.page', registerPage, ALL_TASKS)],
  /** Eight districts over ten years of months. */
  trend: [asked('charts.view', chartView, { chart: TREND })],
  /** The register's first screen with its totals, of 30,000 tasks. */
  register: [
    asked('tasks.totals', registerTotals, WHOLE_TOTALS),
    asked('tasks.page', registerPage, FIRST_SCREEN),
  ],
  /** The board of 30,000 tasks. */
  board: [asked('tasks.board', taskBoard, { asOf: AS_OF })],
  /** The grid of one month, of 330,000 values. */
  'values-grid': [asked('indicators.values', indicatorValues, GRID)],
  /** 46 areas over twelve years of months. */
  heatmap: [asked('charts.view', chartView, { chart: HEAT })],
} satisfies Partial<Record<BenchRow['id'], readonly Asked[]>>;

/** A row of a screen's data. */
export type DataRowId = keyof typeof questions;

/** All of them. */
export const dataRowIds = Object.keys(questions) as DataRowId[];

/** Script that times one call of the app's own bridge, in milliseconds. */
export function timedCall(channel: string, request: object): string {
  return `(async () => {
    const start = performance.now();
    const reply = await soKetLuan.call(${JSON.stringify(channel)}, ${JSON.stringify(request)});
    if (!reply.ok) throw new Error(reply.error.message);
    return performance.now() - start;
  })()`;
}

/** One reading asked for by the window: how to time it, and how to time its SQL and one empty trip of its reply. */
function pairOf({ window, dataDir }: Place, db: ReadHandle, { channel, request, read }: Asked): Pair {
  const { reply, sql } = recordSql(db, (recorded) => read(readContext(recorded, dataDir)));
  const call = timedCall(channel, request);
  const envelope = { ok: true, value: reply };
  return {
    value: async () => Number(await window.webContents.executeJavaScript(call)),
    baseline: async () => sql.replay() + Number(await withEmptyHandler(window, envelope, call)),
  };
}

/** A screen's data asked for by the window, against its SQL and one empty trip of the same reply. */
export async function dataRow(place: Place, id: DataRowId): Promise<BenchRow> {
  const db = openForReading({ dataDir: place.dataDir });
  const sum = async (parts: readonly (() => Promise<number> | number)[]): Promise<number> => {
    let whole = 0;
    for (const part of parts) whole += await part();
    return whole;
  };
  try {
    const pairs = questions[id].map((one) => pairOf(place, db, one));
    const { values, baselines } = await interleaved(
      {
        value: () => sum(pairs.map(({ value }) => value)),
        baseline: () => sum(pairs.map(({ baseline }) => baseline)),
      },
      RUNS,
    );
    return rowOf(id, values, baselines);
  } finally {
    db.close();
  }
}
