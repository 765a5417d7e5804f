import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { taskStateLabel } from '../../../shared/domain/tasks/index.ts';
import { Shown } from '../../ui/absent.tsx';
import { DataList, type ListColumn } from '../../ui/data-list.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { ListHead, matchesQuery } from '../../ui/list-head.tsx';
import { links } from '../../ui/router.ts';
import { EmptyState, SampleMark } from '../../ui/states.tsx';
import { deadlineWords, type TaskRow } from '../../ui/task-line.tsx';
import { TermBadge } from '../../ui/term-badge.tsx';

const columns: readonly ListColumn<TaskRow>[] = [
  {
    id: 'term',
    title: 'Tiến độ',
    width: 176,
    narrow: 144,
    key: (row) => -row.daysLate,
    cell: (row) => <TermBadge term={row.term} daysLate={row.daysLate} />,
  },
  {
    id: 'content',
    title: 'Nhiệm vụ',
    key: (row) => row.content,
    cell: (row) => (
      <>
        {row.isSample ? <SampleMark /> : null} {row.content}
      </>
    ),
  },
  {
    id: 'lead',
    title: 'Chủ trì',
    width: 220,
    key: (row) => (row.lead.length === 0 ? null : row.lead.join(', ')),
    cell: (row) => <Shown value={row.lead.join(', ')} absent="chưa rõ chủ trì" />,
    from: 'wide',
  },
  {
    id: 'deadline',
    title: 'Thời hạn',
    width: 116,
    key: (row) => row.deadline,
    cell: (row) => <Shown value={deadlineWords(row)} absent="không thời hạn" />,
    from: 'middle',
  },
  {
    id: 'state',
    title: 'Trạng thái',
    width: 116,
    key: (row) => taskStateLabel(row.state),
    cell: (row) => taskStateLabel(row.state),
    from: 'wide',
  },
  {
    id: 'notice',
    title: 'Thông báo',
    width: 132,
    key: (row) => row.noticeNumber,
    cell: (row) => <Shown value={row.noticeNumber} absent="chưa cấp số" />,
    from: 'full',
  },
];

type Filter = 'all' | 'late' | 'due-soon' | 'in-term' | 'no-deadline' | 'done';

const filters: readonly { readonly value: Filter; readonly name: string }[] = [
  { value: 'all', name: 'Tất cả' },
  { value: 'late', name: 'Quá hạn' },
  { value: 'due-soon', name: 'Sắp đến hạn' },
  { value: 'in-term', name: 'Trong hạn' },
  { value: 'no-deadline', name: 'Không thời hạn' },
  { value: 'done', name: 'Hoàn thành' },
];

function fits(row: TaskRow, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'done') return row.state === 'done';
  return row.state !== 'done' && row.term === filter;
}

/** All tasks: who owes what by when. */
export function TaskList(props: { readonly rows: readonly TaskRow[]; readonly selectedId: number | null }) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const found = useMemo(
    () =>
      props.rows.filter((row) =>
        matchesQuery(query, [
          row.content,
          row.noticeNumber,
          row.noticeTitle,
          deadlineWords(row),
          ...row.lead,
        ]),
      ),
    [props.rows, query],
  );
  const shown = useMemo(() => found.filter((row) => fits(row, filter)), [found, filter]);
  if (props.rows.length === 0) {
    return (
      <EmptyState
        title="Chưa có nhiệm vụ nào"
        hint="Nhiệm vụ được ghi từ kết luận khi nhập một thông báo."
        action={{ label: 'Nhập thông báo', href: links.importNotice }}
      />
    );
  }
  return (
    <>
      <ListHead
        title="Nhiệm vụ"
        shown={shown.length}
        total={props.rows.length}
        query={query}
        onQuery={setQuery}
      >
        <Button component="a" variant="default" href={links.taskRegister}>
          Sổ theo dõi
        </Button>
      </ListHead>
      <FilterChips
        label="Lọc theo tiến độ"
        value={filter}
        onChange={setFilter}
        choices={filters.map((choice) => ({
          ...choice,
          count: found.filter((row) => fits(row, choice.value)).length,
        }))}
      />
      <DataList
        name="tasks"
        label="Danh sách nhiệm vụ"
        columns={columns}
        linkColumn="content"
        rows={shown}
        initialSort={{ column: 'deadline', desc: false }}
        selectedId={props.selectedId}
        href={(row) => links.task(row.id)}
        tip={(row) => row.content}
      />
    </>
  );
}
