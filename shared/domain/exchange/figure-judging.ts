import { type CellContent, cellText } from '../indicators/index.ts';
import { figureTitles, kindWords } from './figure-columns.ts';
import type { ToldFigure } from './figure-told.ts';
import type { Judged, ToldCell } from './judging.ts';

/** A figure as it is stored. */
export interface StoredFigure extends CellContent {
  readonly provisional: boolean;
  readonly isSample: boolean;
  readonly note: string | null;
}

/** What is known of a figure here and now. */
export interface KnownFigure {
  /** Null where nothing is written down. */
  readonly stored: StoredFigure | null;
  /** Why nothing can be written there; null where it can. */
  readonly refusal: string | null;
  /** What was changed here since the form went out; null where nothing was. */
  readonly changed: string | null;
}

const kindOf = ({ value, provisional }: { readonly value: number | null; readonly provisional: boolean }) =>
  value === null ? null : kindWords[provisional ? 1 : 0];

/** A stored figure in words, a made-up one marked. */
export function storedWords(stored: StoredFigure | null): string | null {
  if (stored === null) return null;
  return `${cellText(stored)}${stored.isSample ? ' (SỐ LIỆU MẪU)' : ''}`;
}

function differences(told: ToldFigure, stored: StoredFigure | null): ToldCell[] {
  const [numberTitle, , kindTitle, noteTitle] = figureTitles;
  const number = { column: numberTitle, known: storedWords(stored), told: cellText(told) };
  const kind = { column: kindTitle, known: stored && kindOf(stored), told: kindOf(told) };
  const note = { column: noteTitle, known: stored?.note ?? null, told: told.note };
  // A first number that is final says nothing by being so.
  const tellsKind = kind.known === null ? told.provisional : kind.told !== null && kind.told !== kind.known;
  return [
    ...(number.known === number.told ? [] : [number]),
    ...(tellsKind ? [kind] : []),
    ...(note.told === null || note.told === note.known ? [] : [note]),
  ];
}

/** What a figure that was told comes to against what is known. */
export function judgeFigure(told: ToldFigure | null, { stored, refusal, changed }: KnownFigure): Judged {
  const cells = told === null ? [] : differences(told, stored);
  if (cells.length === 0) return { kind: 'unchanged', reason: null, cells };
  if (refusal !== null) return { kind: 'wrong', reason: refusal, cells };
  if (changed !== null) return { kind: 'conflict', reason: changed, cells };
  return { kind: 'changed', reason: null, cells };
}
