/** The field of a block. */
export function fieldOf(block: string): HTMLTextAreaElement | null {
  return document.querySelector<HTMLTextAreaElement>(`textarea[data-block="${CSS.escape(block)}"]`);
}

/** Puts the caret into a block, where it is not there already. */
export function placeCaret({ block, offset }: { readonly block: string; readonly offset: number }): void {
  const field = fieldOf(block);
  if (!field) return;
  if (document.activeElement !== field) field.focus();
  const at = Math.min(offset, field.value.length);
  if (field.selectionStart !== at || field.selectionEnd !== at) field.setSelectionRange(at, at);
}

interface Neighbour {
  readonly element: HTMLTextAreaElement;
  readonly offset: number;
}

/** The field before or behind another one. */
export function beside(field: HTMLTextAreaElement, by: 1 | -1): HTMLTextAreaElement | null {
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-block]')];
  return fields[fields.indexOf(field) + by] ?? null;
}

/** Whether a place stands in the first or last line of its field; a line of the field is as high as its style says. */
export function atEdge(field: HTMLTextAreaElement, by: 1 | -1, offset: number): boolean {
  const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight);
  if (field.clientHeight < lineHeight * 2) return true;
  return offset === (by < 0 ? 0 : field.value.length);
}

/** Where an arrow key leads out of a field; null where it moves inside it. */
export function neighbour(field: HTMLTextAreaElement, key: string): Neighbour | null {
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart !== selectionEnd) return null;
  if (key === 'ArrowUp' && atEdge(field, -1, selectionStart)) {
    const element = beside(field, -1);
    return element && { element, offset: Math.min(selectionStart, element.value.length) };
  }
  if (key === 'ArrowDown' && atEdge(field, 1, selectionEnd)) {
    const element = beside(field, 1);
    return element && { element, offset: Math.min(selectionStart, element.value.length) };
  }
  if (key === 'ArrowLeft' && selectionStart === 0) {
    const element = beside(field, -1);
    return element && { element, offset: element.value.length };
  }
  if (key === 'ArrowRight' && selectionEnd === value.length) {
    const element = beside(field, 1);
    return element && { element, offset: 0 };
  }
  return null;
}
