import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { compareVi } from '../../shared/format/index.ts';
import { DataRows, type RowColumn } from './data-rows.tsx';
import { useRemembered } from './stored.ts';

/** One column of a list. */
export interface ListColumn<Row> extends RowColumn<Row> {
  /** What the column is sorted by; null comes last either way. */
  readonly key: (row: Row) => string | number | null;
}

/** A list of records as a table. */
export interface DataListProps<Row extends { readonly id: number }> {
  /** Name under which the order is kept. */
  readonly name: string;
  /** Name of the list for screen readers. */
  readonly label: string;
  readonly columns: readonly ListColumn<Row>[];
  /** Column that carries the link to the record. */
  readonly linkColumn: string;
  readonly rows: readonly Row[];
  readonly initialSort: { readonly column: string; readonly desc: boolean };
  readonly selectedId: number | null;
  readonly href: (row: Row) => string;
  /** Full words of the row, for the tip over a clipped one. */
  readonly tip: (row: Row) => string;
  /** What Del does to a row, where it does anything. */
  readonly onDelete?: (row: Row) => void;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

function isSorting(value: unknown): value is SortingState {
  return (
    Array.isArray(value) && value.every((part) => typeof part === 'object' && part !== null && 'id' in part)
  );
}

function compare(a: unknown, b: unknown): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareVi(String(a), String(b));
}

function columnDefs<Row extends { readonly id: number }>(
  columns: readonly ListColumn<Row>[],
): ColumnDef<typeof features, Row>[] {
  return columns.map((column) => ({
    id: column.id,
    accessorFn: (row: Row) => column.key(row) ?? undefined,
    sortUndefined: 'last',
    sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
  }));
}

/** Rows of 32 px, only those in view in the page; heads sort in Vietnamese order; Up and Down move, Enter opens. */
export function DataList<Row extends { readonly id: number }>(props: DataListProps<Row>) {
  const { name, columns, rows, initialSort } = props;
  const first = [{ id: initialSort.column, desc: initialSort.desc }];
  const [sorting, setSorting] = useRemembered<SortingState>(`sort.${name}`, first, isSorting);
  const defs = useMemo(() => columnDefs(columns), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features,
    columns: defs,
    data,
    getRowId: (row) => String(row.id),
    state: { sorting },
    onSortingChange: (next) => setSorting(typeof next === 'function' ? next(sorting) : next),
    enableSortingRemoval: false,
  });
  const sorted = table.getRowModel().rows.map((row) => row.original);
  const current = sorting[0];
  return (
    <DataRows
      label={props.label}
      columns={columns}
      linkColumn={props.linkColumn}
      count={sorted.length}
      itemAt={(index) => {
        const row = sorted[index];
        return row ? { kind: 'row', key: String(row.id), row } : { kind: 'pending', key: `pending ${index}` };
      }}
      chosen={sorted.findIndex((row) => row.id === props.selectedId)}
      selectedId={props.selectedId}
      sort={current ? { column: current.id, desc: current.desc } : null}
      onSort={(column) => table.getColumn(column)?.toggleSorting()}
      href={props.href}
      tip={props.tip}
      onDelete={props.onDelete}
    />
  );
}
