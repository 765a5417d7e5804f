import {
  type Block,
  type Caret,
  type Draft,
  draftSections,
  hasPoints,
  type Level,
  plainBlock,
} from './draft.ts';
import { composed, withText } from './marks.ts';
import { groupLength } from './numbering.ts';
import type { PastedLine } from './pasted.ts';

/** A draft after an editing step, and where the caret then stands. */
export interface Edited {
  readonly draft: Draft;
  readonly caret: Caret;
}

/** Where a block stands among the others. */
interface Place {
  readonly at: number;
  readonly block: Block;
}

/** Finds a block by its id. */
export function placeOf({ blocks }: Draft, id: string): Place | null {
  const at = blocks.findIndex((block) => block.id === id);
  const block = blocks[at];
  return block ? { at, block } : null;
}

/** The draft with some of its blocks replaced by others. */
export function spliced(draft: Draft, at: number, count: number, ...by: readonly Block[]): Draft {
  return { ...draft, blocks: [...draft.blocks.slice(0, at), ...by, ...draft.blocks.slice(at + count)] };
}

const isBlank = (text: string): boolean => text.trim() === '';
const start = (block: Block): Caret => ({ block: block.id, offset: 0 });

/** Takes the text as it stands in the field after typing; in NFC, its caret moved with it. */
export function typed(draft: Draft, id: string, text: string, offset: number): Edited | null {
  const place = placeOf(draft, id);
  if (!place || place.block.text === text) return null;
  const block = composed(withText(place.block, text.replace(/[\r\n]+/g, ' ')));
  const caret = { block: id, offset: text.slice(0, offset).normalize('NFC').length };
  return { draft: spliced(draft, place.at, 1, block), caret };
}

function leveled(block: Block, level: Level): Block {
  return { ...block, level };
}

/** Enter: the words behind the caret go on in a new block of the same level; on an empty point it goes a level up. */
export function split(draft: Draft, id: string, at: number, plain: boolean): Edited | null {
  const place = placeOf(draft, id);
  if (!place) return null;
  const { block } = place;
  if (isBlank(block.text) && block.level > 0 && !plain) return shifted(draft, id, -1, 0);
  const level = plain ? 0 : block.level;
  const cut = at + (/^\s*/.exec(block.text.slice(at))?.[0].length ?? 0);
  const head = withText(block, block.text.slice(0, at).trimEnd());
  const tail = withText(block, block.text.slice(cut));
  const next: Block = {
    ...tail,
    id: `b${draft.nextId}`,
    level,
    // The half without words of its own stays no task: what the clerk said was said of the words.
    task: block.task === 'yes' && tail.marks.some(({ by }) => by === 'clerk') ? 'yes' : 'no',
    dismissed: [],
  };
  const kept: Block = head.text === '' ? { ...head, task: 'no', dismissed: [] } : head;
  const moved: Block = head.text === '' ? { ...next, task: block.task, dismissed: block.dismissed } : next;
  return {
    draft: { ...spliced(draft, place.at, 1, kept, moved), nextId: draft.nextId + 1 },
    caret: start(moved),
  };
}

function joint(head: string, tail: string): string {
  return head === '' || tail === '' || /\s$/.test(head) || /^[,;:.!?)\]]/.test(tail) ? '' : ' ';
}

function joined(head: Block, tail: Block): { readonly block: Block; readonly offset: number } {
  const before = head.text.trimEnd();
  const gap = joint(before, tail.text);
  const shift = before.length + gap.length;
  const own = withText(head, before).marks;
  const marks = [
    ...own,
    ...tail.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })),
  ];
  const task = head.task === 'yes' || tail.task === 'yes' ? 'yes' : head.task;
  const dismissed = [...new Set([...head.dismissed, ...tail.dismissed])];
  return { block: { ...head, text: before + gap + tail.text, marks, task, dismissed }, offset: shift };
}

/** Backspace at a block's start: it joins the one before it in its part; the first of its part loses its number. */
export function joinedBack(draft: Draft, id: string): Edited | null {
  const place = placeOf(draft, id);
  if (!place) return null;
  const before = draft.blocks[place.at - 1];
  if (!before || before.section !== place.block.section) {
    if (place.block.level === 0) return null;
    return { draft: spliced(draft, place.at, 1, leveled(place.block, 0)), caret: start(place.block) };
  }
  const { block, offset } = joined(
    before.text === '' ? { ...before, level: place.block.level } : before,
    place.block,
  );
  return { draft: spliced(draft, place.at - 1, 2, block), caret: { block: block.id, offset } };
}

/** Delete at a block's end: the next one of its part joins it. */
export function joinedOn(draft: Draft, id: string): Edited | null {
  const place = placeOf(draft, id);
  const next = place && draft.blocks[place.at + 1];
  if (!place || !next || next.section !== place.block.section) return null;
  const { block, offset } = joined(place.block, next);
  return { draft: spliced(draft, place.at, 2, block), caret: { block: block.id, offset } };
}

const levels: readonly Level[] = [0, 1, 2, 3];

/** Tab and Shift+Tab: a level down or up, where the part has points. */
export function shifted(draft: Draft, id: string, by: 1 | -1, offset: number): Edited | null {
  const place = placeOf(draft, id);
  if (!place || !hasPoints(place.block.section)) return null;
  const level = levels[place.block.level + by];
  if (level === undefined) return null;
  return { draft: spliced(draft, place.at, 1, leveled(place.block, level)), caret: { block: id, offset } };
}

