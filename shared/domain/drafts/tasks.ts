import type { Block, MarkKind, TaskMark } from './draft.ts';
import { leadsIn } from './marking.ts';
import { wordsOf } from './marks.ts';
import { numbersOf, parentOf } from './numbering.ts';

/** Words that say something of a task, and whether the clerk has still to take them. */
export interface TaskWords {
  readonly words: string;
  readonly proposed: boolean;
}

/** A task that the draft makes when it is issued. */
export interface DraftTask {
  readonly block: string;
  /** Where it stands: "1", "1a", "2a-". */
  readonly place: string;
  readonly text: string;
  readonly state: Exclude<TaskMark, 'no'>;
  readonly lead: readonly TaskWords[];
  readonly coordinate: readonly TaskWords[];
  readonly deadline: readonly TaskWords[];
  readonly references: readonly TaskWords[];
}

function wordsOfKind(block: Block, kind: MarkKind): readonly TaskWords[] {
  return block.marks
    .filter((mark) => mark.kind === kind)
    .map((mark) => ({ words: wordsOf(block, mark), proposed: mark.by === 'proposed' }));
}

/** The words of a kind in a block, else in the one that leads in to it. */
function inherited(blocks: readonly Block[], at: number, kind: MarkKind): readonly TaskWords[] {
  const self = blocks[at];
  const own = self ? wordsOfKind(self, kind) : [];
  if (own.length > 0) return own;
  const parent = parentOf(blocks, at);
  const place = parent ? blocks.indexOf(parent) : -1;
  return place >= 0 && leadsIn(blocks, place) ? inherited(blocks, place, kind) : [];
}

/** Place of each block as one word: its number behind those it stands under. */
export function placesOf(blocks: readonly Block[]): readonly string[] {
  const numbers = numbersOf(blocks).map((number) => number.replace(/[.)]$/, ''));
  const index = new Map(blocks.map((block, at) => [block.id, at]));
  const places: string[] = [];
  for (const at of blocks.keys()) {
    const parent = parentOf(blocks, at);
    const before = parent ? (places[index.get(parent.id) ?? -1] ?? '') : '';
    places.push(before + (numbers[at] ?? ''));
  }
  return places;
}

/** The tasks that a draft makes, in the order of its text: those taken and those still proposed. */
export function tasksOfDraft(blocks: readonly Block[]): readonly DraftTask[] {
  const places = placesOf(blocks);
  return blocks.flatMap((block, at) => {
    if (block.task === 'no' || block.text.trim() === '') return [];
    return [
      {
        block: block.id,
        place: places[at] ?? '',
        text: block.text.trim(),
        state: block.task,
        lead: inherited(blocks, at, 'lead'),
        coordinate: inherited(blocks, at, 'coordinate'),
        deadline: inherited(blocks, at, 'deadline'),
        references: wordsOfKind(block, 'reference'),
      },
    ];
  });
}
