import {
  type ChangeEvent,
  type ClipboardEvent,
  memo,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { copiedBlock, pastedBlock } from './cell-text.ts';
import { useGridKeys } from './grid-keys.ts';
import {
  boundsOf,
  filledDown,
  type GridAxis,
  pastedOver,
  placeAt,
  type Range,
  type Sheet,
  type Spot,
  spotsOf,
} from './grid-places.ts';
import type { CellChange } from './typed-values.ts';

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
  readonly sheet: Sheet;
  /** Key of the column to stand on first; null for none. */
  readonly column: string | null;
  readonly cell: (spot: Spot) => GridCell;
  /** Typing on in one cell names it; a block is a step by itself. */
  readonly onChange: (changes: readonly CellChange[], typing: string | null) => void;
  /** The chosen cells, the clerk standing on the last of them. */
  readonly onStand: (range: Range) => void;
}

const start: Spot = { row: 0, column: 0 };

/** Figures typed like a spreadsheet: arrows, Enter and Tab move, Shift chooses, blocks are copied, pasted and filled down. */
export function ValueGrid({ sheet, column, cell, onChange, onStand }: ValueGridProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [range, setRange] = useState<Range>({ anchor: start, head: start });
  const standFirst = useEffectEvent(() => {
    const at = sheet.columns.findIndex(({ key }) => key === column);
    body.current?.querySelector<HTMLInputElement>(`[data-place="0:${at}"]`)?.focus();
  });
  useEffect(() => standFirst(), []);
  const stand = (next: Range): void => {
    setRange(next);
    onStand(next);
  };
  const write = (filled: readonly { spot: Spot; text: string }[], typing: string | null): void => {
    const changes = filled.flatMap(({ spot, text }) => {
      const place = placeAt(sheet, spot);
      return place === null || cell(spot).closed ? [] : [{ place, text }];
    });
    if (changes.length > 0) onChange(changes, typing);
  };
  const onKeyDown = useGridKeys({
    body,
    range,
    size: { rows: sheet.rows.length, columns: sheet.columns.length },
    onRange: stand,
    onFillDown: () =>
      write(
        filledDown(range, (spot) => cell(spot).text),
        null,
      ),
  });
  const isBlock = spotsOf(range).flat().length > 1;
  const onCopy = (event: ClipboardEvent): void => {
    if (!isBlock) return;
    event.preventDefault();
    const block = spotsOf(range).map((row) => row.map((spot) => cell(spot).text));
    event.clipboardData.setData('text/plain', copiedBlock(block));
  };
  const onPaste = (event: ClipboardEvent): void => {
    const block = pastedBlock(event.clipboardData.getData('text/plain'));
    if (!isBlock && block.length === 1 && block[0]?.length === 1) return;
    event.preventDefault();
    write(pastedOver(range, block), null);
  };
  const latest = useRef(write);
  latest.current = write;
  const onType = useCallback((event: ChangeEvent<HTMLInputElement>) => {
    const spot = spotOf(event.currentTarget);
    const text = event.currentTarget.value;
    if (spot) latest.current([{ spot, text }], event.currentTarget.dataset.place ?? null);
  }, []);
  const { top, bottom, left, right } = boundsOf(range);
  return (
    <div className="value-grid">
      <table className="plain-table">
        <GridHead corner={sheet.corner} columns={sheet.columns} />
        <tbody
          ref={body}
          onKeyDown={onKeyDown}
          onCopy={onCopy}
          onPaste={onPaste}
          onFocus={(event) => {
            const spot = spotOf(event.target);
            if (!spot || (spot.row === range.head.row && spot.column === range.head.column && isBlock))
              return;
            stand({ anchor: spot, head: spot });
          }}
        >
          {sheet.rows.map(({ key, label }, row) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {sheet.columns.map((column, at) => (
                <Cell
                  key={column.key}
                  {...cell({ row, column: at })}
                  place={`${row}:${at}`}
                  name={`${label}, ${column.label}`}
                  chosen={isBlock && row >= top && row <= bottom && at >= left && at <= right}
                  onType={onType}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const GridHead = memo(function GridHead(props: {
  readonly corner: string;
  readonly columns: readonly GridAxis[];
}) {
  return (
    <thead>
      <tr>
        <th>{props.corner}</th>
        {props.columns.map(({ key, label, note }) => (
          <th key={key} className="number">
            {label}
            {note === null ? null : <span className="period-days">{note}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
});

interface CellProps extends GridCell {
  readonly place: string;
  readonly name: string;
  readonly chosen: boolean;
  readonly onType: (event: ChangeEvent<HTMLInputElement>) => void;
}

/** Drawn again only where something of it changed: a key in one cell leaves the others alone. */
const Cell = memo(function Cell(props: CellProps) {
  const { place, name, text, changed, wrong, isSample, closed, chosen, provisional, onType } = props;
  const ground = [changed ? 'cell-changed' : '', chosen ? 'cell-chosen' : ''].filter(Boolean).join(' ');
  const look = [isSample ? 'cell-sample' : '', provisional ? 'cell-provisional' : '']
    .filter(Boolean)
    .join(' ');
  return (
    <td className={ground || undefined}>
      <input
        data-place={place}
        aria-label={name}
        aria-invalid={wrong}
        className={look || undefined}
        title={titleOf(props)}
        placeholder="chưa có"
        value={text}
        readOnly={closed}
        onFocus={(event) => event.currentTarget.select()}
        onChange={onType}
      />
    </td>
  );
});

/** The cell that an input stands in. */
function spotOf(target: EventTarget): Spot | null {
  if (!(target instanceof HTMLInputElement)) return null;
  const [row, column] = (target.dataset.place ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
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
