import type { Level } from './draft.ts';

/** One pasted paragraph: its words with and without the mark before them; null where it has none. */
export interface PastedLine {
  readonly level: Level | null;
  readonly text: string;
  /** With its mark, for parts that have no points. */
  readonly whole: string;
}

const levelMarks: readonly { readonly level: Level; readonly pattern: RegExp }[] = [
  { level: 2, pattern: /^\d{1,2}(?:\.\d{1,2})+[.)]?(?:\s+|(?=\p{L}))/u },
  { level: 1, pattern: /^\d{1,3}\s*[.)](?:\s+|(?=\p{L}))/u },
  { level: 2, pattern: /^\p{Ll}\s*\)\s*/u },
  { level: 2, pattern: /^\p{Ll}\.\s+(?=\p{Lu})/u },
  { level: 3, pattern: /^[-–—−•●▪◦·*+\u00a7\uf0a7\uf0b7\uf02d](?:\s+|(?=\p{L}))/u },
];

/** One line of a text: its level by the mark it starts with. */
function lineOf(raw: string, depth: Level | null): PastedLine {
  const whole = raw
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  for (const { level, pattern } of levelMarks) {
    const found = pattern.exec(whole);
    if (found) return { level, text: whole.slice(found[0].length).trim(), whole };
  }
  return { level: depth, text: whole, whole };
}

/**
 * Paragraphs of a pasted text with the structure that their marks show; blank ones are left out, styling is not read.
 * `depth` is what a list of the other program says of its item, where its marks are not text.
 */
export function pastedLines(
  lines: readonly { readonly text: string; readonly depth: Level | null }[],
): readonly PastedLine[] {
  return lines.map(({ text, depth }) => lineOf(text, depth)).filter(({ whole }) => whole !== '');
}
