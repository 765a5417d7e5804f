import type { ReplyOf } from '../../../shared/contract/index.ts';
import { startHistory } from '../../ui/history.ts';
import type { KeptDraft } from './draft-store.ts';
import { type HistoryAction, historyReducer, type ReadingHistory } from './history.ts';

/** A notice under review. */
export interface Draft extends Omit<KeptDraft, 'present'> {
  readonly history: ReadingHistory;
}

/** Where the import stands: nothing read yet, or a notice under review. */
export interface ImportState {
  /** Text typed or pasted for reading. */
  readonly pasted: string;
  readonly draft: Draft | null;
}

/** What can happen to an import. */
export type ImportAction =
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'recall'; readonly text: string }
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer> | null;
      readonly reply: ReplyOf<'notices.read'>;
    }
  | { readonly kind: 'restore'; readonly kept: KeptDraft }
  | { readonly kind: 'discard' }
  | { readonly kind: 'accepted' }
  | HistoryAction;

/** Nothing read yet. */
export const emptyImport: ImportState = { pasted: '', draft: null };

/** The import after one thing happened to it. */
export function importReducer(state: ImportState, action: ImportAction): ImportState {
  switch (action.kind) {
    case 'paste':
      return { ...state, pasted: action.text };
    case 'recall':
      // What is typed by now counts for more than what was kept.
      return state.pasted === '' ? { ...state, pasted: action.text } : state;
    case 'read': {
      const { name, bytes, reply } = action;
      const { reading, known } = reply;
      return { ...state, draft: { name, bytes, known, proposed: reading, history: startHistory(reading) } };
    }
    case 'restore': {
      if (state.draft) return state;
      const { present, ...kept } = action.kept;
      return { ...state, draft: { ...kept, history: startHistory(present) } };
    }
    case 'discard':
      return { ...state, draft: null };
    case 'accepted':
      return emptyImport;
    case 'correct':
    case 'undo':
    case 'redo': {
      const { draft } = state;
      return draft
        ? { ...state, draft: { ...draft, history: historyReducer(draft.history, action) } }
        : state;
    }
  }
}
