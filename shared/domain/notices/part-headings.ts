import type { Item } from './items.ts';
import type { Paragraph } from './paragraphs.ts';
import type { HeadingReading } from './reading.ts';
import type { Sections } from './sections.ts';
import { tidy } from './text.ts';

interface Placed {
  readonly part: HeadingReading['part'];
  readonly before: number;
  readonly start: number;
}

function placedParts({ results, shortcomings, closing }: Sections, items: readonly Item[]): Placed[] {
  const plain = (['results', 'shortcomings', 'closing'] as const).flatMap((part) =>
    ({ results, shortcomings, closing })[part].map(({ start }, before) => ({ part, before, start })),
  );
  const concluded = items
    .filter(({ opens }) => opens)
    .map(({ paragraph }, before) => ({ part: 'conclusions' as const, before, start: paragraph.start }));
  return [...plain, ...concluded].sort((a, b) => a.start - b.start);
}

function withMark(source: string, { start, end }: Paragraph): string {
  return tidy(source.slice(source.lastIndexOf('\n', start - 1) + 1, end));
}

/** What the body holds besides its parts: their headings and lead-ins, each before what follows it. */
export function headingsOf(
  source: string,
  body: readonly Paragraph[],
  sections: Sections,
  items: readonly Item[],
): HeadingReading[] {
  const placed = placedParts(sections, items);
  const taken = new Set<Paragraph>([
    ...sections.opening,
    ...sections.results,
    ...sections.shortcomings,
    ...sections.closing,
    ...items.map(({ paragraph }) => paragraph),
  ]);
  return body
    .filter((paragraph) => !taken.has(paragraph))
    .flatMap((paragraph) => {
      const next = placed.find(({ start }) => start > paragraph.start);
      return next ? [{ text: withMark(source, paragraph), part: next.part, before: next.before }] : [];
    });
}
