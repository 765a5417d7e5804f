import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { formatDate } from '../../../shared/format/index.ts';
import { pastedBlock } from './cell-text.ts';

/** One cell as the grid shows it. */
export interface GridCell {
  readonly text: string;
  readonly changed: boolean;
  readonly wrong: boolean;
  readonly isSample: boolean;
  readonly provisional: boolean;
  /** The period is closed in this area: the cell can be read and not typed into. */
  readonly closed: boolean;
}

interface ValueGridProps {
  readonly rows: readonly { readonly code: string; readonly name: string }[];
  readonly columns: readonly {
    readonly code: string;
    readonly label: string;
    readonly startsOn: string;
    readonly endsOn: string;
  }[];
  readonly cell: (area: string, period: string) => GridCell;
  readonly onType: (typed: readonly { area: string; period: string; text: string }[]) => void;
  /** The cell that is stood on. */
  readonly onStand: (area: string, period: string) => void;
}

const moves: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
};

/** Areas by periods, typed like a spreadsheet: Enter and arrows move, a copied block pastes over. */
export function ValueGrid({ rows, columns, cell, onType, onStand }: ValueGridProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const focus = (row: number, column: number): void =>
    body.current?.querySelector<HTMLInputElement>(`input[data-place="${row}:${column}"]`)?.focus();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number): void => {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    focus(row + move[0], column + move[1]);
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, row: number, column: number): void => {
    const block = pastedBlock(event.clipboardData.getData('text/plain'));
    if (block.length === 1 && block[0]?.length === 1) return;
    event.preventDefault();
    onType(
      block.flatMap((line, down) =>
        line.flatMap((text, right) => {
          const area = rows[row + down]?.code;
          const period = columns[column + right]?.code;
          return area === undefined || period === undefined || cell(area, period).closed
            ? []
            : [{ area, period, text }];
        }),
      ),
    );
  };
  return (
    <div className="value-grid">
      <table className="plain-table">
        <thead>
          <tr>
            <th>Địa bàn</th>
            {columns.map(({ code, label, startsOn, endsOn }) => (
              <th key={code} className="number">
                {label}
                <span className="period-days">
                  {formatDate(startsOn)} - {formatDate(endsOn)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map(({ code: area, name }, row) => (
            <tr key={area}>
              <th scope="row">{name}</th>
              {columns.map(({ code: period, label }, column) => {
                const shown = cell(area, period);
                return (
                  <td key={period} className={shown.changed ? 'cell-changed' : undefined}>
                    <input
                      data-place={`${row}:${column}`}
                      aria-label={`${name}, ${label}`}
                      aria-invalid={shown.wrong}
                      className={shown.isSample ? 'cell-sample' : undefined}
                      title={titleOf(shown)}
                      placeholder="chưa có"
                      value={shown.text}
                      readOnly={shown.closed}
                      onFocus={(event) => {
                        event.currentTarget.select();
                        onStand(area, period);
                      }}
                      onChange={(event) => onType([{ area, period, text: event.currentTarget.value }])}
                      onKeyDown={(event) => onKeyDown(event, row, column)}
                      onPaste={(event) => onPaste(event, row, column)}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function titleOf({ isSample, provisional, closed }: GridCell): string | undefined {
  const words = [
    isSample ? 'SỐ LIỆU MẪU' : '',
    provisional ? 'số liệu sơ bộ' : '',
    closed ? 'đã khóa sổ' : '',
  ]
    .filter(Boolean)
    .join(', ');
  return words === '' ? undefined : words;
}
