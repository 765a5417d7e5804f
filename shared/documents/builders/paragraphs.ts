import type { Block, FieldRef, StyleName } from '../model/index.ts';

/** A paragraph of a paper. */
export type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/** "II.", "B.", "1.", "1.2.", "a)", "đ)", "-", "+" at the head of a paragraph. */
const listMark = /^((?:[IVX]{1,5}|[A-HĐ])\.|\d{1,3}(?:\.\d{1,3}){0,2}[.)]|[a-zđ]\)|[-–+])\s+(?=\S)/u;
const partMark = /^(?:[IVX]{1,5}|[A-HĐ])\.$/u;
const sentenceEnd = /[.;:,!?]$/u;
const longestHeading = 150;

/** Roman numbers and capital letters stand over a part; they carry its heading, on one line. */
function isHeading(marker: string, words: string): boolean {
  return partMark.test(marker) && words.length <= longestHeading && !sentenceEnd.test(words);
}

/** A paragraph of the text, its list mark apart from its words; a part's heading is set as one. */
export function paragraph(style: StyleName, text: string, from: FieldRef): Paragraph {
  const marker = listMark.exec(text)?.[1];
  if (marker === undefined) return { kind: 'paragraph', style, runs: [{ text }], from };
  const words = text.slice(marker.length).trimStart();
  const heading = isHeading(marker, words);
  // A capital letter before a sentence is the start of a name, not a mark.
  if (partMark.test(marker) && !heading) return { kind: 'paragraph', style, runs: [{ text }], from };
  return { kind: 'paragraph', style: heading ? 'heading' : style, marker, runs: [{ text: words }], from };
}

/** A paragraph of running text that the program words itself. */
export function bodyText(text: string): Paragraph {
  return { kind: 'paragraph', style: 'body', runs: [{ text }] };
}

/** The paragraph as one that stands over what follows. */
export function leading(one: Paragraph): Paragraph {
  return { ...one, leadsIn: true };
}

const basisStart = /^(?:Căn cứ|Thực hiện|Xét|Theo) /u;

/**
 * How many paragraphs at the start are the legal bases (Nghị định 30/2020/NĐ-CP, Phụ lục I: one a line, each ending in
 * ";", the last in "."; a last one in "," leads on to the text).
 */
export function basisCount(paragraphs: readonly string[]): number {
  const first = paragraphs.findIndex((text) => !(basisStart.test(text) && text.endsWith(';')));
  const bases = first === -1 ? paragraphs.length : first;
  const closing = paragraphs[bases];
  return bases > 0 && closing !== undefined && basisStart.test(closing) && /[.,]$/.test(closing)
    ? bases + 1
    : bases;
}

/** The text of a paper ends in "./." (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function withEndMark(paragraphs: readonly Paragraph[]): Paragraph[] {
  const last = paragraphs.at(-1);
  const run = last?.runs.at(-1);
  if (!last || !run || run.text.endsWith('./.')) return [...paragraphs];
  const ended = { ...run, text: `${run.text.replace(/[.;,\s]+$/, '')}./.` };
  return [...paragraphs.slice(0, -1), { ...last, runs: [...last.runs.slice(0, -1), ended] }];
}
