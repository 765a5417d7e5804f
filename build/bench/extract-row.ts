import { noticeDictionary } from '../../electron/database/reference/index.ts';
import { readNotice } from '../../shared/domain/notices/index.ts';
import { longNotice } from './long-notice.ts';
import { type BenchRow, interleaved, rowOf } from './rows.ts';

const LONG_PAGES = 20;
const SHORT_PAGES = 2;

function timed(text: string): number {
  const dictionary = noticeDictionary();
  const start = performance.now();
  const result = readNotice(text, dictionary);
  const length = performance.now() - start;
  if (!result.ok) throw new Error('the made-up notice was not read');
  return length;
}

/** Reading a notice of twenty pages against reading one of two. */
export async function extractRow(): Promise<BenchRow> {
  const long = longNotice(LONG_PAGES);
  const short = longNotice(SHORT_PAGES);
  const { values, baselines } = await interleaved(
    { value: () => timed(long), baseline: () => timed(short) },
    { warmUp: 5, runs: 15 },
  );
  return rowOf('extract', values, baselines);
}
