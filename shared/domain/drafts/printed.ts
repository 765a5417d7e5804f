import type { HeadingReading } from '../notices/index.ts';
import { type Block, type Draft, type DraftHeadings, type DraftSection, draftSections } from './draft.ts';
import { numbersOf } from './numbering.ts';

/** A paragraph as the paper shows it: the mark before it, its words, and the block it comes from. */
export interface PrintedParagraph {
  readonly block: Block;
  readonly mark: string;
  readonly text: string;
}

/** A numbered conclusion with its points; `n` is empty where no number is printed. */
export interface PrintedConclusion {
  readonly n: string;
  readonly paragraphs: readonly PrintedParagraph[];
}

/** The body of a draft as the paper shows it; empty blocks are left out. */
export interface PrintedDraft {
  readonly opening: readonly string[];
  readonly results: readonly string[];
  readonly shortcomings: readonly string[];
  readonly conclusions: readonly PrintedConclusion[];
  readonly closing: readonly string[];
  readonly headings: readonly HeadingReading[];
}

const roman = ['I', 'II', 'III'];
const headed = ['results', 'shortcomings', 'conclusions'] as const;

function paragraphsOf({ blocks }: Draft): readonly PrintedParagraph[] {
  const filled = blocks.filter(({ text }) => text.trim() !== '');
  const numbers = numbersOf(filled);
  return filled.map((block, at) => ({ block, mark: numbers[at] ?? '', text: block.text.trim() }));
}

/** Headings of the parts that hold something, numbered where there are several. */
function partHeadings(words: DraftHeadings, has: (section: DraftSection) => boolean): HeadingReading[] {
  const printed = headed.filter((part) => words[part].trim() !== '' && has(part));
  return printed.map((part, at) => ({
    part,
    before: 0,
    text: printed.length > 1 ? `${roman[at]}. ${words[part].trim()}` : words[part].trim(),
  }));
}

function grouped(paragraphs: readonly PrintedParagraph[]): readonly PrintedConclusion[] {
  const groups: { n: string; paragraphs: PrintedParagraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const group = groups.at(-1);
    const { level } = paragraph.block;
    if (!group || level === 1) {
      const n = level === 1 ? paragraph.mark.replace('.', '') : '';
      groups.push({ n, paragraphs: [paragraph] });
    } else group.paragraphs.push(paragraph);
  }
  return groups;
}

/** How many paragraphs before the first number only lead in to the conclusions. */
function leadInsOf(paragraphs: readonly PrintedParagraph[]): number {
  const first = paragraphs.findIndex(({ block }) => block.level > 0 || block.task === 'yes');
  return Math.max(0, first);
}

/** Lays a draft out as the paper shows it. */
export function printedDraft(draft: Draft): PrintedDraft {
  const all = paragraphsOf(draft);
  const of = (section: DraftSection) => all.filter(({ block }) => block.section === section);
  const lines = (section: DraftSection) =>
    of(section).map(({ mark, text }) => (mark === '' ? text : `${mark} ${text}`));
  const conclusions = of('conclusions');
  const leadIns = leadInsOf(conclusions);
  return {
    opening: lines('opening'),
    results: lines('results'),
    shortcomings: lines('shortcomings'),
    closing: lines('closing'),
    conclusions: grouped(conclusions.slice(leadIns)),
    headings: [
      ...partHeadings(draft.header.headings, (section) => of(section).length > 0),
      ...conclusions
        .slice(0, leadIns)
        .map(({ text }): HeadingReading => ({ text, part: 'conclusions', before: 0 })),
    ],
  };
}

/** A paragraph of a conclusion as one line: its mark and its words. */
export function printedLine({ mark, text }: Pick<PrintedParagraph, 'mark' | 'text'>): string {
  return mark === '' ? text : `${mark} ${text}`;
}

/** The body as plain text, one paragraph a line, with where the words of each block begin in it. */
export function bodyText(printed: PrintedDraft): {
  readonly text: string;
  readonly starts: ReadonlyMap<string, number>;
} {
  const starts = new Map<string, number>();
  let text = '';
  const put = (line: string): void => {
    text += `${line}\n`;
  };
  for (const section of draftSections) {
    for (const heading of printed.headings.filter(({ part }) => part === section)) put(heading.text);
    if (section === 'conclusions') {
      for (const paragraph of printed.conclusions.flatMap(({ paragraphs }) => paragraphs)) {
        const mark = paragraph.mark === '' ? '' : `${paragraph.mark} `;
        starts.set(paragraph.block.id, text.length + mark.length);
        put(mark + paragraph.text);
      }
    } else for (const line of printed[section]) put(line);
  }
  return { text, starts };
}
