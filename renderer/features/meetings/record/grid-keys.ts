import type { KeyboardEvent } from 'react';

/** What a key means in a row of fields. */
export type GridAct = 'insert' | 'remove' | 'up' | 'down' | 'move-up' | 'move-down';

/** Where a field stands in a grid of rows. */
export interface CellPlace {
  readonly key: string;
  readonly column: number;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

function isField(target: EventTarget): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Whether an arrow leaves a field: in one of several lines only from its first or last place. */
function leaves(target: EventTarget, key: string): boolean {
  if (target instanceof HTMLSelectElement) return false;
  if (!(target instanceof HTMLTextAreaElement)) return true;
  const at = key === 'ArrowUp' ? 0 : target.value.length;
  return target.selectionStart === at && target.selectionEnd === at;
}

/** What a key pressed in a row means; null where it belongs to the field. */
export function keyAct(event: KeyboardEvent, row: { readonly isEmpty: boolean }): GridAct | null {
  const { key, altKey, ctrlKey, shiftKey, target } = event;
  if (event.defaultPrevented || event.nativeEvent.isComposing) return null;
  if (key === 'Enter' && !shiftKey && !altKey && !ctrlKey && !(target instanceof HTMLButtonElement)) {
    return row.isEmpty ? null : 'insert';
  }
  if ((key === 'ArrowUp' || key === 'ArrowDown') && altKey)
    return key === 'ArrowUp' ? 'move-up' : 'move-down';
  if ((key === 'ArrowUp' || key === 'ArrowDown') && !ctrlKey && !shiftKey && leaves(target, key)) {
    return key === 'ArrowUp' ? 'up' : 'down';
  }
  if (key === 'Delete' && ctrlKey) return 'remove';
  const isBlank = !isField(target) || target.value === '';
  return (key === 'Delete' || key === 'Backspace') && row.isEmpty && isBlank ? 'remove' : null;
}

/** The field that an event came from; null where it came from none of a grid. */
export function cellOf(target: EventTarget): CellPlace | null {
  if (!(target instanceof Element)) return null;
  const key = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = Number(target.closest<HTMLElement>('[data-column]')?.dataset.column ?? 0);
  return key === undefined ? null : { key, column };
}

/** Puts the focus into a field; gives whether it is there. */
export function focusCell(grid: Element | null, { key, column }: CellPlace): boolean {
  const cell = grid?.querySelector(`[data-row="${CSS.escape(key)}"] [data-column="${column}"]`);
  const field = cell?.querySelector<HTMLElement>('input, textarea, select');
  if (!field) return false;
  field.focus();
  if (field instanceof HTMLInputElement) field.select();
  field.scrollIntoView({ block: 'nearest' });
  return true;
}
