import type { Caret } from '../../../shared/domain/drafts/index.ts';
import { atEdge, beside } from './places.ts';

/** Words chosen over several paragraphs: where the choice began and where it has come to. */
export interface Spread {
  readonly anchor: Caret;
  readonly focus: Caret;
}

/** The field of a paragraph that an event came from. */
export function fieldIn(target: EventTarget | null): HTMLTextAreaElement | null {
  return target instanceof HTMLTextAreaElement && target.dataset.block !== undefined ? target : null;
}

const caretIn = (field: HTMLTextAreaElement, offset: number): Caret => ({
  block: field.dataset.block ?? '',
  offset,
});

/** Where the choice inside a field began, and where it has come to. */
export function spreadIn(field: HTMLTextAreaElement): Spread {
  const { selectionStart: start, selectionEnd: end, selectionDirection } = field;
  const [anchor, focus] = selectionDirection === 'backward' ? [end, start] : [start, end];
  return { anchor: caretIn(field, anchor), focus: caretIn(field, focus) };
}

const ways: Readonly<Record<string, 1 | -1>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};

/** Where Shift and an arrow lead out of a field; null where they move inside it. */
export function crossing(field: HTMLTextAreaElement, key: string): Caret | null {
  const by = ways[key];
  if (by === undefined) return null;
  const { offset } = spreadIn(field).focus;
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const isOut = sideways ? offset === (by < 0 ? 0 : field.value.length) : atEdge(field, by, offset);
  const next = isOut ? beside(field, by) : null;
  if (!next) return null;
  if (sideways) return caretIn(next, by < 0 ? next.value.length : 0);
  return caretIn(next, Math.min(offset, next.value.length));
}

/** The place in a field under the pointer; null where there is none. */
export function caretUnder({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Caret | null {
  const place = document.caretPositionFromPoint(clientX, clientY);
  const field = fieldIn(place?.offsetNode ?? null);
  return field && place ? caretIn(field, place.offset) : null;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Puts lines on the clipboard: as text, and as paragraphs for a word processor. */
export function putLines(data: Pick<DataTransfer, 'setData'>, lines: readonly string[]): void {
  const paragraphs = lines.map((line) => `<p>${line.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)}</p>`);
  data.setData('text/plain', lines.join('\r\n'));
  data.setData('text/html', paragraphs.join(''));
}