/** Every part has a block: an emptied one gets an empty block. */
export function filled(draft: Draft): Draft {
  let { nextId } = draft;
  const blocks = draftSections.flatMap((section) => {
    const own = draft.blocks.filter((block) => block.section === section);
    if (own.length > 0) return own;
    nextId += 1;
    return [plainBlock(`b${nextId - 1}`, section, section === 'conclusions' ? 1 : 0, '')];
  });
  return { ...draft, blocks, nextId };
}

function inSection(block: Block, section: Block['section']): Block {
  const level = hasPoints(section) ? block.level : 0;
  if (section === 'conclusions') return { ...block, section, level };
  return { ...block, section, level, marks: [], task: 'no' };
}

/** Where a group that stood at `at` goes up to: before the one of its own level, or one step where the next above is higher. */
function placeAbove(blocks: readonly Block[], at: number, { level, section }: Block): number {
  const isUnder = (block: Block | undefined): boolean =>
    block?.section === section && level > 0 && (block.level === 0 || block.level > level);
  let place = at - 1;
  while (isUnder(blocks[place]) && blocks[place - 1]?.section === section) place -= 1;
  return place;
}

/** Where it goes down to: behind the one of its own level with its points, or one step where the next below is higher. */
function placeBelow(blocks: readonly Block[], at: number, { level }: Block): number {
  const next = blocks[at];
  const isHigher = next !== undefined && next.level > 0 && next.level < level;
  return at + (isHigher ? 1 : groupLength(blocks, at));
}

/** Alt+Up and Alt+Down: a block with its points goes past the next one, at a part's edge into the part beside it. */
export function moved(draft: Draft, id: string, by: 1 | -1, offset: number): Edited | null {
  const place = placeOf(draft, id);
  if (!place) return null;
  const length = groupLength(draft.blocks, place.at);
  const group = draft.blocks.slice(place.at, place.at + length);
  const rest = spliced(draft, place.at, length);
  const { section } = place.block;
  const other = by < 0 ? rest.blocks[place.at - 1] : rest.blocks[place.at];
  const caret = { block: id, offset };
  if (other?.section === section) {
    const find = by < 0 ? placeAbove : placeBelow;
    const target = find(rest.blocks, place.at, place.block);
    return { draft: spliced(rest, target, 0, ...group), caret };
  }
  const beside = draftSections[draftSections.indexOf(section) + by];
  if (!beside) return null;
  const into = group.map((block) => inSection(block, beside));
  return { draft: filled(spliced(rest, place.at, 0, ...into)), caret };
}

/** Takes whole blocks away; the caret goes to what stands there then. */
export function removed(draft: Draft, ids: ReadonlySet<string>): Edited | null {
  const first = draft.blocks.findIndex(({ id }) => ids.has(id));
  if (first < 0) return null;
  const { section } = draft.blocks[first] ?? { section: 'opening' };
  const kept = filled({ ...draft, blocks: draft.blocks.filter(({ id }) => !ids.has(id)) });
  const own = kept.blocks.filter((block) => block.section === section);
  const before = draft.blocks.slice(0, first).filter((block) => block.section === section).length;
  const block = own[Math.min(before, own.length - 1)];
  return block ? { draft: kept, caret: { block: block.id, offset: 0 } } : null;
}

function pastedLevel({ level }: PastedLine, block: Block, anyMark: boolean): Level {
  if (!hasPoints(block.section)) return 0;
  return level ?? (anyMark ? 0 : block.level);
}

/** Paste over a range of a block: one line goes into the words, more become blocks by their marks. */
export function pasted(
  draft: Draft,
  id: string,
  range: { readonly start: number; readonly end: number },
  lines: readonly PastedLine[],
): Edited | null {
  const place = placeOf(draft, id);
  const [first, ...others] = lines;
  if (!place || !first) return null;
  const { block, at } = { ...place };
  const wordsOf = (line: PastedLine): string => (hasPoints(block.section) ? line.text : line.whole);
  const head = block.text.slice(0, range.start);
  const tail = block.text.slice(range.end);
  const takesLevel = isBlank(head) && (first.level !== null || others.length > 0) && isBlank(tail);
  const anyMark = lines.some(({ level }) => level !== null);
  const level = takesLevel ? pastedLevel(first, block, anyMark) : block.level;
  const opening = head + (takesLevel || isBlank(head) ? wordsOf(first) : first.whole);
  if (others.length === 0) {
    const changed = leveled(withText(block, opening + tail), level);
    return { draft: spliced(draft, at, 1, changed), caret: { block: id, offset: opening.length } };
  }
  const blocks = others.map((line, index) =>
    plainBlock(`b${draft.nextId + index}`, block.section, pastedLevel(line, block, anyMark), wordsOf(line)),
  );
  const last = blocks.at(-1) ?? block;
  const end = last.text.length;
  const closing = { ...last, text: last.text + joint(last.text, tail) + tail };
  return {
    draft: {
      ...spliced(draft, at, 1, leveled(withText(block, opening), level), ...blocks.slice(0, -1), closing),
      nextId: draft.nextId + others.length,
    },
    caret: { block: last.id, offset: end },
  };
}
