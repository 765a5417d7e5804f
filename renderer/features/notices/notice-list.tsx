import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { useBinDraft } from '../../api/bin-draft.ts';
import { complainOf } from '../../api/complain.ts';
import { Shown } from '../../ui/absent.tsx';
import type { ListColumn } from '../../ui/data-list.tsx';
import { dayOrNull } from '../../ui/formats.ts';
import { ListPage } from '../../ui/list-page.tsx';
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

const narrowing = {
  label: 'Lọc theo tình trạng',
  filters: [
    { value: 'all', name: 'Tất cả', fits: () => true },
    { value: 'draft', name: 'Dự thảo', fits: ({ standing }: NoticeRow) => standing === 'draft' },
    { value: 'issued', name: 'Đã ban hành', fits: ({ standing }: NoticeRow) => standing === 'issued' },
    { value: 'imported', name: 'Nhập từ tệp', fits: ({ standing }: NoticeRow) => standing === 'imported' },
    { value: 'unnumbered', name: 'Chưa cấp số', fits: ({ number }: NoticeRow) => number === null },
  ],
};

const words = ({ number, title, issuedOn }: NoticeRow) => [number, title, dayOrNull(issuedOn)];

/** All notices of conclusions, latest first. */
export function NoticeList(props: {
  readonly rows: readonly NoticeRow[];
  readonly selectedId: number | null;
}) {
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
    <ListPage
      {...props}
      title="Kết luận"
      words={words}
      narrowing={narrowing}
      acts={<NewNoticeButton />}
      name="notices"
      label="Danh sách thông báo kết luận"
      columns={columns}
      linkColumn="title"
      initialSort={{ column: 'issuedOn', desc: true }}
      href={(row) => (row.standing === 'draft' ? links.draft(row.id) : links.notice(row.id))}
      tip={(row) => row.title ?? 'Thông báo chưa có trích yếu'}
      onDelete={onDelete}
    />
  );
}
