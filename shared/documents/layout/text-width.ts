import type { StyleLayout } from './profile.ts';

type Widths = ReadonlyMap<string, number>;

/** Advance widths of Times New Roman in thousandths of the size, by the letters that have them. */
function widthsOf(table: Readonly<Record<number, string>>): Widths {
  return new Map(
    Object.entries(table).flatMap(([width, letters]) =>
      [...letters].map((letter): [string, number] => [letter, Number(width)]),
    ),
  );
}

const bold = widthsOf({
  250: ' \u00a0,.',
  278: 'il/',
  333: 'fjt-():;!’‘',
  389: 'Is',
  444: 'cerz',
  500: '0123456789Jagovxy?–“”',
  556: 'Sbdhknpqu',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYw',
  778: 'GHKOQ',
  833: 'm&',
  944: 'M',
  1000: 'W…%',
});

const regular = widthsOf({
  250: ' \u00a0,.',
  278: 'ijlt/:;',
  333: 'Ifr-()!’‘',
  389: 'Js',
  444: 'acez?“”',
  500: '0123456789bdghknopquvxy–',
  556: 'FPS',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYw',
  778: 'm&',
  833: '%',
  889: 'M',
  944: 'W',
  1000: '…',
});

const otherwise = 500;
const pointsPerMm = 72 / 25.4;
const stepMm = 1;

/** Weight and size of a text. */
export type TextFont = Pick<StyleLayout, 'bold' | 'fontPt'>;

/** Width of one line in Times New Roman, in millimetres; letters with marks are as wide as without. */
export function lineWidthMm(text: string, font: TextFont): number {
  const widths = font.bold ? bold : regular;
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const units = [...letters].reduce((sum, letter) => sum + (widths.get(letter) ?? otherwise), 0);
  return ((units / 1000) * font.fontPt) / pointsPerMm;
}

/** Widths of the lines that a text is broken into. */
function lineWidths(words: readonly number[], space: number, width: number, indent = 0): readonly number[] {
  const lines: number[] = [];
  let filled = indent;
  let empty = true;
  for (const word of words) {
    if (!empty && filled + space + word > width) {
      lines.push(filled);
      filled = word;
    } else {
      filled += empty ? word : space + word;
    }
    empty = false;
  }
  return [...lines, filled];
}

function wordsOf(text: string, font: TextFont, stretch: number) {
  return {
    words: text.split(' ').map((word) => lineWidthMm(word, font) * stretch),
    space: lineWidthMm(' ', font) * stretch,
  };
}

/** Fewest lines that a paragraph of the style may take; fonts differ by a hair, so that it may take one more. */
export function fewestLines(text: string, style: StyleLayout, roomMm: number): number {
  const { words, space } = wordsOf(text, style, 0.985);
  return lineWidths(words, space, roomMm - 2 * style.sideMm, Math.max(0, style.firstLineMm)).length;
}

/** How a centred text is broken: into how many lines, in a column how wide, and how long the longest of them is. */
export interface EvenLines {
  readonly lines: number;
  readonly widthMm: number;
  readonly longestMm: number;
}

/**
 * Breaks a centred text into as few lines as the room allows, all of about the same length; `widthMm` is the text's
 * own width where one line is enough.
 */
export function evenLines(text: string, font: TextFont, roomMm: number): EvenLines {
  // Without this slack a line that just fits here would wrap there.
  const { words, space } = wordsOf(text, font, 1.01);
  const lines = lineWidths(words, space, roomMm).length;
  if (lines === 1) {
    const widthMm = Math.min(lineWidthMm(text, font), roomMm);
    return { lines, widthMm, longestMm: widthMm };
  }
  const widest = Math.max(...words);
  let widthMm = roomMm;
  while (widthMm - stepMm >= widest && lineWidths(words, space, widthMm - stepMm).length === lines)
    widthMm -= stepMm;
  const printed = wordsOf(text, font, 1);
  const longestMm = Math.min(widthMm, Math.max(...lineWidths(printed.words, printed.space, widthMm)));
  return { lines, widthMm, longestMm };
}
