import { useMemo, useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { meetingFormLabel } from '../../../shared/domain/meetings/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { Shown } from '../../ui/absent.tsx';
import { DataList, type ListColumn } from '../../ui/data-list.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { dayOrNull, standing } from '../../ui/formats.ts';
import { ListHead, matchesQuery } from '../../ui/list-head.tsx';
import { links } from '../../ui/router.ts';
import { EmptyState, SampleMark } from '../../ui/states.tsx';

type MeetingRow = ReplyOf<'meetings.list'>['rows'][number];

const columns: readonly ListColumn<MeetingRow>[] = [
  {
    id: 'heldOn',
    title: 'Ngày họp',
    width: 108,
    key: (row) => row.heldOn,
    cell: (row) => <Shown value={dayOrNull(row.heldOn)} absent="chưa rõ ngày" />,
  },
  {
    id: 'name',
    title: 'Hội nghị',
    key: (row) => row.name,
    cell: (row) => (
      <>
        {row.isSample ? <SampleMark /> : null} <Shown value={standing(row.name)} absent="chưa có tên" />
      </>
    ),
  },
  {
    id: 'chair',
    title: 'Chủ trì',
    width: 260,
    key: (row) => row.chair,
    cell: (row) => <Shown value={row.chair} absent="chưa rõ chủ trì" />,
    from: 'wide',
  },
  {
    id: 'form',
    title: 'Hình thức',
    width: 104,
    key: (row) => meetingFormLabel(row.form),
    cell: (row) => <Shown value={meetingFormLabel(row.form)} absent="chưa rõ" />,
    from: 'wide',
  },
  {
    id: 'notices',
    title: 'Thông báo',
    width: 88,
    align: 'right',
    key: (row) => row.noticeCount,
    cell: (row) => formatNumber(row.noticeCount),
    from: 'wide',
  },
];

type Form = 'all' | 'in-person' | 'online' | 'unknown';

function formOf(row: MeetingRow): Form {
  return row.form ?? 'unknown';
}

/** All meetings, latest first. */
export function MeetingList(props: {
  readonly rows: readonly MeetingRow[];
  readonly selectedId: number | null;
}) {
  const [query, setQuery] = useState('');
  const [form, setForm] = useState<Form>('all');
  const found = useMemo(
    () =>
      props.rows.filter((row) =>
        matchesQuery(query, [row.name, row.chair, row.place, dayOrNull(row.heldOn)]),
      ),
    [props.rows, query],
  );
  const shown = useMemo(() => found.filter((row) => form === 'all' || formOf(row) === form), [found, form]);
  const count = (value: Form) => found.filter((row) => formOf(row) === value).length;
  if (props.rows.length === 0) {
    return (
      <EmptyState
        title="Chưa có hội nghị nào"
        hint="Hội nghị được ghi lại khi nhập thông báo kết luận của nó."
        action={{ label: 'Nhập thông báo', href: links.importNotice }}
      />
    );
  }
  return (
    <>
      <ListHead
        title="Hội nghị"
        shown={shown.length}
        total={props.rows.length}
        query={query}
        onQuery={setQuery}
      />
      <FilterChips
        label="Lọc theo hình thức"
        value={form}
        onChange={setForm}
        choices={[
          { value: 'all', name: 'Tất cả', count: found.length },
          { value: 'in-person', name: 'Trực tiếp', count: count('in-person') },
          { value: 'online', name: 'Trực tuyến', count: count('online') },
          { value: 'unknown', name: 'Chưa rõ', count: count('unknown') },
        ]}
      />
      <DataList
        name="meetings"
        label="Danh sách hội nghị"
        columns={columns}
        linkColumn="name"
        rows={shown}
        initialSort={{ column: 'heldOn', desc: true }}
        selectedId={props.selectedId}
        href={(row) => links.meeting(row.id)}
        tip={(row) => standing(row.name) ?? 'Hội nghị chưa có tên'}
      />
    </>
  );
}
