import type { Block, Mark } from './draft.ts';

/** One replacement in a text: what stood from `start` to `end` became `inserted`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
}

/** The one replacement that turns a text into another; null where they are the same. */
export function editBetween(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start: head, end: before.length - tail, inserted: after.slice(head, after.length - tail) };
}

const wordLetter = /[\p{L}\p{M}\p{N}]/u;

/** Whether a place of a text lies inside a word. */
function insideWord(text: string, at: number): boolean {
  return wordLetter.test(text[at - 1] ?? '') && wordLetter.test(text[at] ?? '');
}

/** Whether a mark still covers whole words, the same ones as before. */
function coversSameWords(before: string, mark: Mark, after: string, moved: Mark): boolean {
  if (after.slice(moved.start, moved.end) !== before.slice(mark.start, mark.end)) return false;
  const grewAtStart = insideWord(after, moved.start) && !insideWord(before, mark.start);
  const grewAtEnd = insideWord(after, moved.end) && !insideWord(before, mark.end);
  return !grewAtStart && !grewAtEnd;
}

/** Marks of a text after an edit: each covers the very words it covered before, or is gone. */
export function marksAfterEdit(marks: readonly Mark[], before: string, edit: TextEdit): readonly Mark[] {
  const after = before.slice(0, edit.start) + edit.inserted + before.slice(edit.end);
  const shift = edit.inserted.length - (edit.end - edit.start);
  return marks.flatMap((mark) => {
    const isBefore = mark.end <= edit.start;
    const isAfter = mark.start >= edit.end;
    if (!isBefore && !isAfter) return [];
    const moved = isBefore ? mark : { ...mark, start: mark.start + shift, end: mark.end + shift };
    return coversSameWords(before, mark, after, moved) ? [moved] : [];
  });
}

/** A block with another text; its marks go with their words. */
export function withText(block: Block, text: string): Block {
  const edit = editBetween(block.text, text);
  return edit ? { ...block, text, marks: marksAfterEdit(block.marks, block.text, edit) } : block;
}

/** A block whose text is in NFC, its marks over the same words; the block itself where it was so already. */
export function composed(block: Block): Block {
  const text = block.text.normalize('NFC');
  if (text === block.text) return block;
  const place = (at: number): number => block.text.slice(0, at).normalize('NFC').length;
  const marks = block.marks.map((mark) => ({ ...mark, start: place(mark.start), end: place(mark.end) }));
  return { ...block, text, marks: marks.filter((mark) => mark.end > mark.start) };
}

/** The range without the blanks and stops at its ends; null where no word is left. */
export function wordsIn(text: string, start: number, end: number): { start: number; end: number } | null {
  const raw = text.slice(start, end);
  const head = /^[\s,;:.]*/u.exec(raw)?.[0].length ?? 0;
  const tail = /[\s,;:.]*$/u.exec(raw)?.[0].length ?? 0;
  return head >= raw.length ? null : { start: start + head, end: end - tail };
}

/** The words that a mark covers. */
export function wordsOf(block: Pick<Block, 'text'>, mark: Pick<Mark, 'start' | 'end'>): string {
  return block.text.slice(mark.start, mark.end);
}

/** The mark that the caret stands in or at; a proposed one first, for keys to act on it. */
export function markAt(block: Block, offset: number): Mark | null {
  const here = block.marks.filter((mark) => mark.start <= offset && offset <= mark.end);
  return here.find((mark) => mark.by === 'proposed') ?? here[0] ?? null;
}

/** Whether two ranges share a letter. */
export function overlap(a: Pick<Mark, 'start' | 'end'>, b: Pick<Mark, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Key under which a proposal is remembered as unwanted: its kind and words, whatever its place. */
export function proposalKey(block: Pick<Block, 'text'>, mark: Pick<Mark, 'kind' | 'start' | 'end'>): string {
  return `${mark.kind}:${wordsOf(block, mark)}`;
}

/** Key of the proposal that the block is a task. */
export const taskProposal = 'task';
