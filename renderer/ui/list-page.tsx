import { type ReactNode, useMemo, useState } from 'react';
import { DataList, type DataListProps } from './data-list.tsx';
import { FilterChips } from './filter-chips.tsx';
import { ListHead, matchesQuery } from './list-head.tsx';

/** One way to narrow a list by a click. */
interface ListFilter<Row> {
  readonly value: string;
  readonly name: string;
  readonly fits: (row: Row) => boolean;
}

interface ListPageProps<Row extends { readonly id: number }> extends DataListProps<Row> {
  readonly title: string;
  /** Words of a row that the query looks through. */
  readonly words: (row: Row) => readonly (string | null)[];
  /** What the chips narrow by, for screen readers, and the chips; the first is chosen at the start. */
  readonly narrowing?: { readonly label: string; readonly filters: readonly ListFilter<Row>[] };
  /** Links and buttons beside the title. */
  readonly acts: ReactNode;
}

/** The chips over the rows that the query found, each with how many it would leave. */
function Chips<Row>(props: {
  readonly label: string;
  readonly filters: readonly ListFilter<Row>[];
  readonly found: readonly Row[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}) {
  const { label, filters, found, chosen, onChoose } = props;
  return (
    <FilterChips
      label={label}
      value={chosen}
      onChange={onChoose}
      choices={filters.map(({ value, name, fits }) => ({ value, name, count: found.filter(fits).length }))}
    />
  );
}

/** A list under its title: narrowed by typing and by chips, counted, sorted by its heads. */
export function ListPage<Row extends { readonly id: number }>(props: ListPageProps<Row>) {
  const { title, words, narrowing, acts, rows, ...list } = props;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(narrowing?.filters[0]?.value ?? '');
  const found = useMemo(() => rows.filter((row) => matchesQuery(query, words(row))), [rows, query, words]);
  const filter = narrowing?.filters.find(({ value }) => value === chosen);
  const shown = useMemo(() => (filter ? found.filter(filter.fits) : found), [found, filter]);
  return (
    <>
      <ListHead title={title} shown={shown.length} total={rows.length} query={query} onQuery={setQuery}>
        {acts}
      </ListHead>
      {narrowing ? <Chips {...narrowing} found={found} chosen={chosen} onChoose={setChosen} /> : null}
      <DataList {...list} rows={shown} />
    </>
  );
}
