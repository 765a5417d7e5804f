import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { agencyKindLabel } from '../../../shared/domain/agencies/index.ts';
import { Shown } from '../../ui/absent.tsx';
import { DataList, type ListColumn } from '../../ui/data-list.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { dayOrNull } from '../../ui/formats.ts';
import { ListHead, matchesQuery } from '../../ui/list-head.tsx';
import { links } from '../../ui/router.ts';
import { DirectoryTabs } from './directory-tabs.tsx';

type AgencyRow = ReplyOf<'directory.agencies'>['rows'][number];

const columns: readonly ListColumn<AgencyRow>[] = [
  { id: 'name', title: 'Cơ quan', key: (row) => row.name, cell: (row) => row.name },
  {
    id: 'spellings',
    title: 'Cách viết khác',
    width: 220,
    key: (row) => row.spellings[0] ?? null,
    cell: (row) => <Shown value={row.spellings.join(', ')} absent="chưa ghi" />,
    from: 'wide',
  },
  {
    id: 'kind',
    title: 'Loại',
    width: 148,
    key: (row) => agencyKindLabel(row.kind),
    cell: (row) => agencyKindLabel(row.kind),
    from: 'middle',
  },
  {
    id: 'end',
    title: 'Hoạt động đến',
    width: 116,
    key: (row) => row.validTo,
    cell: (row) => <Shown value={dayOrNull(row.validTo)} absent="nay" />,
    from: 'middle',
  },
];

type Filter = 'standing' | 'other' | 'all';

const filters: readonly { readonly value: Filter; readonly name: string }[] = [
  { value: 'standing', name: 'Đang hoạt động' },
  { value: 'other', name: 'Đã kết thúc, chưa lập' },
  { value: 'all', name: 'Tất cả' },
];

function fits({ stands }: AgencyRow, filter: Filter): boolean {
  return filter === 'all' || stands === (filter === 'standing');
}

/** All agencies by their names of the day that the window counts to; found by any of their names. */
export function AgencyList(props: {
  readonly rows: readonly AgencyRow[];
  readonly selectedId: number | null;
}) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('standing');
  const found = useMemo(
    () => props.rows.filter((row) => matchesQuery(query, [row.name, ...row.spellings])),
    [props.rows, query],
  );
  const shown = useMemo(() => found.filter((row) => fits(row, filter)), [found, filter]);
  return (
    <>
      <DirectoryTabs here="agencies" />
      <ListHead
        title="Cơ quan"
        shown={shown.length}
        total={props.rows.length}
        query={query}
        onQuery={setQuery}
      >
        <Button component="a" variant="default" href={`${links.agencies}/moi`}>
          Thêm cơ quan
        </Button>
      </ListHead>
      <FilterChips
        label="Lọc theo thời gian hoạt động"
        value={filter}
        onChange={setFilter}
        choices={filters.map((choice) => ({
          ...choice,
          count: found.filter((row) => fits(row, choice.value)).length,
        }))}
      />
      <DataList
        name="agencies"
        label="Danh sách cơ quan"
        columns={columns}
        linkColumn="name"
        rows={shown}
        initialSort={{ column: 'name', desc: false }}
        selectedId={props.selectedId}
        href={(row) => links.agency(row.id)}
        tip={(row) => [row.name, ...row.spellings].join(', ')}
      />
    </>
  );
}
