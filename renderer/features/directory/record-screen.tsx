import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { errorSentence } from '../../api/bridge.ts';
import { SplitView } from '../../ui/split-view.tsx';
import { ErrorNote, Loading } from '../../ui/states.tsx';

/** What a question was answered with, once it is; until then that it is on its way, or why it failed. */
export function Answered<Data>(props: {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const { query, children } = props;
  if (query.isPending) return <Loading />;
  if (query.isError) {
    return <ErrorNote message={errorSentence(query.error)} onRetry={() => query.refetch()} />;
  }
  return children(query.data);
}

interface RecordScreenProps<Row> {
  readonly rows: UseQueryResult<{ readonly rows: readonly Row[] }>;
  /** What is shown beside the list: the record of an id, a new one, or nothing. */
  readonly record: number | 'new' | null;
  readonly list: (rows: readonly Row[], selectedId: number | null) => ReactNode;
  readonly newRecord: ReactNode;
  readonly page: (id: number) => ReactNode;
}

/** One of the directory's lists with the page of the chosen record. */
export function RecordScreen<Row>({ rows, record, list, newRecord, page }: RecordScreenProps<Row>) {
  const id = record === 'new' ? null : record;
  return (
    <Answered query={rows}>
      {(data) => (
        <SplitView
          list={list(data.rows, id)}
          page={record === 'new' ? newRecord : id === null ? null : page(id)}
        />
      )}
    </Answered>
  );
}
