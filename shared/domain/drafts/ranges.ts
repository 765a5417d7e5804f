import { type Block, type Caret, type Draft, hasPoints, type Level, plainBlock } from './draft.ts';
import { setTask } from './marking.ts';
import { marksAfterEdit } from './marks.ts';
import { numbersOf } from './numbering.ts';
import type { PastedLine } from './pasted.ts';
import { type Edited, filled, pasted, placeOf, spliced, split } from './structure.ts';

/** Words from one place to another, over one paragraph or several. */
export interface DraftRange {
  readonly from: Caret;
  readonly to: Caret;
}

/** The words between two carets, whichever stands first; null where one of them is in no paragraph of the draft. */
export function rangeBetween(draft: Pick<Draft, 'blocks'>, one: Caret, other: Caret): DraftRange | null {
  const at = ({ block }: Caret): number => draft.blocks.findIndex(({ id }) => id === block);
  const [first, second] = [at(one), at(other)];
  if (first < 0 || second < 0) return null;
  const inOrder = first < second || (first === second && one.offset <= other.offset);
  return inOrder ? { from: one, to: other } : { from: other, to: one };
}

/** Part of a paragraph's text. */
export interface Chosen {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** What a range takes of each paragraph, in the order of the page. */
export function chosenIn({ blocks }: Pick<Draft, 'blocks'>, { from, to }: DraftRange): readonly Chosen[] {
  const first = blocks.findIndex(({ id }) => id === from.block);
  const last = blocks.findIndex(({ id }) => id === to.block);
  if (first < 0) return [];
  return blocks.slice(first, last + 1).map((block, at) => ({
    block,
    start: at === 0 ? Math.min(from.offset, block.text.length) : 0,
    end: at === last - first ? Math.min(to.offset, block.text.length) : block.text.length,
  }));
}

/** A paragraph without the words between two places; the marks on what is left stay on it. */
function without(block: Block, start: number, end: number): Block {
  const marks = marksAfterEdit(block.marks, block.text, { start, end, inserted: '' });
  return { ...block, marks, text: block.text.slice(0, start) + block.text.slice(end) };
}

/** What a cut leaves is a task where words are left that the clerk called one. */
function taskOf(head: Block, tail: Block): Block['task'] {
  const left = [head, tail].filter(({ text }) => text.trim() !== '');
  return left.find(({ task }) => task === 'yes')?.task ?? left[0]?.task ?? 'no';
}

/** The halves that a cut leaves, as one paragraph: of the level of the one that has words of its own. */
function mended(head: Block, tail: Block, between: string): Block {
  const shift = head.text.length + between.length;
  const marks = [
    ...head.marks,
    ...tail.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })),
  ];
  const level = head.text.trim() === '' && tail.text.trim() !== '' ? tail.level : head.level;
  const text = head.text + between + tail.text;
  const dismissed = [...new Set([...head.dismissed, ...tail.dismissed])];
  return { ...head, level, task: taskOf(head, tail), text, marks, dismissed };
}

/**
 * Puts words in the place of a range; what stood before and behind it becomes one paragraph where both are of one part,
 * and every part keeps a paragraph. The caret goes behind the words.
 */
export function replaced(draft: Draft, range: DraftRange, words: string): Edited | null {
  const chosen = chosenIn(draft, range);
  const [first, last] = [chosen[0], chosen.at(-1)];
  const place = placeOf(draft, range.from.block);
  if (!first || !last || !place) return null;
  const between = words.normalize('NFC').replace(/[\r\n]+/g, ' ');
  const head = without(first.block, first.start, first.block.text.length);
  const tail = without(last.block, 0, last.end);
  const caret = { block: first.block.id, offset: first.start + between.length };
  if (first.block.section === last.block.section) {
    return { draft: filled(spliced(draft, place.at, chosen.length, mended(head, tail, between))), caret };
  }
  const kept = mended(head, plainBlock(head.id, head.section, head.level, ''), between);
  return { draft: filled(spliced(draft, place.at, chosen.length, kept, tail)), caret };
}

/** Enter over a range: its words go, and what stood behind them begins a paragraph. */
export function brokenAt(draft: Draft, range: DraftRange): Edited | null {
  const cut = replaced(draft, range, '');
  return cut && (split(cut.draft, cut.caret.block, cut.caret.offset, false) ?? cut);
}

/** Paste over a range: its words go, the pasted paragraphs come in their place. */
export function pastedOver(draft: Draft, range: DraftRange, lines: readonly PastedLine[]): Edited | null {
  const cut = replaced(draft, range, '');
  if (!cut) return null;
  const { block, offset } = cut.caret;
  return pasted(cut.draft, block, { start: offset, end: offset }, lines) ?? cut;
}

const deepest = 3;

/** Every paragraph of a range a level down or up, as far as each of them goes; the draft itself where none moves. */
export function shiftedAll(draft: Draft, range: DraftRange, by: 1 | -1): Draft {
  const ids = new Set(chosenIn(draft, range).map(({ block }) => block.id));
  const blocks = draft.blocks.map((block) => {
    if (!ids.has(block.id) || !hasPoints(block.section)) return block;
    const level = Math.max(0, Math.min(deepest, block.level + by)) as Level;
    return level === block.level ? block : { ...block, level };
  });
  return blocks.some((block, at) => block !== draft.blocks[at]) ? { ...draft, blocks } : draft;
}

/** Every conclusion of a range a task, or none of them where all were; the draft itself where there is none. */
export function tasksOfAll(draft: Draft, range: DraftRange): Draft {
  const own = chosenIn(draft, range)
    .map(({ block }) => block)
    .filter(({ section, text }) => section === 'conclusions' && text.trim() !== '');
  const task = own.some((block) => block.task !== 'yes');
  return own.reduce((done, { id }) => setTask(done, id, task), draft);
}

/** A range as lines for the clipboard: a paragraph taken from its start has its number or dash before it. */
export function copiedLines(draft: Pick<Draft, 'blocks'>, range: DraftRange): readonly string[] {
  const numbers = new Map(numbersOf(draft.blocks).map((number, at) => [draft.blocks[at]?.id, number]));
  return chosenIn(draft, range).map(({ block, start, end }) => {
    const number = start === 0 ? (numbers.get(block.id) ?? '') : '';
    const words = block.text.slice(start, end);
    return number === '' ? words : `${number} ${words}`;
  });
}
