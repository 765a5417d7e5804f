import type { NoticeReading } from '../../shared/domain/notices/index.ts';
import { PARAGRAPH_NOTICES, PARAGRAPH_WORDS, PARAGRAPHS_EACH } from './seeded.ts';

const words = PARAGRAPH_WORDS.split(' ');

/** A row of whole numbers that looks like chance and is the same at every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function paragraph(next: () => number): string {
  const length = 30 + Math.floor(next() * 40);
  // Squared: a few words are everywhere and most are rare, as in a real text.
  return Array.from({ length }, () => words[Math.floor(next() ** 2 * words.length)]).join(' ');
}

/** Readings that together hold the paragraphs that the search looks through; made of any notice's reading. */
export function longReadings(like: NoticeReading): NoticeReading[] {
  const next = chance(7);
  return Array.from({ length: PARAGRAPH_NOTICES }, (_, at) => ({
    ...like,
    source: `SỐ LIỆU MẪU ${at}\n${like.source}`,
    header: { ...like.header, number: `${at + 1}/TB-MAU`, symbol: 'TB-MAU' },
    tasks: [],
    sections: {
      ...like.sections,
      conclusions: Array.from({ length: PARAGRAPHS_EACH }, (__, n) => ({
        n: String(n + 1),
        paragraphs: [paragraph(next)],
        spans: [],
      })),
    },
  }));
}
