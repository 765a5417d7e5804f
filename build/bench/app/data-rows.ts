import type { BrowserWindow } from 'electron';
import { openForReading, type ReadHandle } from '../../../electron/database/connection/index.ts';
import { chartView } from '../../../electron/services/charts/index.ts';
import type { ReadContext } from '../../../electron/services/context.ts';
import { registerPage, registerTotals, taskBoard } from '../../../electron/services/task-register/index.ts';
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

interface Asked<Reply> {
  readonly channel: string;
  readonly request: object;
  /** The service behind the channel, for its SQL and its reply. */
  read(context: ReadContext): Reply;
}

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
function pairOf<Reply>({ window, dataDir }: Place, db: ReadHandle, asked: Asked<Reply>): Pair {
  const { reply, sql } = recordSql(db, (recorded) => asked.read(readContext(recorded, dataDir)));
  const call = timedCall(asked.channel, asked.request);
  const envelope = { ok: true, value: reply };
  return {
    value: async () => Number(await window.webContents.executeJavaScript(call)),
    baseline: async () => sql.replay() + Number(await withEmptyHandler(window, envelope, call)),
  };
}

/** All that a screen asks for, one after the other. */
async function dataRow<Reply>(
  place: Place,
  id: BenchRow['id'],
  asked: readonly Asked<Reply>[],
): Promise<BenchRow> {
  const db = openForReading({ dataDir: place.dataDir });
  const sum = async (parts: readonly (() => Promise<number> | number)[]): Promise<number> => {
    let whole = 0;
    for (const part of parts) whole += await part();
    return whole;
  };
  try {
    const pairs = asked.map((one) => pairOf(place, db, one));
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

/** All tasks asked for by the window, against their SQL and one empty trip of the same reply. */
export function listRow(place: Place): Promise<BenchRow> {
  return dataRow(place, 'list', [
    {
      channel: 'tasks.page',
      request: ALL_TASKS,
      read: (context) => registerPage(context, ALL_TASKS),
    },
  ]);
}

/** A trend of eight districts over ten years of months, against the same. */
export function trendRow(place: Place): Promise<BenchRow> {
  return dataRow(place, 'trend', [
    {
      channel: 'charts.view',
      request: { chart: TREND },
      read: (context) => chartView(context, { chart: TREND }),
    },
  ]);
}

/** The register's first screen with its totals, of 30,000 tasks, against the same. */
export function registerRow(place: Place): Promise<BenchRow> {
  return dataRow<unknown>(place, 'register', [
    {
      channel: 'tasks.totals',
      request: WHOLE_TOTALS,
      read: (context) => registerTotals(context, WHOLE_TOTALS),
    },
    { channel: 'tasks.page', request: FIRST_SCREEN, read: (context) => registerPage(context, FIRST_SCREEN) },
  ]);
}

/** The board of 30,000 tasks, against the same. */
export function boardRow(place: Place): Promise<BenchRow> {
  return dataRow(place, 'board', [
    {
      channel: 'tasks.board',
      request: { asOf: AS_OF },
      read: (context) => taskBoard(context, { asOf: AS_OF }),
    },
  ]);
}
