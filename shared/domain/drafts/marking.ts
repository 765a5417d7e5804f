import type { Block, Draft, Mark, MarkKind } from './draft.ts';
import { markAt, overlap, proposalKey, taskProposal, wordsIn, wordsOf } from './marks.ts';
import { placeOf, spliced } from './structure.ts';

/** What the grammar sees in a block: whether it orders something, and which words say who, when and by what. */
export interface BlockProposal {
  readonly block: string;
  /** The text that was read; a proposal for other words is stale. */
  readonly text: string;
  readonly task: boolean;
  readonly marks: readonly Omit<Mark, 'by'>[];
}

function changed(draft: Draft, id: string, change: (block: Block, at: number) => Block): Draft {
  const place = placeOf(draft, id);
  if (place?.block.section !== 'conclusions') return draft;
  const block = change(place.block, place.at);
  return block === place.block ? draft : spliced(draft, place.at, 1, block);
}

/** Whether a block only leads in to the points under it: its lead is theirs, it is no task itself. */
export function leadsIn(blocks: readonly Block[], at: number): boolean {
  const self = blocks[at];
  const next = blocks[at + 1];
  return Boolean(
    self && next && /:\s*$/.test(self.text) && next.section === self.section && next.level > self.level,
  );
}

function ordered(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((a, b) => a.start - b.start);
}

/** Marks words as lead, coordinator, deadline or reference: the block is a task there and then. */
export function marked(draft: Draft, id: string, range: Pick<Mark, 'start' | 'end'>, kind: MarkKind): Draft {
  return changed(draft, id, (block, at) => {
    const words = wordsIn(block.text, range.start, range.end);
    if (!words) return block;
    const mark: Mark = { kind, ...words, by: 'clerk' };
    const others = block.marks.filter((other) => !overlap(other, mark));
    const task = leadsIn(draft.blocks, at) ? block.task : 'yes';
    return { ...block, marks: ordered([...others, mark]), task };
  });
}

/** Takes the mark at a place away. */
export function unmarked(draft: Draft, id: string, offset: number): Draft {
  return changed(draft, id, (block) => {
    const mark = markAt(block, offset);
    if (!mark) return block;
    return {
      ...block,
      marks: block.marks.filter((other) => other !== mark),
      dismissed: [...block.dismissed, proposalKey(block, mark)],
    };
  });
}

function proposedAt(block: Block, offset: number | null): readonly Mark[] {
  const proposed = block.marks.filter(({ by }) => by === 'proposed');
  if (offset === null) return proposed;
  const here = markAt(block, offset);
  return here?.by === 'proposed' ? [here] : proposed;
}

/** Takes the proposal at the caret, or with none there all of the block's. */
export function accepted(draft: Draft, id: string, offset: number | null): Draft {
  return changed(draft, id, (block, at) => {
    const taken = proposedAt(block, offset);
    if (taken.length === 0 && block.task !== 'proposed') return block;
    const marks = block.marks.map((mark) =>
      taken.includes(mark) ? { ...mark, by: 'clerk' as const } : mark,
    );
    return { ...block, marks, task: leadsIn(draft.blocks, at) ? block.task : 'yes' };
  });
}

/** Drops the proposal at the caret, or with none there all of the block's; the same words are not proposed again. */
export function dismissed(draft: Draft, id: string, offset: number | null): Draft {
  return changed(draft, id, (block) => {
    const dropped = proposedAt(block, offset);
    if (dropped.length === 0 && block.task !== 'proposed') return block;
    const wholeTask = block.task === 'proposed' && dropped.length === block.marks.length;
    const keys = dropped.map((mark) => proposalKey(block, mark));
    return {
      ...block,
      marks: block.marks.filter((mark) => !dropped.includes(mark)),
      task: wholeTask ? 'no' : block.task,
      dismissed: [...block.dismissed, ...keys, ...(wholeTask ? [taskProposal] : [])],
    };
  });
}

/** Makes a block a task, or takes that back with its marks. */
export function setTask(draft: Draft, id: string, task: boolean): Draft {
  return changed(draft, id, (block) => {
    if (task) return block.task === 'yes' ? block : { ...block, task: 'yes' };
    return { ...block, task: 'no', marks: [], dismissed: [...block.dismissed, taskProposal] };
  });
}

/** Takes every proposal of the draft. */
export function allAccepted(draft: Draft): Draft {
  return draft.blocks.reduce(
    (done, block) => (hasProposal(block) ? accepted(done, block.id, null) : done),
    draft,
  );
}

/** Whether the clerk still has something to decide about in a block. */
export function hasProposal(block: Block): boolean {
  return block.task === 'proposed' || block.marks.some(({ by }) => by === 'proposed');
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withProposal(block: Block, proposal: BlockProposal): Block {
  if (block.text !== proposal.text) return block;
  const kept = block.marks.filter(({ by }) => by === 'clerk');
  const unwanted = new Set(block.dismissed);
  const refused = unwanted.has(taskProposal);
  const fresh = refused
    ? []
    : proposal.marks
        .filter((mark) => !unwanted.has(proposalKey(block, mark)) && wordsOf(block, mark) !== '')
        .filter((mark) => !kept.some((own) => overlap(own, mark)))
        .map((mark): Mark => ({ ...mark, by: 'proposed' }));
  const task = block.task === 'yes' ? 'yes' : proposal.task && !refused ? 'proposed' : 'no';
  const marks = ordered([...kept, ...fresh]);
  return task === block.task && sameMarks(marks, block.marks) ? block : { ...block, marks, task };
}

/** The draft with what the grammar proposes now in place of what it proposed before; the clerk's own marks stay. */
export function proposed(draft: Draft, proposals: readonly BlockProposal[]): Draft {
  return proposals.reduce(
    (done, proposal) => changed(done, proposal.block, (block) => withProposal(block, proposal)),
    draft,
  );
}
