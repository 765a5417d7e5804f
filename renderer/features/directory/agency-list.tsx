import { Button } from '@mantine/core';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { agencyKindLabel } from '../../../shared/domain/agencies/index.ts';
import { Shown } from '../../ui/absent.tsx';
import type { ListColumn } from '../../ui/data-list.tsx';
import { dayOrNull } from '../../ui/formats.ts';
import { ListPage } from '../../ui/list-page.tsx';
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

const narrowing = {
  label: 'Lọc theo thời gian hoạt động',
  filters: [
    { value: 'standing', name: 'Đang hoạt động', fits: ({ stands }: AgencyRow) => stands },
    { value: 'other', name: 'Đã kết thúc, chưa lập', fits: ({ stands }: AgencyRow) => !stands },
    { value: 'all', name: 'Tất cả', fits: () => true },
  ],
};

const words = ({ name, spellings }: AgencyRow) => [name, ...spellings];

/** All agencies by their names of the day that the window counts to; found by any of their names. */
export function AgencyList(props: {
  readonly rows: readonly AgencyRow[];
  readonly selectedId: number | null;
}) {
  return (
    <>
      <DirectoryTabs here="agencies" />
      <ListPage
        {...props}
        title="Cơ quan"
        words={words}
        narrowing={narrowing}
        acts={
          <Button component="a" variant="default" href={`${links.agencies}/moi`}>
            Thêm cơ quan
          </Button>
        }
        name="agencies"
        label="Danh sách cơ quan"
        columns={columns}
        linkColumn="name"
        initialSort={{ column: 'name', desc: false }}
        href={(row) => links.agency(row.id)}
        tip={(row) => words(row).join(', ')}
      />
    </>
  );
}
