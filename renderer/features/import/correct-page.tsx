import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useReducer } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { useAsOf } from '../../api/as-of.tsx';
import { call, errorSentence } from '../../api/bridge.ts';
import { startHistory } from '../../ui/history.ts';
import { links, navigate } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { type Correction, tidied } from './corrections.ts';
import { historyReducer } from './history.ts';
import './import.css';
import { useAgencyNames, useAreaNames } from './queries.ts';
import { ReviewView } from './review-view.tsx';

/** The review screen over what was read out of a notice that is in the record already. */
export function CorrectReadingPage({ id }: { readonly id: number }) {
  const stored = useQuery({
    queryKey: ['notices', id, 'reading'],
    queryFn: () => call('notices.reading', { id }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (stored.isPending) return <Loading />;
  if (stored.isError) {
    return <ErrorNote message={errorSentence(stored.error)} onRetry={() => stored.refetch()} />;
  }
  return <CorrectReading key={stored.data.version} id={id} stored={stored.data} />;
}

function CorrectReading(props: { readonly id: number; readonly stored: ReplyOf<'notices.reading'> }) {
  const { id, stored } = props;
  const { reading, version, name } = stored;
  const { asOf } = useAsOf();
  const client = useQueryClient();
  const [history, dispatch] = useReducer(historyReducer, reading, startHistory);
  const on = reading.header.issuedOn ?? reading.meeting.heldOn ?? asOf;
  const agencies = useAgencyNames(on);
  const areas = useAreaNames(on);
  const save = useMutation({
    mutationFn: () => call('notices.correctReading', { id, version, reading: tidied(history.present) }),
    onSuccess: async () => {
      navigate(links.notice(id));
      await client.invalidateQueries();
      notifications.show({ message: 'Đã lưu bản đọc; văn bản gốc giữ nguyên.' });
    },
  });
  const onCorrect = useCallback((correction: Correction) => dispatch({ kind: 'correct', correction }), []);
  const onUndo = useCallback(() => dispatch({ kind: 'undo' }), []);
  const onRedo = useCallback(() => dispatch({ kind: 'redo' }), []);
  return (
    <ReviewView
      draft={{ name, bytes: null, known: null, proposed: reading, history }}
      words={{ title: 'Sửa bản đọc', discard: 'Thôi, không sửa', accept: 'Lưu bản đọc' }}
      today={asOf}
      agencies={agencies}
      areas={areas}
      saving={save.isPending}
      error={save.isError ? errorSentence(save.error) : null}
      onCorrect={onCorrect}
      onUndo={onUndo}
      onRedo={onRedo}
      onDiscard={() => navigate(links.notice(id))}
      onAccept={() => save.mutate()}
    />
  );
}
