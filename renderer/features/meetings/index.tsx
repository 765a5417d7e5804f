import { useEffect } from 'react';
import { errorSentence } from '../../api/bridge.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { MeetingList } from './meeting-list.tsx';
import { useBinMeeting, useCreateMeeting } from './mutations.ts';
import { useMeeting, useMeetings } from './queries.ts';
import { RecordPage } from './record/record-page.tsx';

/** List of meetings; or the page of one, over the whole width since it is worked on as a sheet. */
export function MeetingsPage({ id }: { readonly id: number | null }) {
  return id === null ? <ListPage /> : <MeetingPage key={id} id={id} />;
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

function MeetingPage({ id }: { readonly id: number }) {
  const meeting = useMeeting(id);
  if (meeting.isPending) return <Loading />;
  if (meeting.isError) {
    return <ErrorNote message={errorSentence(meeting.error)} onRetry={() => meeting.refetch()} />;
  }
  return <RecordPage record={meeting.data} />;
}
