import type { Caret, Draft, DraftHeader, MarkKind } from './draft.ts';
import {
  accepted,
  allAccepted,
  type BlockProposal,
  dismissed,
  marked,
  proposed,
  setTask,
  unmarked,
} from './marking.ts';
import { editBetween } from './marks.ts';
import type { PastedLine } from './pasted.ts';
import { brokenAt, type DraftRange, pastedOver, replaced, shiftedAll, tasksOfAll } from './ranges.ts';
import {
  type Edited,
  joinedBack,
  joinedOn,
  moved,
  pasted,
  removed,
  shifted,
  split,
  typed,
} from './structure.ts';

/** One thing that the clerk does to a draft; `block` is a block's id, `offset` the caret in its text. */
export type DraftAction =
  | {
      readonly kind: 'type';
      readonly block: string;
      readonly text: string;
      readonly offset: number;
      /** When, in milliseconds: typing without a pause is one step back. */
      readonly at: number;
    }
  | { readonly kind: 'split'; readonly block: string; readonly offset: number; readonly plain: boolean }
  | { readonly kind: 'join' | 'join-next'; readonly block: string }
  | { readonly kind: 'indent' | 'outdent' | 'up' | 'down'; readonly block: string; readonly offset: number }
  | {
      readonly kind: 'paste';
      readonly block: string;
      readonly start: number;
      readonly end: number;
      readonly lines: readonly PastedLine[];
    }
  | {
      /** Words in the place of those chosen over several paragraphs; none takes these away, a line end parts what is left. */
      readonly kind: 'replace';
      readonly range: DraftRange;
      readonly text: string;
      readonly at: number;
      /** An input method composes the words that come in their place. */
      readonly composing?: true;
    }
  | { readonly kind: 'paste-over'; readonly range: DraftRange; readonly lines: readonly PastedLine[] }
  | { readonly kind: 'shift-all'; readonly range: DraftRange; readonly by: 1 | -1 }
  | { readonly kind: 'remove'; readonly blocks: readonly string[] }
  | {
      readonly kind: 'mark';
      readonly block: string;
      readonly start: number;
      readonly end: number;
      readonly mark: MarkKind;
    }
  | { readonly kind: 'unmark'; readonly block: string; readonly offset: number }
  | { readonly kind: 'accept' | 'dismiss'; readonly block: string; readonly offset: number | null }
  | { readonly kind: 'accept-all' }
  | { readonly kind: 'set-task'; readonly block: string; readonly task: boolean }
  | { readonly kind: 'set-task-all'; readonly range: DraftRange }
  | { readonly kind: 'header'; readonly patch: Partial<DraftHeader>; readonly at: number };

/** A draft in the editor with the way back and forth. */
export interface Editing {
  readonly draft: Draft;
  /** Where the last step left the caret; null before the first. */
  readonly caret: Caret | null;
  readonly past: readonly Draft[];
  readonly future: readonly Draft[];
  /** The field that is being typed into, and when it last was. */
  readonly typing: { readonly field: string; readonly at: number } | null;
}

/** What can happen to a draft in the editor. */
export type EditingAction =
  | DraftAction
  | { readonly kind: 'undo' | 'redo' }
  | { readonly kind: 'propose'; readonly proposals: readonly BlockProposal[] };

/** Steps that can be taken back. */
const depth = 500;
/** A pause in typing that begins another step, in milliseconds. */
const pause = 1000;

/** A draft as it was opened. */
export function startEditing(draft: Draft): Editing {
  return { draft, caret: null, past: [], future: [], typing: null };
}

/** Where a draft differs from another one: the end of the first change, for the caret to go there. */
function changedAt(from: Draft, to: Draft): Caret | null {
  const at = to.blocks.findIndex((block, place) => block !== from.blocks[place]);
  const block = to.blocks[at] ?? to.blocks.at(-1);
  if (!block || (at < 0 && to.blocks.length === from.blocks.length)) return null;
  const before = from.blocks.find(({ id }) => id === block.id);
  const edit = before ? editBetween(before.text, block.text) : null;
  return { block: block.id, offset: edit ? edit.start + edit.inserted.length : block.text.length };
}

