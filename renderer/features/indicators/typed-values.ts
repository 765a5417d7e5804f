import { useEffect, useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { cellText, readCell } from '../../../shared/domain/indicators/index.ts';
import { type History, redoHistory, startHistory, stepHistory, undoHistory } from '../../ui/history.ts';
import { remember, remembered } from '../../ui/stored.ts';
import { keyOf, type Place, placeOfKey } from './grid-places.ts';
import type { ValueCell } from './mutations.ts';

/** A figure as it is stored. */
export type Stored = ReplyOf<'indicators.values'>['rows'][number];

/** What the clerk changed of one cell; what is left out stays as it is stored. */
export interface TypedCell {
  readonly text?: string;
  readonly provisional?: boolean;
  readonly source?: string;
}

/** Cells that were changed and not saved yet, by the key of their place. */
export type Typed = Readonly<Record<string, TypedCell>>;

/** Stored figures by the key of their place. */
export type StoredByPlace = ReadonlyMap<string, Stored>;

const storedName = 'typed-figures';
const optional = (value: unknown, type: 'string' | 'boolean'): boolean =>
  value === undefined || typeof value === type;

function isTyped(value: unknown): value is Typed {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (cell: unknown) =>
      typeof cell === 'object' &&
      cell !== null &&
      optional('text' in cell ? cell.text : undefined, 'string') &&
      optional('source' in cell ? cell.source : undefined, 'string') &&
      optional('provisional' in cell ? cell.provisional : undefined, 'boolean'),
  );
}

/** A change of one cell. */
export interface CellChange extends TypedCell {
  readonly place: Place;
}

function storedText(stored: Stored | undefined): string {
  return stored ? cellText(stored) : '';
}

/** The cells with some of them changed; one that is again as it is stored is no change. */
export function withChanges(typed: Typed, changes: readonly CellChange[], stored: StoredByPlace): Typed {
  const next: Record<string, TypedCell> = { ...typed };
  for (const { place, ...change } of changes) {
    const key = keyOf(place);
    const was = stored.get(key);
    const { text, provisional, source } = { ...next[key], ...change };
    const cell: TypedCell = {
      ...(text === undefined || text === storedText(was) ? {} : { text }),
      ...(provisional === undefined || provisional === (was?.provisional ?? false) ? {} : { provisional }),
      ...(source === undefined || source === (was?.sourceDocument ?? '') ? {} : { source }),
    };
    const isEmpty = was === undefined && cell.text === undefined;
    if (isEmpty || Object.keys(cell).length === 0) delete next[key];
    else next[key] = cell;
  }
  return next;
}

/** What was kept over a restart, without what was written just before it: that is stored and no change any more. */
function stillUnsaved(typed: Typed, stored: StoredByPlace): Typed {
  const changes = Object.entries(typed)
    .filter(([key]) => stored.has(key))
    .map(([key, cell]) => ({ place: placeOfKey(key), ...cell }));
  return withChanges(typed, changes, stored);
}

/** What was typed and not saved yet, kept on this PC until it is saved, with steps back and forth. */
export function useTypedValues(stored: StoredByPlace) {
  const [history, setHistory] = useState<History<Typed>>(() =>
    startHistory(stillUnsaved(remembered(storedName, isTyped) ?? {}, stored)),
  );
  const typed = history.present;
  useEffect(() => remember(storedName, typed), [typed]);
  return {
    typed,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    /** Typing on in one cell is one step; every other change is a step by itself. */
    change: (changes: readonly CellChange[], typing: string | null): void =>
      setHistory((now) => stepHistory(now, withChanges(now.present, changes, stored), typing)),
    undo: () => setHistory(undoHistory),
    redo: () => setHistory(redoHistory),
    /** What was saved is no change any more; a cell typed into meanwhile stays. */
    saved: (written: Typed): void =>
      setHistory(({ present }) =>
        startHistory(
          Object.fromEntries(Object.entries(present).filter(([key, cell]) => written[key] !== cell)),
        ),
      ),
  };
}

/** What a cell shows: what was typed, else what is stored. */
export function shownText(typed: TypedCell | undefined, stored: Stored | undefined): string {
  return typed?.text ?? storedText(stored);
}

/** The source of a cell as it will be written: the clerk's, else the one that stands; a made-up value's goes with it. */
function sourceOf({ text, source }: TypedCell, stored: Stored | undefined) {
  if (source !== undefined)
    return {
      sourceDocument: source.trim() === '' ? null : source,
      sourceNoticeId: null,
      sourceSentence: null,
    };
  if (!stored || (stored.isSample && text !== undefined))
    return { sourceDocument: null, sourceNoticeId: null, sourceSentence: null };
  const { sourceDocument, sourceNoticeId, sourceSentence } = stored;
  return { sourceDocument, sourceNoticeId, sourceSentence };
}

/** The changed cells as they are to be written, and those whose words cannot be read. */
export function cellsToWrite(typed: Typed, stored: StoredByPlace, reason: string | null) {
  const cells: ValueCell[] = [];
  const unread: { readonly place: Place; readonly text: string }[] = [];
  for (const [key, cell] of Object.entries(typed)) {
    const place = placeOfKey(key);
    const was = stored.get(key);
    const text = shownText(cell, was);
    const content = cell.text === undefined && was ? was : readCell(text);
    if (!content) {
      unread.push({ place, text });
      continue;
    }
    cells.push({
      ...place,
      ...{ value: content.value, absence: content.absence, isNil: content.isNil },
      provisional: cell.provisional ?? was?.provisional ?? false,
      isSample: cell.text === undefined && was?.isSample === true,
      note: was?.note ?? null,
      ...sourceOf(cell, was),
      reason,
    });
  }
  return { cells, unread };
}
