import type { ChartRef } from '../../../shared/contract/index.ts';

/** What the clerk made of a chart's sentences, until the window closes: the printed page takes these. */
const edited = new Map<string, readonly string[]>();

/** The sentences of a chart in the clerk's words; null where they are as the figures say them. */
export function editedSentences(chart: ChartRef): readonly string[] | null {
  return edited.get(JSON.stringify(chart)) ?? null;
}

/** Keeps the sentences of a chart as the clerk wrote them; null lets the figures speak again. */
export function keepSentences(chart: ChartRef, sentences: readonly string[] | null): void {
  if (sentences === null) edited.delete(JSON.stringify(chart));
  else edited.set(JSON.stringify(chart), sentences);
}
