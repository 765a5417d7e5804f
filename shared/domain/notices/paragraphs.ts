import { type Marker, readMarker } from './markers.ts';
import { keySameLength, type Line, type Stretch, stretch } from './text.ts';

/** One paragraph of the notice, lines that a hard wrap broke put together again; its stretch leaves the item mark out. */
export interface Paragraph extends Stretch {
  readonly marker: Marker | null;
  /** Key of `text`, as long as it. */
  readonly keyed: string;
}

/** How the lines of a text were broken. */
interface Wrapping {
  /** Width at which lines were broken; 0 where each paragraph is one line. */
  readonly width: number;
  /** Whether blank lines stand between paragraphs. */
  readonly spaced: boolean;
  /** Whether lines break before they are full, as those of pages copied from a browser do. */
  readonly ragged: boolean;
}

const WIDEST_WRAP = 130;
const rule = /^[-–—_=*.~\s]{3,}$/;
const pageNumber = /^(?:[-–]\s*)?(?:trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*[-–])?$/i;

/** A line that only draws or only counts pages. */
export function isOrnament(text: string): boolean {
  return rule.test(text) || pageNumber.test(text);
}

function wrappingOf(lines: readonly Line[]): Wrapping {
  const lengths = lines.map(({ text }) => text.length);
  const width = Math.max(0, ...lengths.slice(0, 5000));
  const full = lengths.filter((length) => length >= width * 0.75).length;
  const wrapped = lines.length >= 8 && width <= WIDEST_WRAP && full >= lines.length * 0.4;
  const blanks = lines.filter(({ blankBefore }) => blankBefore).length;
  const ragged = width <= WIDEST_WRAP && countShortBreaks(lines, width) >= 3;
  return {
    width: wrapped || ragged ? width : 0,
    spaced: blanks >= 3 && blanks >= lines.length * 0.1,
    ragged,
  };
}

/** How often a line goes on in small letters after one that was not full. */
function countShortBreaks(lines: readonly Line[], width: number): number {
  return lines.filter(({ text, blankBefore }, at) => {
    const before = at > 0 ? (lines[at - 1]?.text ?? '') : '';
    return (
      !blankBefore &&
      before !== '' &&
      before.length < width * 0.6 &&
      /^\p{Ll}{2}/u.test(text) &&
      !readMarker(text)
    );
  }).length;
}

const sentenceEnd = /[.;:!?]$/;
const pending = /(?:[,(–]|\s[-–]|\s(?:và|của|với|các|là|về|tại))$/u;
const pendingNumber = /\s(?:ngày|tháng|năm|quý|số)$/u;

/** A line broken early goes on in a line that is filled or ends the sentence; a heading of a part does not. */
function broken(previous: Line, line: Line, width: number): boolean {
  const marker = readMarker(previous.text);
  const part =
    marker?.kind === 'part' ||
    !/\p{Ll}/u.test(previous.text) ||
    (marker !== null && /^(?:Về|Đối với)\s/u.test(previous.text.slice(marker.length)));
  return !part && !line.blankBefore && (line.text.length >= width * 0.5 || sentenceEnd.test(line.text));
}

function continues(previous: Line, line: Line, marker: Marker | null, wrapping: Wrapping): boolean {
  const { width, spaced, ragged } = wrapping;
  const open = !sentenceEnd.test(previous.text);
  const full = width > 0 && previous.text.length >= width * 0.7;
  if (marker)
    return open && full && !line.blankBefore && (marker.kind === 'dash' || /^\p{Ll}{2}/u.test(line.text));
  if (open && /^[\p{Ll}(]/u.test(line.text)) return true;
  if (open && (pending.test(previous.text) || (pendingNumber.test(previous.text) && /^\d/.test(line.text))))
    return true;
  if (open && ragged && broken(previous, line, width)) return true;
  return full && !line.blankBefore && (open || (spaced && previous.text.endsWith('.')));
}

function paragraphOf(source: string, first: Line, last: Line, marker: Marker | null): Paragraph {
  const body = stretch(source, first.start + (marker?.length ?? 0), last.end);
  return { ...body, marker, keyed: keySameLength(body.text) };
}

/** Puts lines together into paragraphs and takes their item marks off. */
export function paragraphsOf(source: string, lines: readonly Line[]): Paragraph[] {
  const kept = lines.filter(({ text }) => !isOrnament(text));
  const wrapping = wrappingOf(kept);
  const groups: { readonly first: Line; last: Line; readonly marker: Marker | null }[] = [];
  for (const line of kept) {
    const group = groups.at(-1);
    const marker = readMarker(line.text);
    if (group && continues(group.last, line, marker, wrapping)) group.last = line;
    else groups.push({ first: line, last: line, marker });
  }
  return groups.map(({ first, last, marker }) => paragraphOf(source, first, last, marker));
}
