import { looksLikeHeading } from './headings.ts';
import { type MarkerKind, markerDepth } from './markers.ts';
import type { Paragraph } from './paragraphs.ts';

/** A paragraph of the conclusions with its number, as a task carries it ("2", "2a", "2-1"); null where none is printed. */
export interface Item {
  readonly paragraph: Paragraph;
  readonly n: string | null;
  /** Number of the conclusion it belongs to; empty where none is printed. */
  readonly conclusion: string;
  /** Whether a conclusion begins here. */
  readonly opens: boolean;
  /** Depth of its mark; deeper than any mark where it has none. */
  readonly depth: number;
  /** Whether points stand under it. */
  readonly hasPoints: boolean;
  /** Whether words without a mark stand under it. */
  readonly overWords: boolean;
  /** Heading of the part it stands in, where that heading is no item of its own ("I. Đối với Công an tỉnh"). */
  readonly part: Paragraph | null;
}

/** Depth of a paragraph without a mark. */
export const UNMARKED = 9;

const depthOf = ({ marker }: Paragraph): number => (marker ? markerDepth[marker.kind] : UNMARKED);

interface Open {
  readonly depth: number;
  readonly n: string | null;
  readonly counts: Map<MarkerKind, number>;
  lastLetter: string;
}

/** The second of two "d)" is a "đ)" that lost its stroke. */
function letterOf(parent: Open, label: string): string {
  const letter = label === 'd' && parent.lastLetter === 'd' ? 'đ' : label;
  parent.lastLetter = letter;
  return letter;
}

function numberOf({ marker }: Paragraph, parent: Open): string | null {
  if (!marker) return parent.n;
  const { kind, label } = marker;
  if (kind === 'part' || kind === 'number' || kind === 'sub-number') return label;
  if (kind === 'letter') return `${parent.n ?? ''}${letterOf(parent, label)}`;
  const count = (parent.counts.get(kind) ?? 0) + 1;
  parent.counts.set(kind, count);
  if (parent.n === null) return null;
  return `${parent.n}${kind === 'plus' ? '+' : '-'}${count}`;
}

function hasPointsUnder(paragraphs: readonly Paragraph[], at: number): boolean {
  const next = paragraphs[at + 1];
  const self = paragraphs[at];
  if (!next || !self) return false;
  const depth = depthOf(self);
  if (depthOf(next) > depth && next.marker) return true;
  return next.marker === null && self.marker !== null && /:$/.test(self.text);
}

/** Whether a part's heading stands over numbered items or over parts of its own, so that they, not it, are the conclusions. */
function standsOverNumbers(paragraphs: readonly Paragraph[], at: number): boolean {
  const self = paragraphs[at];
  const below = paragraphs[at + 1];
  if (self && below?.marker?.kind === 'part') return looksLikeHeading(self);
  for (const { marker } of paragraphs.slice(at + 1)) {
    if (marker?.kind === 'part') return false;
    if (marker?.kind === 'number' || marker?.kind === 'sub-number') return true;
  }
  return false;
}

const fresh = (depth: number, n: string | null): Open => ({ depth, n, counts: new Map(), lastLetter: '' });

/** Numbers the paragraphs of the conclusions; headings of parts that stand over numbered items are left out. */
export function itemsOf(paragraphs: readonly Paragraph[]): Item[] {
  const items: Item[] = [];
  let open: Open[] = [];
  let conclusion: string | null = null;
  let part: Paragraph | null = null;
  for (const [at, paragraph] of paragraphs.entries()) {
    const depth = depthOf(paragraph);
    if (depth === 0) {
      open = [];
      conclusion = null;
      part = standsOverNumbers(paragraphs, at) ? paragraph : null;
      if (part) continue;
    }
    open = open.filter((one) => one.depth < depth);
    const parent = open.at(-1) ?? fresh(-1, null);
    if (open.length === 0) open.push(parent);
    const n = numberOf(paragraph, parent);
    const opens =
      depth <= 1 ||
      conclusion === null ||
      (depth === 2 && !n?.startsWith(`${conclusion}.`)) ||
      (conclusion === '' && parent.depth < 0);
    if (opens) conclusion = n ?? '';
    items.push({
      paragraph,
      n,
      conclusion: conclusion ?? '',
      opens,
      depth,
      hasPoints: hasPointsUnder(paragraphs, at),
      overWords: paragraph.marker !== null && paragraphs[at + 1]?.marker === null,
      part,
    });
    if (paragraph.marker) open.push(fresh(depth, n));
  }
  return items;
}
