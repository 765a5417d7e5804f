import { type ReactNode, useEffect, useState } from 'react';
import { errorSentence } from '../../api/bridge.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { MeetingList } from './meeting-list.tsx';
import { useBinMeeting, useCreateMeeting } from './mutations.ts';
import { useMeeting, useMeetings } from './queries.ts';
import type { MeetingRecord } from './record/draft.ts';
import { RecordPage } from './record/record-page.tsx';
import { forgetWork } from './record/use-work.ts';

export { MeetingPaperPage } from './papers/meeting-paper.tsx';

/** What another feature is given with a meeting's page. */
export interface MeetingHost {
  readonly meeting: MeetingRecord['meeting'];
  /** Does something once all that was typed is stored. */
  readonly afterSaving: (act: () => void) => void;
  /** Shows the record as it is stored now, after it was changed from elsewhere. */
  readonly reload: () => void;
}

interface MeetingsPageProps {
  readonly id: number | null;
  /** What other features offer for a meeting, beside its title. */
  readonly actions: (host: MeetingHost) => ReactNode;
}

/** List of meetings; or the page of one, over the whole width since it is worked on as a sheet. */
export function MeetingsPage({ id, actions }: MeetingsPageProps) {
  return id === null ? <ListPage /> : <MeetingPage key={id} id={id} actions={actions} />;
}

function ListPage() {
  const meetings = useMeetings();
  const create = useCreateMeeting();
  const bin = useBinMeeting();
  const { mutate } = create;
  useEffect(() => {
    // On this screen Ctrl+N means a new meeting; the window's own meaning stays elsewhere.
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'n') return;
      event.preventDefault();
      mutate();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [mutate]);
  if (meetings.isPending) return <Loading />;
  if (meetings.isError) {
    return <ErrorNote message={errorSentence(meetings.error)} onRetry={() => meetings.refetch()} />;
  }
  return (
    <div className="split-list">
      <MeetingList
        rows={meetings.data.rows}
        creating={create.isPending}
        onCreate={() => create.mutate()}
        onBin={(id) => bin.mutate(id)}
      />
    </div>
  );
}

function MeetingPage({ id, actions }: MeetingsPageProps & { readonly id: number }) {
  const [round, setRound] = useState(0);
  const meeting = useMeeting(id);
  if (meeting.isPending) return <Loading />;
  if (meeting.isError) {
    return <ErrorNote message={errorSentence(meeting.error)} onRetry={() => meeting.refetch()} />;
  }
  const reload = async () => {
    await meeting.refetch();
    forgetWork(id);
    setRound((before) => before + 1);
  };
  return (
    <RecordPage
      key={round}
      record={meeting.data}
      actions={(afterSaving) =>
        actions({ meeting: meeting.data.meeting, afterSaving, reload: () => void reload() })
      }
    />
  );
}
