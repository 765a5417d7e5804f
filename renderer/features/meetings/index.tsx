import { errorSentence } from '../../api/bridge.ts';
import { SplitView } from '../../ui/split-view.tsx';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { MeetingList } from './meeting-list.tsx';
import { MeetingView } from './meeting-view.tsx';
import { useMeeting, useMeetings } from './queries.ts';

/** List of meetings, with the page of the chosen one. */
export function MeetingsPage({ id }: { readonly id: number | null }) {
  const meetings = useMeetings();
  if (meetings.isPending) return <Loading />;
  if (meetings.isError) {
    return <ErrorNote message={errorSentence(meetings.error)} onRetry={() => meetings.refetch()} />;
  }
  return (
    <SplitView
      list={<MeetingList rows={meetings.data.rows} selectedId={id} />}
      page={id === null ? null : <MeetingPage key={id} id={id} />}
    />
  );
}

function MeetingPage({ id }: { readonly id: number }) {
  const meeting = useMeeting(id);
  if (meeting.isPending) return <Loading />;
  if (meeting.isError) {
    return <ErrorNote message={errorSentence(meeting.error)} onRetry={() => meeting.refetch()} />;
  }
  return <MeetingView data={meeting.data} />;
}
