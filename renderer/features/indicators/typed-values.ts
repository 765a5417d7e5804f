import { useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { cellText, readCell } from './cell-text.ts';
import type { ValueCell } from './mutations.ts';
import type { GridCell } from './value-grid.tsx';

type Stored = ReplyOf<'indicators.values'>['rows'][number];
type Typed = ReadonlyMap<string, string>;

const placeOf = (area: string, period: string): string => `${area} ${period}`;

/** What was typed over the stored values and not saved yet, with a step back for each change. */
export function useTypedValues(stored: readonly Stored[]) {
  const [past, setPast] = useState<readonly Typed[]>([]);
  const [typed, setTyped] = useState<Typed>(new Map());
  const byPlace = new Map(stored.map((value) => [placeOf(value.area, value.period), value]));
  const storedText = (place: string): string => {
    const value = byPlace.get(place);
    return value ? cellText(value) : '';
  };
  const cell = (area: string, period: string): Omit<GridCell, 'closed'> => {
    const place = placeOf(area, period);
    const text = typed.get(place);
    const value = byPlace.get(place);
    return {
      text: text ?? storedText(place),
      changed: text !== undefined,
      wrong: text !== undefined && readCell(text) === null,
      isSample: text === undefined && value?.isSample === true,
      provisional: value?.provisional === true,
    };
  };
  const type = (changes: readonly { area: string; period: string; text: string }[]): void => {
    const next = new Map(typed);
    for (const { area, period, text } of changes) {
      const place = placeOf(area, period);
      if (text === storedText(place)) next.delete(place);
      else next.set(place, text);
    }
    setPast([...past, typed]);
    setTyped(next);
  };
  const undo = (): void => {
    const last = past.at(-1);
    if (!last) return;
    setTyped(last);
    setPast(past.slice(0, -1));
  };
  const clear = (): void => {
    setTyped(new Map());
    setPast([]);
  };
  return { cell, type, undo, clear, canUndo: past.length > 0, typed };
}

/** The typed cells as they are to be written, and how many of them cannot be read. */
export function cellsToWrite(
  typed: Typed,
  indicator: string,
  reason: string | null,
): { cells: ValueCell[]; wrong: number } {
  const cells: ValueCell[] = [];
  let wrong = 0;
  for (const [place, text] of typed) {
    const [area = '', period = ''] = place.split(' ');
    const content = readCell(text);
    if (content)
      cells.push({
        indicator,
        area,
        period,
        ...content,
        provisional: false,
        isSample: false,
        note: null,
        reason,
      });
    else wrong += 1;
  }
  return { cells, wrong };
}
