import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { errorSentence } from '../../api/bridge.ts';
import type { ChosenFile } from '../../ui/dropped-files.ts';
import { formatMoment } from '../../ui/formats.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { ChooseView } from './choose-view.tsx';
import { chosenFrom } from './chosen-files.ts';
import './imports.css';
import { useBeginBatch, useSetSeen } from './mutations.ts';
import { ProgressLine } from './progress-line.tsx';
import { useBatch, useBatches } from './queries.ts';
import { ReportView } from './report-view.tsx';
import { goOn, stop, useRunning } from './runner.ts';
import { UndoBatch } from './undo-batch.tsx';

const noNotices =
  'Không có tệp .docx, .doc hay .txt nào trong những gì vừa chọn. Chọn thư mục hoặc tệp khác.';

/** Takes many notices in: chooses them, or shows what came of a batch. */
export function ImportsPage({ id }: { readonly id: number | null }) {
  return id === null ? <Choose /> : <Report key={id} id={id} />;
}

function Choose() {
  const batches = useBatches();
  const begin = useBeginBatch();
  const [error, setError] = useState<string | null>(null);
  const choose = (all: readonly ChosenFile[]) => {
    if (all.length === 0) return;
    const chosen = chosenFrom(all, `Tệp chọn lúc ${formatMoment(new Date().toISOString())}`);
    setError(chosen.files.length === 0 ? noNotices : null);
    if (chosen.files.length > 0) begin.mutate(chosen);
  };
  if (batches.isPending) return <Loading />;
  if (batches.isError) {
    return <ErrorNote message={errorSentence(batches.error)} onRetry={() => batches.refetch()} />;
  }
  return (
    <ChooseView batches={batches.data.rows} starting={begin.isPending} error={error} onChoose={choose} />
  );
}

function Report({ id }: { readonly id: number }) {
  const client = useQueryClient();
  const running = useRunning();
  const batch = useBatch(id);
  const { mutate } = useSetSeen(id);
  if (batch.isPending) return <Loading />;
  if (batch.isError)
    return <ErrorNote message={errorSentence(batch.error)} onRetry={() => batch.refetch()} />;
  const here = running?.batchId === id ? running : null;
  return (
    <ReportView
      data={batch.data}
      progress={
        here ? (
          <ProgressLine
            running={here}
            onStop={stop}
            onGoOn={() => goOn(() => void client.invalidateQueries())}
          />
        ) : null
      }
      acts={
        here?.state === 'running' || batch.data.batch.stored === 0 ? null : (
          <UndoBatch id={id} stored={batch.data.batch.stored} />
        )
      }
      isLeftOff={here === null && batch.data.batch.waiting > 0}
      onSeen={({ id: item, seen }) => mutate({ id: item, seen: !seen })}
    />
  );
}
