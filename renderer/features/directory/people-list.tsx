import { Button } from '@mantine/core';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { personSortKey } from '../../../shared/domain/agencies/index.ts';
import { Shown } from '../../ui/absent.tsx';
import type { ListColumn } from '../../ui/data-list.tsx';
import { ListPage } from '../../ui/list-page.tsx';
import { links } from '../../ui/router.ts';
import { EmptyState, SampleMark } from '../../ui/states.tsx';
import { DirectoryTabs } from './directory-tabs.tsx';

type PersonRow = ReplyOf<'directory.people'>['rows'][number];

const newPerson = `${links.people}/moi`;

const columns: readonly ListColumn<PersonRow>[] = [
  {
    id: 'name',
    title: 'Họ và tên',
    key: (row) => personSortKey(row.name),
    cell: (row) => (
      <>
        {row.isSample ? <SampleMark /> : null} {row.name}
      </>
    ),
  },
  {
    id: 'position',
    title: 'Chức vụ',
    width: 180,
    key: (row) => row.position,
    cell: (row) => <Shown value={row.position} absent="chưa ghi chức vụ" />,
    from: 'middle',
  },
  {
    id: 'agency',
    title: 'Cơ quan',
    width: 240,
    key: (row) => row.agency,
    cell: (row) => <Shown value={row.agency} absent="chưa ghi cơ quan" />,
    from: 'wide',
  },
];

const words = ({ name, position, agency, spellings }: PersonRow) => [name, position, agency, ...spellings];

/** All people by given name, each with name and post of the day that the window counts to; found by any of their names. */
export function PeopleList(props: {
  readonly rows: readonly PersonRow[];
  readonly selectedId: number | null;
}) {
  if (props.rows.length === 0) {
    return (
      <>
        <DirectoryTabs here="people" />
        <EmptyState
          title="Chưa có ai trong danh bạ"
          hint="Ghi người dự họp, người ký cùng chức vụ qua các thời kỳ."
          action={{ label: 'Thêm người', href: newPerson }}
        />
      </>
    );
  }
  return (
    <>
      <DirectoryTabs here="people" />
      <ListPage
        {...props}
        title="Người"
        words={words}
        acts={
          <Button component="a" variant="default" href={newPerson}>
            Thêm người
          </Button>
        }
        name="people"
        label="Danh sách người"
        columns={columns}
        linkColumn="name"
        initialSort={{ column: 'name', desc: false }}
        href={(row) => links.person(row.id)}
        tip={(row) => words(row).filter(Boolean).join(', ')}
      />
    </>
  );
}
