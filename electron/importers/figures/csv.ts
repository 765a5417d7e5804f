import { streamCsvRows } from 'hucre/csv';

/** What may stand between the cells of a line, the likeliest in this country first. */
export const separators = [';', '\t', ','] as const;
/** One of them. */
export type Separator = (typeof separators)[number];

const stated = /^sep=([;,\t])\r?\n/i;
const lines = 40;
const sampleLength = 64 * 1024;

/** How many lines of the beginning fit a table of as many columns, times those columns. */
function fitOf(sample: string, separator: Separator): number {
  const widths = new Map<number, number>();
  for (const row of streamCsvRows(sample, { delimiter: separator, maxRows: lines })) {
    if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  }
  return Math.max(0, ...[...widths].map(([width, count]) => (width - 1) * count));
}

/** Tells the separator of a text by its own word ("sep=;") or by which makes the likeliest table; gives the text without that word. */
export function separated(text: string): { readonly separator: Separator; readonly body: string } {
  const own = stated.exec(text);
  const word = separators.find((one) => one === own?.[1]);
  if (own && word) return { separator: word, body: text.slice(own[0].length) };
  const sample = text.slice(0, sampleLength);
  const [best] = separators
    .map((separator) => ({ separator, fit: fitOf(sample, separator) }))
    .sort((a, b) => b.fit - a.fit);
  return { separator: best?.separator ?? ';', body: text };
}

/** The rows of a text, one by one. */
export function* csvRows(text: string, separator: Separator): Generator<readonly unknown[]> {
  yield* streamCsvRows(text, { delimiter: separator });
}
