import { Button } from '@mantine/core';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { useIssuer, useIssuers } from '../../api/directory.ts';
import { Shown } from '../../ui/absent.tsx';
import type { ListColumn } from '../../ui/data-list.tsx';
import { ListPage } from '../../ui/list-page.tsx';
import { links, navigate } from '../../ui/router.ts';
import { EmptyState } from '../../ui/states.tsx';
import { DirectoryTabs } from './directory-tabs.tsx';
import { emptyIssuer, IssuerForm } from './issuer-form.tsx';
import { Answered, RecordScreen } from './record-screen.tsx';

type IssuerRow = ReplyOf<'issuers.list'>['rows'][number];

const newIssuer = `${links.issuers}/moi`;

const columns: readonly ListColumn<IssuerRow>[] = [
  {
    id: 'name',
    title: 'Cơ quan ban hành',
    key: (row) => row.name,
    cell: ({ name, superior }) => (
      <>
        {name} <span className="count">{superior}</span>
      </>
    ),
  },
  {
    id: 'abbreviation',
    title: 'Viết tắt',
    width: 84,
    key: (row) => row.abbreviation,
    cell: (row) => row.abbreviation,
    from: 'middle',
  },
  {
    id: 'signers',
    title: 'Người ký',
    width: 92,
    align: 'right',
    key: (row) => row.signers,
    cell: (row) => <Shown value={row.signers === 0 ? null : String(row.signers)} absent="chưa ghi" />,
    from: 'middle',
  },
];

const words = ({ name, superior, abbreviation }: IssuerRow) => [name, superior, abbreviation];

/** List of the agencies in whose name documents go out, with the page of the chosen one. */
export function IssuersScreen({ record }: { readonly record: number | 'new' | null }) {
  return (
    <RecordScreen
      rows={useIssuers()}
      record={record}
      list={(rows, selectedId) => <IssuerList rows={rows} selectedId={selectedId} />}
      newRecord={<IssuerForm id={null} stored={emptyIssuer} onSaved={(id) => navigate(links.issuer(id))} />}
      page={(id) => <IssuerPage key={id} id={id} />}
    />
  );
}

function IssuerList({
  rows,
  selectedId,
}: {
  readonly rows: readonly IssuerRow[];
  readonly selectedId: number | null;
}) {
  if (rows.length === 0) {
    return (
      <>
        <DirectoryTabs here="issuers" />
        <EmptyState
          title="Chưa có cơ quan ban hành nào"
          hint="Ghi cơ quan đứng tên văn bản, chữ viết tắt, người ký và nơi nhận thường dùng."
          action={{ label: 'Thêm cơ quan ban hành', href: newIssuer }}
        />
      </>
    );
  }
  return (
    <>
      <DirectoryTabs here="issuers" />
      <ListPage
        title="Cơ quan ban hành"
        words={words}
        acts={
          <Button component="a" variant="default" href={newIssuer}>
            Thêm
          </Button>
        }
        name="issuers"
        label="Danh sách cơ quan ban hành"
        columns={columns}
        linkColumn="name"
        rows={rows}
        initialSort={{ column: 'name', desc: false }}
        selectedId={selectedId}
        href={(row) => links.issuer(row.id)}
        tip={(row) => [row.name, row.superior].filter(Boolean).join(', ')}
      />
    </>
  );
}

function IssuerPage({ id }: { readonly id: number }) {
  return (
    <Answered query={useIssuer(id)}>
      {({ issuer, signers, recipients }) => {
        const { id: _, isSample: __, ...fields } = issuer;
        return <IssuerForm id={id} stored={{ ...fields, signers, recipients }} onSaved={() => undefined} />;
      }}
    </Answered>
  );
}
