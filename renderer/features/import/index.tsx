import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { formatNumber } from '../../../shared/format/index.ts';
import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { offerUndo } from '../../api/undo-notice.tsx';
import { links, navigate } from '../../ui/router.ts';
import type { Correction } from './corrections.ts';
import { forgetDraft, useDraft } from './draft.tsx';
import type { Draft } from './draft-reducer.ts';
import { RefusedFile, type Source, useAcceptNotice, useReadNotice } from './mutations.ts';
import './import.css';
import { useAgencyNames, useAreaNames } from './queries.ts';
import { ReviewView } from './review-view.tsx';
import { StartView } from './start-view.tsx';

export { CorrectReadingPage } from './correct-page.tsx';

/** Takes a notice in: hands it over, reviews what was read, saves. */
export function ImportPage() {
  const { state } = useDraft();
  return state.draft ? <Review draft={state.draft} /> : <Start />;
}

function Start() {
  const { state, dispatch } = useDraft();
  const { mutate, isPending, error } = useReadNotice();
  const read = useCallback(
    (source: Source) => mutate(source, { onSuccess: (found) => dispatch({ kind: 'read', ...found }) }),
    [mutate, dispatch],
  );
  const onPaste = useCallback((text: string) => dispatch({ kind: 'paste', text }), [dispatch]);
  const onFile = useCallback((file: File) => read({ file }), [read]);
  return (
    <StartView
      pasted={state.pasted}
      reading={isPending}
      error={error === null ? null : error instanceof RefusedFile ? error.message : errorSentence(error)}
      onPaste={onPaste}
      onFile={onFile}
      onText={(text) => read({ text })}
    />
  );
}

function Review({ draft }: { readonly draft: Draft }) {
  const { dispatch } = useDraft();
  const { asOf } = useAsOf();
  const { header, meeting } = draft.proposed;
  const on = header.issuedOn ?? meeting.heldOn ?? asOf;
  const accept = useAcceptNotice();
  const agencies = useAgencyNames(on);
  const areas = useAreaNames(on);
  const onCorrect = useCallback(
    (correction: Correction) => dispatch({ kind: 'correct', correction }),
    [dispatch],
  );
  const onUndo = useCallback(() => dispatch({ kind: 'undo' }), [dispatch]);
  const onRedo = useCallback(() => dispatch({ kind: 'redo' }), [dispatch]);
  const onAccept = () =>
    accept.mutate(draft, {
      onSuccess: ({ noticeId, taskIds }) => {
        notifications.show({
          title: 'Đã ghi vào sổ',
          message: `Thông báo và ${formatNumber(taskIds.length)} nhiệm vụ.`,
        });
        forgetDraft(dispatch, 'accepted');
        navigate(links.notice(noticeId));
      },
    });
  const onDiscard = () => {
    const { history, ...rest } = draft;
    forgetDraft(dispatch, 'discard');
    offerUndo('Đã bỏ văn bản đang soát.', 'Lấy lại', () =>
      dispatch({ kind: 'restore', kept: { ...rest, present: history.present } }),
    );
  };
  return (
    <ReviewView
      draft={draft}
      today={asOf}
      agencies={agencies}
      areas={areas}
      saving={accept.isPending}
      error={accept.isError ? errorSentence(accept.error) : null}
      onCorrect={onCorrect}
      onUndo={onUndo}
      onRedo={onRedo}
      onDiscard={onDiscard}
      onAccept={onAccept}
    />
  );
}
