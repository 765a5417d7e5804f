import { useMemo, useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { useBinDraft } from '../../api/bin-draft.ts';
import { complainOf } from '../../api/complain.ts';
import { Shown } from '../../ui/absent.tsx';
import { DataList, type ListColumn } from '../../ui/data-list.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { dayOrNull } from '../../ui/formats.ts';
import { ListHead, matchesQuery } from '../../ui/list-head.tsx';
import { links, navigate } from '../../ui/router.ts';
import { EmptyState, SampleMark } from '../../ui/states.tsx';
import { NewNoticeButton } from './new-notice.tsx';
import { StandingMark, standingLabel } from './standing.tsx';

type NoticeRow = ReplyOf<'notices.list'>['rows'][number];

const columns: readonly ListColumn<NoticeRow>[] = [
  {
    id: 'number',
    title: 'Số, ký hiệu',
    width: 132,
    narrow: 116,
    key: (row) => row.number,
    cell: (row) => <Shown value={row.number} absent="chưa cấp số" />,
  },
  {
    id: 'standing',
    title: 'Tình trạng',
    width: 116,
    key: (row) => standingLabel(row.standing),
    cell: (row) => <StandingMark standing={row.standing} />,
  },
  {
    id: 'issuedOn',
    title: 'Ngày ban hành',
    width: 116,
    key: (row) => row.issuedOn,
    cell: (row) => <Shown value={dayOrNull(row.issuedOn)} absent="chưa có ngày" />,
    from: 'wide',
  },
  {
    id: 'title',
    title: 'Trích yếu',
    key: (row) => row.title,
    cell: (row) => (
      <>
        {row.isSample ? <SampleMark /> : null}
        {row.isCorrection ? <span className="correction-mark">Đính chính</span> : null}
        {row.isCorrected ? <span className="correction-mark">Đã đính chính</span> : null}{' '}
        <Shown value={row.title} absent="chưa có trích yếu" />
      </>
    ),
  },
  {
    id: 'heldOn',
    title: 'Ngày họp',
    width: 108,
    key: (row) => row.heldOn,
    cell: (row) => <Shown value={dayOrNull(row.heldOn)} absent="chưa rõ ngày" />,
    from: 'wide',
  },
  {
    id: 'tasks',
    title: 'Nhiệm vụ',
    width: 84,
    align: 'right',
    key: (row) => row.taskCount,
    cell: (row) => formatNumber(row.taskCount),
    from: 'wide',
  },
];

type Filter = 'all' | NoticeRow['standing'] | 'unnumbered';

function fits(row: NoticeRow, filter: Filter): boolean {
  if (filter === 'all') return true;
  return filter === 'unnumbered' ? row.number === null : row.standing === filter;
}

/** All notices of conclusions, latest first. */
export function NoticeList(props: {
  readonly rows: readonly NoticeRow[];
  readonly selectedId: number | null;
}) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const found = useMemo(
    () => props.rows.filter((row) => matchesQuery(query, [row.number, row.title, dayOrNull(row.issuedOn)])),
    [props.rows, query],
  );
  const shown = useMemo(() => found.filter((row) => fits(row, filter)), [found, filter]);
  const bin = useBinDraft((id) => {
    if (id === props.selectedId) navigate(links.notices);
  });
  const onDelete = (row: NoticeRow) => {
    if (row.standing === 'draft') bin.mutate(row.id);
    else complainOf('Chỉ dự thảo mới bỏ được; thông báo đã ban hành và đã nhập thì giữ nguyên.');
  };
  if (props.rows.length === 0) {
    return (
      <>
        <EmptyState
          title="Chưa có thông báo kết luận nào"
          hint="Chọn, kéo thả hoặc dán một thông báo; ứng dụng đọc ra kết luận và nhiệm vụ để soát lại. Hoặc soạn một thông báo mới."
          action={{ label: 'Nhập thông báo', href: links.importNotice }}
        />
        <div className="empty-second">
          <NewNoticeButton />
        </div>
      </>
    );
  }
  return (
    <>
      <ListHead
        title="Kết luận"
        shown={shown.length}
        total={props.rows.length}
        query={query}
        onQuery={setQuery}
      >
        <NewNoticeButton />
      </ListHead>
      <FilterChips
        label="Lọc theo tình trạng"
        value={filter}
        onChange={setFilter}
        choices={(
          [
            ['all', 'Tất cả'],
            ['draft', 'Dự thảo'],
            ['issued', 'Đã ban hành'],
            ['imported', 'Nhập từ tệp'],
            ['unnumbered', 'Chưa cấp số'],
          ] as const
        ).map(([value, name]) => ({ value, name, count: found.filter((row) => fits(row, value)).length }))}
      />
      <DataList
        name="notices"
        label="Danh sách thông báo kết luận"
        columns={columns}
        linkColumn="title"
        rows={shown}
        initialSort={{ column: 'issuedOn', desc: true }}
        selectedId={props.selectedId}
        href={(row) => (row.standing === 'draft' ? links.draft(row.id) : links.notice(row.id))}
        tip={(row) => row.title ?? 'Thông báo chưa có trích yếu'}
        onDelete={onDelete}
      />
    </>
  );
}
