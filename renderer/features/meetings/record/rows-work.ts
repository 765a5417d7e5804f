import type { Dispatch } from 'react';
import type { RowOf, SectionName } from './draft.ts';
import type { DraftAction } from './draft-reducer.ts';

/** Lines of pasted text without their marks ("1. ", "- "); a single line is no list. */
function linesOf(text: string): string[] {
  const lines = text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:\d{1,3}[.)]|[-+*•])\s+/, '').trim())
    .filter((line) => line !== '');
  return lines.length > 1 ? lines : [];
}

/** What a grid of rows does to its section: adding, taking away, moving, and pasted lines as a row each. */
export function rowsWork<Name extends SectionName>(
  section: Name,
  dispatch: Dispatch<DraftAction>,
  empty: () => RowOf<Name>,
  ofLine: (line: string) => Partial<RowOf<Name>>,
) {
  const insert = (after: string | null, rows: readonly RowOf<Name>[], replaces = false) =>
    dispatch({ kind: 'insert', section, after, rows, replaces } as DraftAction);
  return {
    onInsert: (after: string | null): string => {
      const row = empty();
      insert(after, [row]);
      return row.key;
    },
    onRemove: (key: string) => dispatch({ kind: 'remove', section, key }),
    onMove: (key: string, to: string) => dispatch({ kind: 'move', section, key, to }),
    onPasteText: (key: string, text: string): boolean => {
      const lines = linesOf(text);
      if (lines.length === 0) return false;
      insert(
        key,
        lines.map((line) => ({ ...empty(), ...ofLine(line) })),
        true,
      );
      return true;
    },
  };
}
