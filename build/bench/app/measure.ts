import { writeFileSync } from 'node:fs';
import { app } from 'electron';
import type { BenchRow, UnmeasuredRow } from '../rows.ts';
import { chartRows } from './chart-rows.ts';
import { dataRow, dataRowIds, type Place } from './data-rows.ts';
import { prepareEmptyHandler } from './empty-handler.ts';
import { gridKeyRow } from './grid-key-row.ts';
import { mainWindow, startApp } from './main-window.ts';
import { showsText, whenPainted } from './painted.ts';
import { pdfRow } from './pdf-row.ts';
import { scrollRow } from './scroll-row.ts';
import { searchRow } from './search-row.ts';
import { writeRows } from './write-rows.ts';

/** What the app's process hands back. */
export interface Measured {
  /** "Chrome/153..." as the window says. */
  readonly browser: string;
  readonly rows: readonly BenchRow[];
  readonly unmeasured: readonly UnmeasuredRow[];
}

type Measure = (place: Place) => Promise<readonly BenchRow[]>;

const measures: readonly (readonly [ids: readonly BenchRow['id'][], measure: Measure])[] = [
  ...dataRowIds.map((id) => [[id], async (place: Place) => [await dataRow(place, id)]] as const),
  [['search'], async (place) => [await searchRow(place)]],
  [['pdf'], async () => [await pdfRow()]],
  [['multiples', 'chart'], chartRows],
  [['grid-key'], async (place) => [await gridKeyRow(place)]],
  [['stall', 'busy'], writeRows],
  [['scroll'], async (place) => [await scrollRow(place)]],
];

const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

async function measureAll(wanted: readonly string[], dataDir: string, seen: string): Promise<Measured> {
  const window = await mainWindow();
  await whenPainted(window, showsText(seen));
  const place = { window, dataDir };
  const rows: BenchRow[] = [];
  const unmeasured: UnmeasuredRow[] = [];
  for (const [ids, measure] of measures) {
    const asked = ids.filter((id) => wanted.includes(id));
    if (asked.length === 0) continue;
    try {
      rows.push(...(await measure(place)).filter(({ id }) => asked.includes(id)));
    } catch (thrown) {
      unmeasured.push(...asked.map((id) => ({ id, reason: reasonOf(thrown) })));
    }
  }
  const browser = await window.webContents.executeJavaScript(
    `/Chrome\\/[\\d.]+/.exec(navigator.userAgent)?.[0] ?? 'Chromium'`,
  );
  return { browser: String(browser), rows, unmeasured };
}

async function run(): Promise<void> {
  const { BENCH_ROWS = '', BENCH_DATA = '', BENCH_REPORT = '', BENCH_SEEN = '' } = process.env;
  const measured = await measureAll(BENCH_ROWS.split(','), BENCH_DATA, BENCH_SEEN);
  writeFileSync(BENCH_REPORT, JSON.stringify(measured));
  app.exit(0);
}

prepareEmptyHandler();
startApp();
run().catch((thrown: unknown) => {
  console.error(thrown);
  app.exit(1);
});
