import type { Block, Level } from './draft.ts';

/** Letters of points in Vietnamese order (Nghị định 30/2020/NĐ-CP, Phụ lục I: a, b, c, d, đ, e, g). */
const letters = 'abcdđeghiklmnopqrstuvxy';

/** The letter of the n-th point, counted from 1; "aa" follows "y". */
export function pointLetter(n: number): string {
  if (n < 1) return '';
  const at = (n - 1) % letters.length;
  const round = Math.floor((n - 1) / letters.length);
  return round === 0 ? (letters[at] ?? '') : pointLetter(round) + (letters[at] ?? '');
}

interface Counted {
  readonly section: Block['section'] | null;
  readonly number: number;
  readonly letter: number;
}

function counted(before: Counted, { section, level }: Pick<Block, 'section' | 'level'>): Counted {
  const { number, letter } = section === before.section ? before : { number: 0, letter: 0 };
  if (level === 1) return { section, number: number + 1, letter: 0 };
  return { section, number, letter: level === 2 ? letter + 1 : letter };
}

/** What stands before a block on the paper: "1.", "a)", "-" or nothing. */
export function numbersOf(blocks: readonly Pick<Block, 'section' | 'level'>[]): readonly string[] {
  let at: Counted = { section: null, number: 0, letter: 0 };
  return blocks.map((block) => {
    at = counted(at, block);
    return ['', `${at.number}.`, `${pointLetter(at.letter)})`, '-'][block.level] ?? '';
  });
}

/** How many blocks from `at` on belong together: a block with the points and paragraphs under it. */
export function groupLength(blocks: readonly Pick<Block, 'section' | 'level'>[], at: number): number {
  const first = blocks[at];
  if (!first) return 0;
  if (first.level === 0) return 1;
  const isUnder = (level: Level): boolean => level === 0 || level > first.level;
  let end = at + 1;
  for (
    let next = blocks[end];
    next && next.section === first.section && isUnder(next.level);
    next = blocks[end]
  ) {
    end += 1;
  }
  return end - at;
}

/** The block that this one stands under: the nearest before it of a higher level. */
export function parentOf<B extends Pick<Block, 'section' | 'level'>>(
  blocks: readonly B[],
  at: number,
): B | null {
  const self = blocks[at];
  if (!self || self.level === 1) return null;
  for (let place = at - 1; place >= 0; place -= 1) {
    const block = blocks[place];
    if (!block || block.section !== self.section) return null;
    if (block.level > 0 && (self.level === 0 || block.level < self.level)) return block;
  }
  return null;
}
