import type { NoticeReading } from '../../../shared/domain/notices/reading.ts';
import { type History, redoHistory, stepHistory, undoHistory } from '../../ui/history.ts';
import { type Correction, correct } from './corrections.ts';

/** A reading under correction, with the way back and forth. */
export type ReadingHistory = History<NoticeReading>;

/** What can happen to a reading under correction. */
export type HistoryAction =
  | { readonly kind: 'correct'; readonly correction: Correction }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

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

/** Corrections with undo and redo; typing in one field is one step. */
export function historyReducer(history: ReadingHistory, action: HistoryAction): ReadingHistory {
  switch (action.kind) {
    case 'correct':
      return stepHistory(history, correct(history.present, action.correction), fieldOf(action.correction));
    case 'undo':
      return undoHistory(history);
    case 'redo':
      return redoHistory(history);
  }
}
