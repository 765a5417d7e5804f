import type { NoticeReading } from '../../../shared/domain/notices/reading.ts';
import { type Correction, correct } from './corrections.ts';

/** A reading under correction, with the way back and forth. */
export interface History {
  readonly past: readonly NoticeReading[];
  readonly present: NoticeReading;
  readonly future: readonly NoticeReading[];
  /** Field that the last correction typed into; typing on there is the same step. */
  readonly typing: string | null;
}

/** What can happen to a reading under correction. */
export type HistoryAction =
  | { readonly kind: 'correct'; readonly correction: Correction }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** Steps that can be taken back. */
const depth = 200;

/** A reading as it was proposed. */
export function startHistory(reading: NoticeReading): History {
  return { past: [], present: reading, future: [], typing: null };
}

/** Name of the field that a correction types into; null where it is a step by itself. */
function fieldOf(correction: Correction): string | null {
  switch (correction.kind) {
    case 'header':
    case 'meeting':
    case 'signer':
      return `${correction.kind} ${Object.keys(correction.patch).join(' ')}`;
    case 'task':
    case 'figure':
    case 'reference':
      return `${correction.kind} ${correction.index} ${Object.keys(correction.patch).join(' ')}`;
    case 'heading':
      return `heading ${correction.index}`;
    case 'conclusion':
      return `conclusion ${correction.index} ${correction.paragraph}`;
    case 'texts':
      return `texts ${correction.section} ${correction.value.length}`;
    case 'recipients':
    case 'areas':
      return correction.kind;
    case 'split-task':
    case 'join-task':
    case 'remove-task':
    case 'add-task':
    case 'remove-figure':
    case 'remove-reference':
      return null;
  }
}

function step(history: History, correction: Correction): History {
  const present = correct(history.present, correction);
  if (present === history.present) return history;
  const typing = fieldOf(correction);
  const sameStep = typing !== null && typing === history.typing;
  const past = sameStep ? history.past : [...history.past, history.present].slice(-depth);
  return { past, present, future: [], typing };
}

/** Corrections with undo and redo; typing in one field is one step. */
export function historyReducer(history: History, action: HistoryAction): History {
  switch (action.kind) {
    case 'correct':
      return step(history, action.correction);
    case 'undo': {
      const former = history.past.at(-1);
      if (!former) return history;
      const future = [history.present, ...history.future];
      return { past: history.past.slice(0, -1), present: former, future, typing: null };
    }
    case 'redo': {
      const [next, ...future] = history.future;
      if (!next) return history;
      return { past: [...history.past, history.present], present: next, future, typing: null };
    }
  }
}
