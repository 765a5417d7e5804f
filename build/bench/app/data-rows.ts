import type { BrowserWindow } from 'electron';
import { openForReading, type ReadHandle } from '../../../electron/database/connection/index.ts';
import type { ReadContext } from '../../../electron/services/context.ts';
import { indicatorTrend } from '../../../electron/services/indicators/index.ts';
import { registerPage } from '../../../electron/services/task-register/index.ts';
import { wholeRegister } from '../../../shared/domain/task-register/index.ts';
import { type BenchRow, interleaved, rowOf } from '../rows.ts';
import { AS_OF, TREND } from '../seeded.ts';
import { withEmptyHandler } from './empty-handler.ts';
import { recordSql } from './recorded-sql.ts';

/** Every task of the seeded notices at once. */
export const ALL_TASKS = {
  asOf: AS_OF,
  filter: wholeRegister,
  sort: { by: 'deadline', desc: false },
  grouping: null,
  slices: [{ group: null, offset: 0, limit: 2000 }],
} as const;

const RUNS = { warmUp: 5, runs: 21 };

/** Where the rows are measured. */
export interface Place {
  readonly window: BrowserWindow;
  readonly dataDir: string;
}

interface Asked<Reply> {
  readonly id: 'list' | 'trend';
  readonly channel: string;
  readonly request: object;
  /** The service behind the channel, for its SQL and its reply. */
  read(context: ReadContext): Reply;
}

/** What a service reads with, outside the app's own threads. */
export function contextOf(db: ReadHandle, dataDir: string): ReadContext {
  const noPapers = (): never => {
    throw new Error('a list draws nothing');
  };
  return {
    db,
    folders: { dataDir, backupDir: dataDir },
    version: '0.0.0',
    who: 'bench',
    now: () => new Date(),
    render: { pdf: noPapers, picture: noPapers },
  };
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

async function dataRow<Reply>(place: Place, asked: Asked<Reply>): Promise<BenchRow> {
  const db = openForReading({ dataDir: place.dataDir });
  try {
    const { reply, sql } = recordSql(db, (recorded) => asked.read(contextOf(recorded, place.dataDir)));
    const call = timedCall(asked.channel, asked.request);
    const envelope = { ok: true, value: reply };
    const { values, baselines } = await interleaved(
      {
        value: async () => Number(await place.window.webContents.executeJavaScript(call)),
        baseline: async () => sql.replay() + Number(await withEmptyHandler(place.window, envelope, call)),
      },
      RUNS,
    );
    return rowOf(asked.id, values, baselines);
  } finally {
    db.close();
  }
}

/** All tasks asked for by the window, against their SQL and one empty trip of the same reply. */
export function listRow(place: Place): Promise<BenchRow> {
  return dataRow(place, {
    id: 'list',
    channel: 'tasks.page',
    request: ALL_TASKS,
    read: (context) => registerPage(context, ALL_TASKS),
  });
}

/** A trend of eight districts over ten years of months, against the same. */
export function trendRow(place: Place): Promise<BenchRow> {
  return dataRow(place, {
    id: 'trend',
    channel: 'indicators.trend',
    request: TREND,
    read: (context) => indicatorTrend(context, TREND),
  });
}
