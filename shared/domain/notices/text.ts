import { toneSpellings } from '../../format/index.ts';

/** A stretch of the source with its place; `text` is as long as the stretch, line ends and tabs turned to spaces. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One printed line, with what stands in its columns. */
export interface Line extends Stretch {
  /** Parts told apart by a tab or a wide gap; the line itself where there is one column. */
  readonly segments: readonly Stretch[];
  readonly blankBefore: boolean;
}

/** The text that all spans count in: NFC, line ends of one kind, no byte order mark. */
export function normaliseSource(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/** Cuts blanks off both ends of a stretch of the source. */
export function stretch(source: string, from: number, to: number): Stretch {
  const raw = source.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = Math.max(start, from + raw.trimEnd().length);
  return { text: source.slice(start, end).replace(/[\s\u00a0]/g, ' '), start, end };
}

/** Between columns: a tab, a wide gap or a table's bar; the place left open for a number, a day or a month parts nothing. */
const columnGap = /\s*\|\s*|(?:\t+| {4,})(?!\s*(?:\d{0,4}\s*[/-]\s*\p{Lu}|tháng(?!\p{L})|năm(?!\p{L})))/gu;
/** What a table drawn in signs leaves on lines of its own. */
const tableRule = /^[|\s:+-]*\|[|\s:+-]*$/;

function segmentsOf(source: string, line: Stretch): Stretch[] {
  const segments: Stretch[] = [];
  let from = line.start;
  for (const gap of source.slice(line.start, line.end).matchAll(columnGap)) {
    segments.push(stretch(source, from, line.start + gap.index));
    from = line.start + gap.index + gap[0].length;
  }
  segments.push(stretch(source, from, line.end));
  return segments.filter(({ text }) => text !== '');
}

/** Every line that is not blank. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let blankBefore = false;
  for (const raw of source.split('\n')) {
    const whole = stretch(source, from, from + raw.length);
    from += raw.length + 1;
    if (whole.text === '' || tableRule.test(whole.text)) {
      blankBefore = true;
      continue;
    }
    lines.push({ ...whole, segments: segmentsOf(source, whole), blankBefore });
    blankBefore = false;
  }
  return lines;
}

/** A stretch as papers print it: single blanks. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const oldSpelling = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/**
 * Key of a text for finding words in it, of the very same length so that places found in it hold in the text: small letters, tones where
 * the newer spelling sets them ("uỷ" as "ủy"). Marks stay: without them "giáo" is "giao" and "tính" is "tỉnh".
 */
export function keySameLength(text: string): string {
  const whole = text.toLowerCase();
  const small =
    whole.length === text.length
      ? whole
      : Array.from(text, (letter) =>
          letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
        ).join('');
  return small.replace(oldSpelling, (vowels) => toneSpellings.get(vowels) ?? vowels).replaceAll('quí', 'quý');
}

/** How a text begins, enough for a clerk to know it by. */
export function textStartOf(text: string): string {
  return text.split(' ').slice(0, 16).join(' ');
}

/** No letter, mark or digit before this place; `\b` fails at Đ. */
export const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])';
/** No letter, mark or digit after this place. */
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';

const patternParts = /\\[pP]\{[^}]*\}|\(\?<[A-Za-z]+>|\\.|[^\\(]+|\(/gsu;

/** Pattern for keys, written in plain Vietnamese; escapes and group names are kept. */
export function keyPattern(source: string, flags = 'u'): RegExp {
  const keyed = source.replace(patternParts, (part) =>
    /^[\\(]/.test(part) ? part : keySameLength(part.normalize('NFC')),
  );
  return new RegExp(keyed, flags);
}

/** Runs a sticky pattern at one place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
