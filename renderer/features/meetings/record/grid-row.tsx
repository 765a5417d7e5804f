import { memo, type ReactNode } from 'react';
import { keyed } from '../../../ui/keyed.ts';

/** What a grid needs of a row. */
export interface KeyedRow {
  readonly key: string;
}

interface GridRowProps<Row extends KeyedRow> {
  readonly row: Row;
  /** Number of the row, from 1. */
  readonly n: number;
  readonly readOnly: boolean;
  readonly place: string | undefined;
  readonly cells: (row: Row, n: number) => readonly ReactNode[];
}

const acts = [
  { act: 'move-up', sign: '↑', words: 'Chuyển lên', keys: 'Alt+↑' },
  { act: 'move-down', sign: '↓', words: 'Chuyển xuống', keys: 'Alt+↓' },
  { act: 'remove', sign: '×', words: 'Bỏ', keys: 'Ctrl+Del' },
] as const;

function GridRowBare<Row extends KeyedRow>(props: GridRowProps<Row>) {
  const { row, n, readOnly, place, cells } = props;
  return (
    <tr data-row={row.key} data-place={place}>
      <td className="grid-number">{n}</td>
      {keyed(cells(row, n), () => '').map(({ key, item, index }) => (
        <td key={key} data-column={index}>
          {item}
        </td>
      ))}
      {readOnly ? null : (
        <td className="grid-acts">
          {acts.map(({ act, sign, words, keys }) => (
            <button
              key={act}
              type="button"
              tabIndex={-1}
              data-act={act}
              aria-label={`${words} dòng ${n}`}
              title={`${words} (${keys})`}
            >
              {sign}
            </button>
          ))}
        </td>
      )}
    </tr>
  );
}

/** One row of fields; drawn anew only when it changes itself. */
export const GridRow = memo(GridRowBare) as typeof GridRowBare;
