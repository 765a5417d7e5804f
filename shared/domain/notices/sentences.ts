import type { Paragraph } from './paragraphs.ts';
import type { Stretch } from './text.ts';

/** A sentence or clause of a paragraph, with its keyed key. */
export interface Sentence extends Stretch {
  readonly keyed: string;
}

const shortened = /(?:^|[\s(])(?:\p{Lu}|TP|Tp|TX|Tx|TT|tr|v\.v|đ|Đ|ThS|TS|PGS|GS|KT|TL|TM|St|Mr|Mrs)$/u;

/** "UBND các huyện: Nậm Nhùn; Mường Tè; Sìn Hồ ...": these marks part names of one list. */
const listed =
  /(?:[Cc]ác|[Hh]ai|\d{1,2})\s(?:\p{Ll}+(?:,\s)?\s?){1,6}:\s*(?:\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*)*\s*[;,]?\s*)+$/u;

/** What a paragraph is cut by. */
type Words = Pick<Paragraph, 'text' | 'keyed' | 'start'>;

function cut(paragraph: Words, mark: RegExp, ends: (before: string) => boolean): Sentence[] {
  const parts: Sentence[] = [];
  let from = 0;
  const take = (until: number): void => {
    const lead = /^\s*/.exec(paragraph.text.slice(from, until))?.[0].length ?? 0;
    const start = from + lead;
    const text = paragraph.text.slice(start, until).trimEnd();
    if (text !== '') {
      const end = start + text.length;
      parts.push({
        text,
        keyed: paragraph.keyed.slice(start, end),
        start: paragraph.start + start,
        end: paragraph.start + end,
      });
    }
    from = until;
  };
  for (const { index, 0: found } of paragraph.text.matchAll(mark)) {
    if (found === ';' && listed.test(paragraph.text.slice(Math.max(from, index - 200), index))) continue;
    if (ends(paragraph.text.slice(Math.max(from, index - 8), index))) take(index + found.length);
  }
  take(paragraph.text.length);
  return parts;
}

/** Sentences of a paragraph; the dot of "TP. Lai Châu" or "v.v." ends none. */
export function sentencesOf(paragraph: Words): Sentence[] {
  return cut(paragraph, /[.!?]+(?=\s+[\p{Lu}“"(])/gu, (before) => !shortened.test(before));
}

/** Clauses of a paragraph: its sentences cut at each ";" as well. */
export function clausesOf(paragraph: Paragraph): Sentence[] {
  return cut(paragraph, /;|[.!?]+(?=\s+[\p{Lu}“"(])/gu, (before) => !shortened.test(before));
}

/** Sentences of words that stand by themselves; their places count from the first letter. */
export function sentencesIn(text: string): readonly Stretch[] {
  return sentencesOf({ text, keyed: text, start: 0 }).map(({ keyed: _, ...sentence }) => sentence);
}
