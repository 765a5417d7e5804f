import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { useIssuers } from '../../api/directory.ts';
import { Shown } from '../../ui/absent.tsx';
import { DataList, type ListColumn } from '../../ui/data-list.tsx';
import { ListHead, matchesQuery } from '../../ui/list-head.tsx';
import { links, navigate } from '../../ui/router.ts';
import { SplitView } from '../../ui/split-view.tsx';
import { EmptyState, ErrorNote, Loading } from '../../ui/states.tsx';
import { DirectoryTabs } from './directory-tabs.tsx';
import { emptyIssuer, IssuerForm } from './issuer-form.tsx';
import { useIssuer } from './queries.ts';

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

/** List of the agencies in whose name documents go out, with the page of the chosen one. */
export function IssuersScreen({ record }: { readonly record: number | 'new' | null }) {
  const issuers = useIssuers();
  if (issuers.isPending) return <Loading />;
  if (issuers.isError) {
    return <ErrorNote message={errorSentence(issuers.error)} onRetry={() => issuers.refetch()} />;
  }
  return (
    <SplitView
      list={<IssuerList rows={issuers.data.rows} selectedId={record === 'new' ? null : record} />}
      page={
        record === null ? null : record === 'new' ? (
          <IssuerForm id={null} stored={emptyIssuer} onSaved={(id) => navigate(links.issuer(id))} />
        ) : (
          <IssuerPage key={record} id={record} />
        )
      }
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
  const [query, setQuery] = useState('');
  const shown = useMemo(
    () => rows.filter((row) => matchesQuery(query, [row.name, row.superior, row.abbreviation])),
    [rows, query],
  );
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
      <ListHead
        title="Cơ quan ban hành"
        shown={shown.length}
        total={rows.length}
        query={query}
        onQuery={setQuery}
      >
        <Button component="a" variant="default" href={newIssuer}>
          Thêm
        </Button>
      </ListHead>
      <DataList
        name="issuers"
        label="Danh sách cơ quan ban hành"
        columns={columns}
        linkColumn="name"
        rows={shown}
        initialSort={{ column: 'name', desc: false }}
        selectedId={selectedId}
        href={(row) => links.issuer(row.id)}
        tip={(row) => [row.name, row.superior].filter(Boolean).join(', ')}
      />
    </>
  );
}

function IssuerPage({ id }: { readonly id: number }) {
  const issuer = useIssuer(id);
  if (issuer.isPending) return <Loading />;
  if (issuer.isError) {
    return <ErrorNote message={errorSentence(issuer.error)} onRetry={() => issuer.refetch()} />;
  }
  const { signers, recipients } = issuer.data;
  const { id: _, isSample: __, ...fields } = issuer.data.issuer;
  return <IssuerForm id={id} stored={{ ...fields, signers, recipients }} onSaved={() => undefined} />;
}
