import { openForReading } from '../../../electron/database/connection/index.ts';
import { findTexts } from '../../../electron/database/queries/search.ts';
import { find } from '../../../electron/services/search/index.ts';
import { parseQuery } from '../../../shared/domain/search/index.ts';
import { readContext } from '../read-context.ts';
import { type BenchRow, interleaved, percentile95, rowOf } from '../rows.ts';
import { QUERIES } from '../seeded.ts';
import { type Place, timedCall } from './data-rows.ts';
import { withEmptyHandler } from './empty-handler.ts';

const RUNS = { warmUp: 1, runs: 7 };
/** As many as the search itself takes. */
const MOST = 60;

/** The full-text query alone: which rows, by worth. */
function bareSql(marks: boolean): string {
  const index = marks ? 'search_toned' : 'search_plain';
  return `SELECT rowid FROM ${index} WHERE ${index} MATCH :match ORDER BY rank LIMIT ${MOST}`;
}

/** Searches through 20,000 paragraphs from the window, p95 against p95 of the bare full-text query and one empty trip of the same reply. */
export async function searchRow({ window, dataDir }: Place): Promise<BenchRow> {
  const db = openForReading({ dataDir });
  const context = readContext(db, dataDir);
  const values: number[] = [];
  const baselines: number[] = [];
  try {
    for (const query of QUERIES) {
      const parsed = parseQuery(query);
      if (!parsed || findTexts(db, parsed.marks, parsed.match, 1).length === 0) {
        throw new Error(`nothing is found for "${query}"`);
      }
      const { match } = parsed;
      const sql = bareSql(parsed.marks);
      const call = timedCall('search.find', { query });
      const envelope = { ok: true, value: find(context, { query }) };
      const measured = await interleaved(
        {
          value: async () => Number(await window.webContents.executeJavaScript(call)),
          baseline: async () => {
            const start = performance.now();
            db.rows(sql, { match });
            const bare = performance.now() - start;
            return bare + Number(await withEmptyHandler(window, envelope, call));
          },
        },
        RUNS,
      );
      values.push(...measured.values);
      baselines.push(...measured.baselines);
    }
  } finally {
    db.close();
  }
  return rowOf('search', values, baselines, percentile95);
}
