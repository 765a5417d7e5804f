import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { usePrinting } from './printing.ts';

const rowHeight = 32;

/** One column of a list. */
export interface ListColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** Width in pixels; the column without one takes what is left. */
  readonly width?: number;
  /** Width in a narrow list, where it is another. */
  readonly narrow?: number;
  /** What the column is sorted by; null comes last either way. */
  readonly key: (row: Row) => string | number | null;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'right';
  /** Width of the list from which the column is shown; always where none is given. */
  readonly from?: 'middle' | 'wide' | 'full';
}

interface DataRowsProps<Row extends { readonly id: number }> {
  readonly label: string;
  readonly columns: readonly ListColumn<Row>[];
  readonly linkColumn: string;
  readonly rows: readonly Row[];
  readonly selectedId: number | null;
  readonly sort: { readonly column: string; readonly desc: boolean } | null;
  readonly onSort: (column: string) => void;
  readonly href: (row: Row) => string;
  readonly tip: (row: Row) => string;
  readonly onDelete?: ((row: Row) => void) | undefined;
}

/** Where a key leads from a row; null where it leads nowhere. */
function target(key: string, from: number, count: number): number | null {
  const page = 15;
  const places: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  };
  const place = places[key];
  return place === undefined ? null : Math.max(0, Math.min(count - 1, place));
}

function fromClass<Row>({ from }: ListColumn<Row>): string | undefined {
  return from === undefined ? undefined : `from-${from}`;
}

/** Widths of a column as the sheet takes them up. */
function widthsOf<Row>({ width, narrow = width }: ListColumn<Row>): CSSProperties | undefined {
  if (width === undefined) return undefined;
  const widths: Readonly<Record<`--${string}`, string>> = {
    '--width': `${width}px`,
    '--narrow': `${narrow}px`,
  };
  return widths;
}

function classOf<Row>(column: ListColumn<Row>): string {
  return [column.align === 'right' ? 'figure-cell' : '', fromClass(column) ?? ''].join(' ').trim();
}

/** Puts the focus on the list inside an element: on the chosen row, else on the first. */
export function enterList(around: Element | null): void {
  around?.querySelector<HTMLElement>('.row-link[tabindex="0"]')?.focus();
}

/** The table of a list, drawn: heads that sort, and the rows in view. */
export function DataRows<Row extends { readonly id: number }>(props: DataRowsProps<Row>) {
  const { label, columns, linkColumn, rows, selectedId, sort, onSort, href, tip } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const awaited = useRef<number | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight,
    // Rows are there with the list; it need not wait until its size is told.
    initialRect: { width: 0, height: window.innerHeight },
  });
  const inView = virtual.getVirtualItems();
  const printing = usePrinting();
  const items = printing ? rows.map((_, index) => ({ index })) : inView;
  const before = printing ? 0 : (inView[0]?.start ?? 0);
  const after = printing ? 0 : virtual.getTotalSize() - (inView.at(-1)?.end ?? 0);
  const chosen = rows.findIndex((row) => row.id === selectedId);
  const focusable = items.some(({ index }) => index === chosen) ? chosen : (items[0]?.index ?? 0);

  useEffect(() => {
    if (chosen >= 0) virtual.scrollToIndex(chosen, { align: 'auto' });
  }, [virtual, chosen]);
  useEffect(() => {
    // With nothing in focus, the arrows mean the list.
    const enter = (event: globalThis.KeyboardEvent) => {
      if (document.activeElement !== document.body || !event.key.startsWith('Arrow')) return;
      enterList(scroller.current);
    };
    window.addEventListener('keydown', enter);
    return () => window.removeEventListener('keydown', enter);
  }, []);

  const move = (event: KeyboardEvent, from: number) => {
    const row = rows[from];
    if (event.key === 'Delete' && row) props.onDelete?.(row);
    const to = target(event.key, from, rows.length);
    if (to === null || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    virtual.scrollToIndex(to);
    const link = scroller.current?.querySelector<HTMLElement>(`[data-index="${to}"]`);
    if (link) link.focus();
    else awaited.current = to;
  };
  const focusAwaited = (link: HTMLElement | null, index: number) => {
    if (!link || awaited.current !== index) return;
    awaited.current = null;
    link.focus();
  };

  return (
    <div className="data-scroll" ref={scroller}>
      <table className="data-table" aria-label={label} aria-rowcount={rows.length + 1}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} className={fromClass(column)} style={widthsOf(column)} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => {
              const order = sort?.column === column.id ? (sort.desc ? 'descending' : 'ascending') : undefined;
              return (
                <th key={column.id} className={classOf(column)} scope="col" aria-sort={order}>
                  <button type="button" className="head-button" onClick={() => onSort(column.id)}>
                    {column.title}
                    {order ? <span aria-hidden="true">{order === 'ascending' ? ' ↑' : ' ↓'}</span> : null}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <tr className="data-gap" style={{ height: before }} /> : null}
          {items.map(({ index }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <tr key={row.id} className="data-row" aria-rowindex={index + 2}>
                {columns.map((column) => (
                  <td key={column.id} className={classOf(column)}>
                    {column.id === linkColumn ? (
                      <a
                        ref={(link) => focusAwaited(link, index)}
                        className="row-link"
                        href={href(row)}
                        title={tip(row)}
                        data-index={index}
                        tabIndex={index === focusable ? 0 : -1}
                        aria-current={row.id === selectedId ? 'true' : undefined}
                        onKeyDown={(event) => move(event, index)}
                      >
                        {column.cell(row)}
                      </a>
                    ) : (
                      column.cell(row)
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 ? <tr className="data-gap" style={{ height: after }} /> : null}
        </tbody>
      </table>
    </div>
  );
}
