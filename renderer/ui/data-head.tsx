import type { CSSProperties, PointerEvent } from 'react';

/** One column as its head and its cells need it. */
export interface HeadColumn {
  readonly id: string;
  readonly title: string;
  /** Width in pixels; the column without one takes what is left. */
  readonly width?: number;
  /** Width in a narrow list, where it is another. */
  readonly narrow?: number;
  readonly align?: 'right';
  /** Width of the list from which the column is shown; always where none is given. */
  readonly from?: 'middle' | 'wide' | 'full';
  /** Whether its head does not sort. */
  readonly unsorted?: boolean;
  /** Whether screen readers alone are told its title. */
  readonly hiddenTitle?: boolean;
}

interface DataHeadProps {
  readonly columns: readonly HeadColumn[];
  readonly sort: { readonly column: string; readonly desc: boolean } | null;
  readonly onSort: (column: string) => void;
  /** Where columns can be drawn wider: the new width in pixels. */
  readonly onResize?: ((column: string, width: number) => void) | undefined;
}

const least = 48;

function fromClass({ from }: HeadColumn): string | undefined {
  return from === undefined ? undefined : `from-${from}`;
}

/** Class of the cells of a column. */
export function classOf(column: HeadColumn): string {
  return [column.align === 'right' ? 'figure-cell' : '', fromClass(column) ?? ''].join(' ').trim();
}

/** Widths of a column as the sheet takes them up. */
function widthsOf({ width, narrow = width }: HeadColumn): CSSProperties | undefined {
  if (width === undefined) return undefined;
  const widths: Readonly<Record<`--${string}`, string>> = {
    '--width': `${width}px`,
    '--narrow': `${narrow}px`,
  };
  return widths;
}

/** The widths of a table's columns. */
export function DataColumns({ columns }: { readonly columns: readonly HeadColumn[] }) {
  return (
    <colgroup>
      {columns.map((column) => (
        <col key={column.id} className={fromClass(column)} style={widthsOf(column)} />
      ))}
    </colgroup>
  );
}

function SortButton({
  column,
  sort,
  onSort,
}: Omit<DataHeadProps, 'columns'> & { readonly column: HeadColumn }) {
  if (column.hiddenTitle) return <span className="hidden-label">{column.title}</span>;
  if (column.unsorted) return <span className="head-button">{column.title}</span>;
  const order = sort?.column === column.id ? (sort.desc ? '↓' : '↑') : null;
  return (
    <button type="button" className="head-button" onClick={() => onSort(column.id)}>
      {column.title}
      {order === null ? null : <span aria-hidden="true"> {order}</span>}
    </button>
  );
}

/** The edge of a head that draws its column wider by mouse; by keyboard the list offers the same elsewhere. */
function ResizeEdge({ onResize }: { readonly onResize: (width: number) => void }) {
  const drag = (event: PointerEvent<HTMLElement>) => {
    const edge = event.currentTarget;
    const start = event.clientX;
    const first = edge.closest('th')?.getBoundingClientRect().width ?? least;
    edge.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) =>
      onResize(Math.round(Math.max(least, first + moved.clientX - start)));
    edge.addEventListener('pointermove', move);
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', move), {
      once: true,
    });
  };
  return <span className="resize-edge" role="presentation" onPointerDown={drag} />;
}

/** Heads of a table: each sorts, and is drawn wider where the list lets it. */
export function DataHead(props: DataHeadProps) {
  const { columns, sort, onResize } = props;
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th
            key={column.id}
            className={classOf(column)}
            scope="col"
            aria-sort={sort?.column === column.id ? (sort.desc ? 'descending' : 'ascending') : undefined}
          >
            <SortButton {...props} column={column} />
            {onResize && column.width !== undefined ? (
              <ResizeEdge onResize={(width) => onResize(column.id, width)} />
            ) : null}
          </th>
        ))}
      </tr>
    </thead>
  );
}
