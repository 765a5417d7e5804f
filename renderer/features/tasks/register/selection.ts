import { useRef, useState } from 'react';
import type { RegisterView } from '../../../../shared/domain/task-register/index.ts';
import { complain } from '../../../api/complain.ts';
import type { RowSelection } from '../../../ui/data-rows.tsx';
import type { RegisterLayout } from './layout.ts';
import { idsOn } from './queries.ts';
import type { RegisterRow } from './row.ts';

const nothing: ReadonlySet<number> = new Set();

/** Tasks chosen for work on many at once: by click, Ctrl, Shift, Space and Ctrl+A, whether their rows were shown or not. */
export function useSelection(
  asOf: string,
  view: RegisterView,
  layout: RegisterLayout,
  rows: ReadonlyMap<number, RegisterRow>,
) {
  const [chosen, setChosen] = useState(nothing);
  const anchor = useRef<number | null>(null);
  const add = (from: number, to: number) =>
    idsOn(asOf, view, layout.stretches(from, to))
      .then((ids) => setChosen((before) => new Set([...before, ...ids])))
      .catch(complain);
  const onPick = (line: number, range: boolean) => {
    if (range && anchor.current !== null) {
      void add(Math.min(anchor.current, line), Math.max(anchor.current, line) + 1);
      return;
    }
    const id = rows.get(line)?.id;
    if (id === undefined) return;
    anchor.current = line;
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const selection: RowSelection<RegisterRow> = {
    has: (row) => chosen.has(row.id),
    onPick,
    onAll: () => void add(0, layout.count),
    label: (row) => `Chọn nhiệm vụ: ${row.content}`,
  };
  return { selection, ids: chosen, clear: () => setChosen(nothing) };
}
