import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { readXlsx, streamXlsxRows, writeXlsx } from 'hucre/xlsx';
import { databaseFile } from '../../electron/database/connection/index.ts';
import type { WriteContext } from '../../electron/services/context.ts';
import { openFigures, takeFigures } from '../../electron/services/figure-files/index.ts';
import { openWriteContext } from '../../electron/services/opening/index.ts';
import { parsePeriod } from '../../shared/domain/indicators/index.ts';
import { type FigureLine, figureLines, lineHeads } from './figure-lines.ts';
import { type BenchRow, interleaved, rowOf } from './rows.ts';

const ROWS = 50_000;
const RUNS = { warmUp: 1, runs: 7 };
const NAME = 'so-lieu-mau.xlsx';

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function fileOf(lines: readonly FigureLine[]): Promise<Uint8Array> {
  const rows = lines.map(({ areaName, indicator, periodName, value }) => [
    areaName,
    indicator,
    periodName,
    value,
    null,
  ]);
  return writeXlsx({ sheets: [{ name: 'SỐ LIỆU MẪU', rows: [lineHeads, ...rows] }] });
}

/** The two ways of the library that read 50,000 rows fastest of those compared; the faster one counts. */
const readings: readonly ((bytes: Uint8Array) => Promise<number>)[] = [
  async (bytes) => (await readXlsx(bytes)).sheets[0]?.rows.length ?? 0,
  async (bytes) => {
    let rows = 0;
    for await (const { values } of streamXlsxRows(bytes)) rows += values.length > 0 ? 1 : 0;
    return rows;
  },
];

async function fastestReading(bytes: Uint8Array): Promise<number> {
  const times: number[] = [];
  for (const read of readings) times.push(await timed(() => read(bytes)));
  return Math.min(...times);
}

const bareInsert = `INSERT INTO indicator_value (indicator_code, area_code, period_code, value, absence, provisional, is_sample, is_nil, source_document)
  VALUES (?, ?, ?, ?, NULL, 0, 0, 0, ?)`;
const barePeriod =
  'INSERT INTO period (code, kind, label, starts_on, ends_on) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING';

/** The same rows into the same tables, their triggers and all, by prepared statements in one transaction. */
function insertBare(file: string, lines: readonly FigureLine[]): Promise<number> {
  const db = new Database(file);
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('recursive_triggers = ON');
  return timed(() => {
    db.transaction(() => {
      const period = db.prepare(barePeriod);
      for (const code of new Set(lines.map((line) => line.period))) {
        const known = parsePeriod(code);
        if (known) period.run(known.code, known.kind, known.label, known.startsOn, known.endsOn);
      }
      const value = db.prepare(bareInsert);
      for (const line of lines) value.run(line.indicator, line.area, line.period, line.value, NAME);
    })();
  }).finally(() => db.close());
}

function openIn(dataDir: string): Promise<WriteContext> {
  const noPapers = (): never => {
    throw new Error('an import draws nothing');
  };
  return openWriteContext({
    ...{ dataDir, backupDir: join(dataDir, 'copies'), version: '0.0.0', who: 'bench' },
    render: { pdf: noPapers, picture: noPapers },
  });
}

/** Folders with a database as it is founded, one for each run: an import into a full one would be another thing. */
async function folders() {
  const root = mkdtempSync(join(tmpdir(), 'so-ket-luan-bench-'));
  const founded = join(root, 'founded');
  (await openIn(founded)).db.close();
  let count = 0;
  return {
    fresh(): string {
      count += 1;
      const folder = join(root, String(count));
      cpSync(founded, folder, { recursive: true });
      return folder;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

async function importInto(dataDir: string, bytes: Uint8Array): Promise<number> {
  const context = await openIn(dataDir);
  try {
    const { mapping, sheet } = await openFigures(context, { bytes, name: NAME, sheet: null });
    return await timed(async () => {
      const file = { bytes, sheet, mapping, name: NAME, overwrite: true, reason: null };
      const { written } = await takeFigures(context, file);
      if (written !== ROWS) throw new Error(`${written} rows were written`);
    });
  } finally {
    context.db.close();
  }
}

/**
 * 50,000 rows of a workbook read, matched and written by the product, against reading them by the fastest library
 * compared plus bare insertion of the same rows into the same tables with their triggers.
 */
export async function importRow(): Promise<BenchRow> {
  const lines = figureLines(ROWS);
  const bytes = await fileOf(lines);
  const data = await folders();
  try {
    const { values, baselines } = await interleaved(
      {
        value: () => importInto(data.fresh(), bytes),
        baseline: async () =>
          (await fastestReading(bytes)) + (await insertBare(databaseFile(data.fresh()), lines)),
      },
      RUNS,
    );
    return rowOf('import', values, baselines);
  } finally {
    data.remove();
  }
}