/** Marks leave the caret where it is. */
const still = (draft: Draft, after: Draft): { draft: Draft; caret: null } | null =>
  after === draft ? null : { draft: after, caret: null };

function applied(draft: Draft, action: DraftAction): Edited | { draft: Draft; caret: null } | null {
  switch (action.kind) {
    case 'type':
      return typed(draft, action.block, action.text, action.offset);
    case 'split':
      return split(draft, action.block, action.offset, action.plain);
    case 'join':
      return joinedBack(draft, action.block);
    case 'join-next':
      return joinedOn(draft, action.block);
    case 'indent':
      return shifted(draft, action.block, 1, action.offset);
    case 'outdent':
      return shifted(draft, action.block, -1, action.offset);
    case 'up':
      return moved(draft, action.block, -1, action.offset);
    case 'down':
      return moved(draft, action.block, 1, action.offset);
    case 'paste':
      return pasted(draft, action.block, action, action.lines);
    case 'replace':
      return action.text === '\n'
        ? brokenAt(draft, action.range)
        : replaced(draft, action.range, action.text);
    case 'paste-over':
      return pastedOver(draft, action.range, action.lines);
    case 'shift-all':
      return still(draft, shiftedAll(draft, action.range, action.by));
    case 'remove':
      return removed(draft, new Set(action.blocks));
    case 'mark':
      return still(draft, marked(draft, action.block, action, action.mark));
    case 'unmark':
      return still(draft, unmarked(draft, action.block, action.offset));
    case 'accept':
      return still(draft, accepted(draft, action.block, action.offset));
    case 'dismiss':
      return still(draft, dismissed(draft, action.block, action.offset));
    case 'accept-all':
      return still(draft, allAccepted(draft));
    case 'set-task':
      return still(draft, setTask(draft, action.block, action.task));
    case 'set-task-all':
      return still(draft, tasksOfAll(draft, action.range));
    case 'header':
      return { draft: { ...draft, header: { ...draft.header, ...action.patch } }, caret: null };
  }
}

function fieldOf(action: DraftAction): Editing['typing'] {
  if (action.kind === 'type') return { field: action.block, at: action.at };
  // Typing over chosen words goes on as the same step.
  if (action.kind === 'replace' && (action.composing || action.text !== ''))
    return { field: action.range.from.block, at: action.at };
  if (action.kind === 'header') return { field: Object.keys(action.patch).join(' '), at: action.at };
  return null;
}

function step(editing: Editing, action: DraftAction): Editing {
  const edited = applied(editing.draft, action);
  if (!edited) return editing;
  const typing = fieldOf(action);
  const last = editing.typing;
  const sameStep = typing !== null && last?.field === typing.field && typing.at - last.at < pause;
  const { draft, caret } = editing;
  const past = sameStep ? editing.past : [...editing.past, draft].slice(-depth);
  return { draft: edited.draft, caret: edited.caret ?? caret, past, future: [], typing };
}

function turned(editing: Editing, back: boolean): Editing {
  const { draft, caret, past, future } = editing;
  const to = back ? past.at(-1) : future[0];
  if (!to) return editing;
  return {
    draft: to,
    caret: changedAt(draft, to) ?? caret,
    past: back ? past.slice(0, -1) : [...past, draft],
    future: back ? [draft, ...future] : future.slice(1),
    typing: null,
  };
}

/** Editing with undo and redo; what the grammar proposes is no step of the clerk's. */
export function editingReducer(editing: Editing, action: EditingAction): Editing {
  switch (action.kind) {
    case 'undo':
      return turned(editing, true);
    case 'redo':
      return turned(editing, false);
    case 'propose': {
      const draft = proposed(editing.draft, action.proposals);
      return draft === editing.draft ? editing : { ...editing, draft };
    }
    default:
      return step(editing, action);
  }
}
