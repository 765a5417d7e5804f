import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { classOf, DataColumns, DataHead, type HeadColumn } from './data-head.tsx';
import { usePrinting } from './printing.ts';

const rowHeight = 32;

/** One column of a list as its rows are drawn. */
export interface RowColumn<Row> extends HeadColumn {
  readonly cell: (row: Row) => ReactNode;
}

/** What stands in one line of a list: a record, the head of a group, or a record that is still to come. */
export type ListItem<Row> =
  | { readonly kind: 'row'; readonly key: string; readonly row: Row }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly title: ReactNode;
      readonly open: boolean;
      readonly onToggle: () => void;
    }
  | { readonly kind: 'pending'; readonly key: string };

/** Rows chosen for work on many at once, by their place in the list. */
export interface RowSelection<Row> {
  readonly has: (row: Row) => boolean;
  /** One row more or less; with `range` all from the last one chosen. */
  readonly onPick: (index: number, range: boolean) => void;
  readonly onAll: () => void;
  /** What a row's box is called. */
  readonly label: (row: Row) => string;
}

interface DataRowsProps<Row extends { readonly id: number }> {
  readonly label: string;
  readonly columns: readonly RowColumn<Row>[];
  readonly linkColumn: string;
  /** How many lines there are, and what stands in each. */
  readonly count: number;
  readonly itemAt: (index: number) => ListItem<Row>;
  /** Line of the record whose page is open; -1 where none is. */
  readonly chosen: number;
  readonly selectedId: number | null;
  readonly sort: { readonly column: string; readonly desc: boolean } | null;
  readonly onSort: (column: string) => void;
  readonly onResize?: ((column: string, width: number) => void) | undefined;
  readonly href: (row: Row) => string;
  readonly tip: (row: Row) => string;
  readonly onDelete?: ((row: Row) => void) | undefined;
  readonly selection?: RowSelection<Row> | undefined;
  /** Told which lines are in view, the last one counted in. */
  readonly onView?: ((from: number, to: number) => void) | undefined;
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

/** Puts the focus on the list inside an element: on the chosen row, else on the first. */
export function enterList(around: Element | null): void {
  around?.querySelector<HTMLElement>('.row-link[tabindex="0"]')?.focus();
}

/** What every line of a list is drawn with. */
interface LineProps<Row extends { readonly id: number }> {
  readonly list: DataRowsProps<Row>;
  readonly index: number;
  readonly focusable: boolean;
  readonly onLink: (link: HTMLElement | null) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function RowLine<Row extends { readonly id: number }>(props: LineProps<Row> & { readonly row: Row }) {
  const { list, index, row, focusable, onLink, onKey } = props;
  const { selection } = list;
  const picked = selection?.has(row) ?? false;
  const pick = (event: MouseEvent) => {
    if (!selection || !(event.ctrlKey || event.shiftKey)) return;
    event.preventDefault();
    selection.onPick(index, event.shiftKey);
  };
  return (
    <tr
      className={picked ? 'data-row data-picked' : 'data-row'}
      aria-rowindex={index + 2}
      onClickCapture={pick}
    >
      {selection ? (
        <td className="pick-cell">
          <input
            type="checkbox"
            className="above-link"
            tabIndex={-1}
            aria-label={selection.label(row)}
            checked={picked}
            onChange={() => selection.onPick(index, false)}
          />
        </td>
      ) : null}
      {list.columns.map((column) => (
        <td key={column.id} className={classOf(column)}>
          {column.id === list.linkColumn ? (
            <a
              ref={onLink}
              className="row-link"
              href={list.href(row)}
              title={list.tip(row)}
              data-index={index}
              tabIndex={focusable ? 0 : -1}
              aria-current={row.id === list.selectedId ? 'true' : undefined}
              onKeyDown={onKey}
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
}

function OtherLine<Row extends { readonly id: number }>(
  props: LineProps<Row> & { readonly item: Exclude<ListItem<Row>, { readonly kind: 'row' }> },
) {
  const { list, index, item, focusable, onLink, onKey } = props;
  const others = list.selection ? list.columns : list.columns.slice(1);
  if (item.kind === 'pending') {
    return (
      <tr className="data-pending">
        <td />
      </tr>
    );
  }
  return (
    <tr className="data-group" aria-rowindex={index + 2}>
      <td>
        <button
          ref={onLink}
          type="button"
          className="row-link group-button"
          data-index={index}
          aria-expanded={item.open}
          tabIndex={focusable ? 0 : -1}
          onClick={item.onToggle}
          onKeyDown={onKey}
        >
          <span aria-hidden="true">{item.open ? '▾' : '▸'}</span> {item.title}
        </button>
      </td>
      {others.map((column) => (
        <td key={column.id} className={classOf(column)} />
      ))}
    </tr>
  );
}

/** Moves the focus by keys and keeps it while rows come and go. */
function useListKeys<Row extends { readonly id: number }>(
  list: DataRowsProps<Row>,
  around: { readonly current: HTMLDivElement | null },
  scrollTo: (index: number) => void,
) {
  const awaited = useRef<number | null>(null);
  const { count, itemAt, selection } = list;
  const focus = (to: number) => {
    scrollTo(to);
    const link = around.current?.querySelector<HTMLElement>(`[data-index="${to}"]`);
    if (link) link.focus();
    else awaited.current = to;
  };
  const work = (event: KeyboardEvent, from: number): boolean => {
    const item = itemAt(from);
    if (event.key === 'Delete' && item.kind === 'row') list.onDelete?.(item.row);
    if (!selection) return false;
    if (event.key === ' ' && item.kind === 'row') selection.onPick(from, event.shiftKey);
    else if (event.ctrlKey && event.key.toLowerCase() === 'a') selection.onAll();
    else return false;
    return true;
  };
  return {
    onKey: (event: KeyboardEvent, from: number) => {
      if (work(event, from)) return event.preventDefault();
      const to = target(event.key, from, count);
      if (to === null || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      if (event.shiftKey && selection) selection.onPick(to, true);
      focus(to);
    },
    focusAwaited: (link: HTMLElement | null, index: number) => {
      if (!link || awaited.current !== index) return;
      awaited.current = null;
      link.focus();
    },
  };
}

/** The table of a list, drawn: heads that sort, and the lines in view. */
export function DataRows<Row extends { readonly id: number }>(list: DataRowsProps<Row>) {
  const { label, columns, count, itemAt, chosen, selection, onView } = list;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight,
    // Rows are there with the list; it need not wait until its size is told.
    initialRect: { width: 0, height: window.innerHeight },
  });
  const inView = virtual.getVirtualItems();
  const printing = usePrinting();
  const indexes = printing
    ? Array.from({ length: count }, (_, index) => index)
    : inView.map(({ index }) => index);
  const before = printing ? 0 : (inView[0]?.start ?? 0);
  const after = printing ? 0 : virtual.getTotalSize() - (inView.at(-1)?.end ?? 0);
  const focusable = indexes.includes(chosen) ? chosen : (indexes[0] ?? 0);
  const { onKey, focusAwaited } = useListKeys(list, scroller, (index) => virtual.scrollToIndex(index));
  const first = inView[0]?.index ?? 0;
  const last = inView.at(-1)?.index ?? 0;

  useEffect(() => onView?.(first, last), [onView, first, last]);
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

  const shown = selection ? [pickColumn, ...columns] : columns;
  return (
    <div className="data-scroll" ref={scroller}>
      <table className="data-table" aria-label={label} aria-rowcount={count + 1}>
        <DataColumns columns={shown} />
        <DataHead columns={shown} sort={list.sort} onSort={list.onSort} onResize={list.onResize} />
        <tbody>
          {before > 0 ? <tr className="data-gap" style={{ height: before }} /> : null}
          {indexes.map((index) => {
            const item = itemAt(index);
            const line = {
              list,
              index,
              focusable: index === focusable,
              onLink: (link: HTMLElement | null) => focusAwaited(link, index),
              onKey: (event: KeyboardEvent) => onKey(event, index),
            };
            return item.kind === 'row' ? (
              <RowLine key={item.key} {...line} row={item.row} />
            ) : (
              <OtherLine key={item.key} {...line} item={item} />
            );
          })}
          {after > 0 ? <tr className="data-gap" style={{ height: after }} /> : null}
        </tbody>
      </table>
    </div>
  );
}

const pickColumn: HeadColumn = { id: 'pick', title: 'Chọn', width: 40, hiddenTitle: true };
