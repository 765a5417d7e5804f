import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
} from 'react';
import { useNear } from '../../../ui/lazy.tsx';
import { useRoute } from '../../../ui/router.ts';
import { type CellPlace, cellOf, focusCell, keyAct } from './grid-keys.ts';
import { GridRow, type KeyedRow } from './grid-row.tsx';

/** One column of a grid of rows. */
export interface GridColumn {
  readonly title: string;
  /** As CSS writes it; what is left is shared by those without one. */
  readonly width?: string;
}

interface RowGridProps<Row extends KeyedRow> {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly Row[];
  readonly readOnly: boolean;
  readonly addLabel: string;
  readonly isEmpty: (row: Row) => boolean;
  /** Fields of a row, one for each column; the same function while nothing around changes. */
  readonly cells: (row: Row, n: number) => readonly ReactNode[];
  /** Adds a row after the one of that key (at the end where null) and gives the new one's key. */
  readonly onInsert: (after: string | null) => string;
  readonly onRemove: (key: string) => void;
  /** Puts a row in the place of another. */
  readonly onMove: (key: string, to: string) => void;
  /** Takes pasted text as rows where it is more than one cell; gives whether it did. */
  readonly onPasteText?: (key: string, text: string) => boolean;
  /** Name of the row's place for links that lead to it. */
  readonly placeOf?: (key: string) => string | undefined;
  /** Buttons beside the one that adds a row. */
  readonly tools?: ReactNode;
}

/** Rows that are drawn together once they come near the view. */
const chunkSize = 40;
const rowHeight = 33;

function chunksOf<Row>(rows: readonly Row[]) {
  const count = Math.ceil(rows.length / chunkSize);
  return Array.from({ length: count }, (_, at) => ({
    first: at * chunkSize,
    rows: rows.slice(at * chunkSize, (at + 1) * chunkSize),
  }));
}

function useGridActs<Row extends KeyedRow>(props: RowGridProps<Row>) {
  const { rows, readOnly, isEmpty, onInsert, onRemove, onMove } = props;
  const grid = useRef<HTMLDivElement>(null);
  const awaited = useRef<CellPlace | null>(null);
  useEffect(() => {
    if (awaited.current && focusCell(grid.current, awaited.current)) awaited.current = null;
  });

  const insertAfter = (after: string | null) => {
    awaited.current = { key: onInsert(after), column: 0 };
  };
  const remove = (at: number, column: number) => {
    const row = rows[at];
    const next = rows[at + 1] ?? rows[at - 1];
    if (!row) return;
    onRemove(row.key);
    if (next) awaited.current = { key: next.key, column };
    else grid.current?.querySelector<HTMLElement>('.grid-add')?.focus();
  };
  const move = (at: number, by: number, column: number) => {
    const row = rows[at];
    const other = rows[at + by];
    if (!row || !other) return;
    onMove(row.key, other.key);
    awaited.current = { key: row.key, column };
  };
  const act = (name: string, at: number, column: number) => {
    const row = rows[at];
    const neighbour = rows[at + (name === 'up' ? -1 : 1)];
    if (!row) return;
    if (name === 'insert') insertAfter(row.key);
    else if (name === 'remove') remove(at, column);
    else if (name === 'move-up' || name === 'move-down') move(at, name === 'move-up' ? -1 : 1, column);
    else if (neighbour) focusCell(grid.current, { key: neighbour.key, column });
  };
  const indexOf = (place: CellPlace | null) =>
    place === null ? -1 : rows.findIndex((row) => row.key === place.key);

  return {
    grid,
    insertAfter,
    onKeyDown: (event: KeyboardEvent) => {
      const place = cellOf(event.target);
      const at = indexOf(place);
      const row = rows[at];
      const name = row && !readOnly ? keyAct(event, { isEmpty: isEmpty(row) }) : null;
      if (name === null) return;
      event.preventDefault();
      act(name, at, place?.column ?? 0);
    },
    onClick: (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest('[data-act]') : null;
      const name = button?.getAttribute('data-act');
      if (name) act(name, indexOf(cellOf(event.target)), 0);
    },
    onPaste: (event: ClipboardEvent) => {
      const place = cellOf(event.target);
      if (!place || readOnly || !props.onPasteText) return;
      if (props.onPasteText(place.key, event.clipboardData.getData('text/plain'))) event.preventDefault();
    },
  };
}

/** Rows of fields as in a spreadsheet: Enter adds the next row, Up and Down change rows, Alt with them moves the row, Del takes an empty one away. */
export function RowGrid<Row extends KeyedRow>(props: RowGridProps<Row>) {
  const { label, columns, rows, readOnly, placeOf } = props;
  const { grid, insertAfter, ...events } = useGridActs(props);
  const lit = useRoute().query.get('cho');
  const isLit = ({ key }: Row) => lit !== null && placeOf?.(key) === lit;
  return (
    <div className="row-grid" ref={grid} {...events}>
      {rows.length > 0 ? (
        <table aria-label={label} aria-rowcount={rows.length + 1}>
          <GridHead columns={columns} readOnly={readOnly} />
          {chunksOf(rows).map(({ first, rows: chunk }) => (
            <GridChunk key={first} count={chunk.length} eager={first === 0 || chunk.some(isLit)}>
              {chunk.map((row, at) => (
                <GridRow
                  key={row.key}
                  row={row}
                  n={first + at + 1}
                  readOnly={readOnly}
                  place={placeOf?.(row.key)}
                  cells={props.cells}
                />
              ))}
            </GridChunk>
          ))}
        </table>
      ) : null}
      {readOnly ? null : (
        <div className="grid-foot">
          <button type="button" className="grid-add" onClick={() => insertAfter(null)}>
            + {props.addLabel}
          </button>
          {props.tools}
        </div>
      )}
    </div>
  );
}

interface GridHeadProps {
  readonly columns: readonly GridColumn[];
  readonly readOnly: boolean;
}

function GridHead({ columns, readOnly }: GridHeadProps) {
  return (
    <>
      <colgroup>
        <col className="grid-number-track" />
        {columns.map(({ title, width }) => (
          <col key={title} style={width === undefined ? undefined : { width }} />
        ))}
        {readOnly ? null : <col className="grid-acts-track" />}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden-label">Thứ tự</span>
          </th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
          {readOnly ? null : (
            <th scope="col">
              <span className="hidden-label">Sửa dòng</span>
            </th>
          )}
        </tr>
      </thead>
    </>
  );
}

interface GridChunkProps {
  readonly count: number;
  readonly eager: boolean;
  readonly children: ReactNode;
}

/** Rows that are drawn once they come near the view; till then their room is held. */
function GridChunk({ count, eager, children }: GridChunkProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const isNear = useNear(body, eager);
  return (
    <tbody ref={body}>
      {isNear ? children : <tr className="data-gap" style={{ height: count * rowHeight }} />}
    </tbody>
  );
}
