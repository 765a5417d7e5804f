import type { KeyboardEvent, RefObject } from 'react';
import type { Range, Spot } from './grid-places.ts';

const moves: Readonly<Record<string, Spot>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

interface GridKeys {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly range: Range;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly onRange: (range: Range) => void;
  readonly onFillDown: () => void;
}

/** Whether an arrow to the side leaves the words: they are all chosen, or the caret stands at that end. */
function leavesWords(input: HTMLInputElement, step: number): boolean {
  const { selectionStart, selectionEnd, value } = input;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return selectionStart === selectionEnd && selectionStart === (step < 0 ? 0 : value.length);
}

function stepOf(event: KeyboardEvent<HTMLElement>): Spot | null {
  if (event.key === 'Enter') return { row: event.shiftKey ? -1 : 1, column: 0 };
  const step = moves[event.key];
  if (!step || event.ctrlKey || event.altKey || !(event.target instanceof HTMLInputElement)) return null;
  return step.column === 0 || leavesWords(event.target, step.column) ? step : null;
}

/** Keys of the grid: arrows and Enter move, Shift with an arrow chooses more cells, Ctrl+D fills down; Tab is the window's own. */
export function useGridKeys({ body, range, size, onRange, onFillDown }: GridKeys) {
  const inputAt = ({ row, column }: Spot) =>
    body.current?.querySelector<HTMLInputElement>(`input[data-place="${row}:${column}"]`);
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey && event.key.toLowerCase() === 'd') {
      event.preventDefault();
      onFillDown();
      return;
    }
    const step = stepOf(event);
    if (!step) return;
    event.preventDefault();
    const { anchor, head } = range;
    const next = { row: head.row + step.row, column: head.column + step.column };
    if (next.row < 0 || next.column < 0 || next.row >= size.rows || next.column >= size.columns) return;
    if (event.shiftKey && event.key !== 'Enter') onRange({ anchor, head: next });
    else {
      onRange({ anchor: next, head: next });
      inputAt(next)?.focus();
    }
  };
}
