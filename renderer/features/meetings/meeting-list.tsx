import { Button } from '@mantine/core';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import {
  meetingFormLabel,
  meetingKindLabel,
  meetingStateLabel,
  meetingStates,
} from '../../../shared/domain/meetings/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { Shown } from '../../ui/absent.tsx';
import type { ListColumn } from '../../ui/data-list.tsx';
import { dayOrNull, standing } from '../../ui/formats.ts';
import { ListPage } from '../../ui/list-page.tsx';
import { links } from '../../ui/router.ts';
import { EmptyState, SampleMark } from '../../ui/states.tsx';

type MeetingRow = ReplyOf<'meetings.list'>['rows'][number];

const kindOf = ({ kind }: MeetingRow) => (kind === null ? null : meetingKindLabel(kind));

/** Day and time in one key, so that two meetings of a day stand in their order. */
function startOf({ heldOn, startsAt }: MeetingRow): string | null {
  return heldOn === null ? null : `${heldOn} ${startsAt ?? ''}`;
}

function startWords({ heldOn, startsAt }: MeetingRow): string | null {
  const day = dayOrNull(heldOn);
  return day === null || startsAt === null ? day : `${day} ${startsAt}`;
}

const columns: readonly ListColumn<MeetingRow>[] = [
  {
    id: 'heldOn',
    title: 'Ngày họp',
    width: 152,
    key: startOf,
    cell: (row) => <Shown value={startWords(row)} absent="chưa rõ ngày" />,
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
    id: 'kind',
    title: 'Loại',
    width: 120,
    key: kindOf,
    cell: (row) => <Shown value={kindOf(row)} absent="chưa rõ loại" />,
    from: 'middle',
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
    id: 'state',
    title: 'Hồ sơ',
    width: 112,
    key: (row) => meetingStates.indexOf(row.state),
    cell: (row) => meetingStateLabel(row.state),
  },
  {
    id: 'notices',
    title: 'Thông báo',
    width: 100,
    align: 'right',
    key: (row) => row.noticeCount,
    cell: (row) => formatNumber(row.noticeCount),
    from: 'wide',
  },
];

const narrowing = {
  label: 'Lọc theo trạng thái hồ sơ',
  filters: [
    { value: 'all', name: 'Tất cả', fits: () => true },
    ...meetingStates.map((value) => ({
      value,
      name: meetingStateLabel(value),
      fits: ({ state }: MeetingRow) => state === value,
    })),
  ],
};

const words = (row: MeetingRow) => [row.name, row.chair, row.place, kindOf(row), dayOrNull(row.heldOn)];

interface MeetingListProps {
  readonly rows: readonly MeetingRow[];
  readonly creating: boolean;
  readonly onCreate: () => void;
  readonly onBin: (id: number) => void;
}

/** All meetings, latest first. */
export function MeetingList({ rows, creating, onCreate, onBin }: MeetingListProps) {
  const create = (
    <Button title="Ctrl+N" loading={creating} onClick={onCreate}>
      Hội nghị mới
    </Button>
  );
  if (rows.length === 0) {
    return (
      <EmptyState
        title="Chưa có hội nghị nào"
        hint="Lập hồ sơ cho hội nghị sắp họp; hội nghị cũng được ghi lại khi nhập thông báo kết luận của nó."
        action={{ label: 'Nhập thông báo', href: links.importNotice }}
        aside={create}
      />
    );
  }
  return (
    <ListPage
      title="Hội nghị"
      words={words}
      narrowing={narrowing}
      acts={
        <>
          <a href={links.calendar}>Lịch</a>
          <a href={links.yearPlan}>Kế hoạch năm</a>
          <a href={links.templates}>Mẫu</a>
          {create}
        </>
      }
      name="meetings"
      label="Danh sách hội nghị"
      columns={columns}
      linkColumn="name"
      rows={rows}
      initialSort={{ column: 'heldOn', desc: true }}
      selectedId={null}
      href={(row) => links.meeting(row.id)}
      tip={(row) => standing(row.name) ?? 'Hội nghị chưa có tên'}
      onDelete={(row) => onBin(row.id)}
    />
  );
}
