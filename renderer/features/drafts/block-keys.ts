import type { KeyboardEvent } from 'react';
import {
  type Block,
  type EditingAction,
  hasProposal,
  type MarkKind,
} from '../../../shared/domain/drafts/index.ts';

/** Keys that mark words, with the office's word for each. */
export const markKeys: readonly { readonly key: string; readonly mark: MarkKind; readonly name: string }[] = [
  { key: '1', mark: 'lead', name: 'Chủ trì' },
  { key: '2', mark: 'coordinate', name: 'Phối hợp' },
  { key: '3', mark: 'deadline', name: 'Thời hạn' },
  { key: '4', mark: 'reference', name: 'Văn bản' },
];

/** Where the caret or the selection stands in a block. */
export interface Place {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

function withControl(key: string, { block, start, end }: Place): EditingAction | null {
  const mark = markKeys.find((one) => one.key === key);
  if (mark) return { kind: 'mark', block: block.id, start, end, mark: mark.mark };
  if (key === '0') return { kind: 'unmark', block: block.id, offset: start };
  if (key === '5') return { kind: 'set-task', block: block.id, task: block.task !== 'yes' };
  if (key === 'Enter') return { kind: 'accept', block: block.id, offset: start };
  return null;
}

function plain(event: KeyboardEvent, { block, start, end }: Place): EditingAction | null {
  const id = block.id;
  const collapsed = start === end;
  const points = block.section !== 'opening' && block.section !== 'closing';
  switch (event.key) {
    case 'Enter':
      return { kind: 'split', block: id, offset: start, plain: event.shiftKey };
    case 'Tab':
      return points ? { kind: event.shiftKey ? 'outdent' : 'indent', block: id, offset: start } : null;
    case 'Backspace':
      return collapsed && start === 0 ? { kind: 'join', block: id } : null;
    case 'Delete':
      return collapsed && end === block.text.length ? { kind: 'join-next', block: id } : null;
    case 'Escape':
      return hasProposal(block) ? { kind: 'dismiss', block: id, offset: start } : null;
    default:
      return null;
  }
}

/** What a key means in a block; null where it means what it means in any field. A key of an input method means nothing here. */
export function actionOf(event: KeyboardEvent, place: Place): EditingAction | null {
  if (event.nativeEvent.isComposing) return null;
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    return { kind: event.key === 'ArrowUp' ? 'up' : 'down', block: place.block.id, offset: place.start };
  }
  if (event.ctrlKey && !event.altKey) return withControl(event.key, place);
  return event.altKey ? null : plain(event, place);
}
