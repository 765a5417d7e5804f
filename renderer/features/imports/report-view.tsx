import { Button, Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { concernWords } from '../../../shared/domain/imports/index.ts';
import { DataList, type ListColumn } from '../../ui/data-list.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { ListHead, matchesQuery } from '../../ui/list-head.tsx';
import { links } from '../../ui/router.ts';
import { EmptyState } from '../../ui/states.tsx';
import { batchAddress } from './addresses.ts';

type Batch = ReplyOf<'imports.get'>;
type Item = Batch['items'][number];

const stateWords = { waiting: 'Chờ', stored: 'Đã ghi', duplicate: 'Trùng', refused: 'Không nhận' } as const;

/** Why a clerk should look at a file; empty where nothing is odd. */
function remark({ state, reason, concerns }: Item): string {
  if (reason !== null) return reason;
  const words = concerns.map(concernWords).join('; ');
  return state === 'stored' && words !== '' ? `${words[0]?.toLocaleUpperCase('vi')}${words.slice(1)}.` : '';
}

const needsEye = (item: Item): boolean =>
  !item.seen && (item.state === 'refused' || item.concerns.length > 0);

const filters = {
  eye: { name: 'Cần xem', fits: needsEye },
  all: { name: 'Tất cả', fits: () => true },
  stored: { name: 'Đã ghi', fits: ({ state }: Item) => state === 'stored' },
  duplicate: { name: 'Trùng', fits: ({ state }: Item) => state === 'duplicate' },
  refused: { name: 'Không nhận', fits: ({ state }: Item) => state === 'refused' },
  waiting: { name: 'Còn chờ', fits: ({ state }: Item) => state === 'waiting' },
} as const;
type Filter = keyof typeof filters;
const filterNames = Object.keys(filters) as Filter[];

function columnsOf(onSeen: (item: Item) => void): readonly ListColumn<Item>[] {
  return [
    { id: 'path', title: 'Tệp', width: 320, key: ({ id }) => id, cell: ({ path }) => path },
    {
      id: 'state',
      title: 'Kết quả',
      width: 104,
      key: ({ state }) => stateWords[state],
      cell: ({ state }) => stateWords[state],
    },
    {
      id: 'remark',
      title: 'Cần xem lại',
      key: remark,
      cell: (item) => <span title={remark(item)}>{remark(item)}</span>,
    },
    {
      id: 'title',
      title: 'Thông báo',
      width: 280,
      key: ({ noticeTitle }) => noticeTitle,
      cell: ({ noticeTitle }) => noticeTitle ?? '',
      from: 'wide',
    },
    {
      id: 'seen',
      title: 'Đã xem',
      width: 84,
      key: ({ seen }) => (seen ? 1 : 0),
      cell: (item) =>
        item.state === 'waiting' ? null : (
          <Checkbox
            className="above-link"
            aria-label={`Đã xem ${item.path}`}
            checked={item.seen}
            onChange={() => onSeen(item)}
          />
        ),
    },
  ];
}

interface ReportViewProps {
  readonly data: Batch;
  /** The progress of this batch while it goes on. */
  readonly progress: ReactNode;
  /** Files still wait and this window does not hold them any more. */
  readonly isLeftOff: boolean;
  /** Acts on the whole batch; none while it goes on. */
  readonly acts: ReactNode;
  readonly onSeen: (item: Item) => void;
}

/** What came of every file of a batch, what needs the clerk's eye first. */
export function ReportView({ data: { batch, items }, progress, isLeftOff, acts, onSeen }: ReportViewProps) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('eye');
  const found = items.filter((item) => matchesQuery(query, [item.path, item.noticeTitle, remark(item)]));
  const shown = found.filter(filters[filter].fits);
  return (
    <div className="split-list">
      <ListHead title={batch.name} shown={shown.length} total={items.length} query={query} onQuery={setQuery}>
        <Button component="a" href={links.importMany} variant="default">
          Nhập thêm
        </Button>
        {acts}
      </ListHead>
      {progress}
      {isLeftOff ? (
        <p className="import-progress">
          Đợt này còn tệp chưa nhập. Chọn lại đúng thư mục ấy ở "Nhập thêm" để nhập tiếp; tệp đã nhập không
          phải đọc lại.
        </p>
      ) : null}
      <FilterChips
        label="Lọc theo kết quả"
        value={filter}
        onChange={setFilter}
        choices={filterNames.map((value) => ({
          value,
          name: filters[value].name,
          count: found.filter(filters[value].fits).length,
        }))}
      />
      {shown.length === 0 ? (
        <EmptyState
          title={
            filter === 'eye'
              ? `${batch.waiting > 0 ? 'Chưa' : 'Không'} có tệp nào cần xem lại`
              : 'Không có tệp nào'
          }
          hint={filter === 'eye' ? 'Chọn "Tất cả" để xem mọi tệp của đợt này.' : ''}
        />
      ) : (
        <DataList
          name="imports"
          label="Các tệp của đợt nhập"
          columns={columnsOf(onSeen)}
          linkColumn="path"
          rows={shown}
          initialSort={{ column: 'path', desc: false }}
          selectedId={null}
          href={({ noticeId }) => (noticeId === null ? batchAddress(batch.id) : links.notice(noticeId))}
          tip={(item) => `${item.path}${remark(item) === '' ? '' : ` - ${remark(item)}`}`}
        />
      )}
    </div>
  );
}
