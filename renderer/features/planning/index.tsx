import { useState } from 'react';
import { todayIso } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { CalendarView } from './calendar-view.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { useBinTemplate, useCreateOn } from './mutations.ts';
import './planning.css';
import { useMeetings, useTemplates, useTopic } from './queries.ts';
import { TemplatesView } from './templates-view.tsx';
import { TopicView } from './topic-view.tsx';

export { MeetingActions } from './meeting-actions.tsx';
export { YearPage } from './year-page.tsx';

/** Meetings in a month's sheet. */
export function CalendarPage() {
  const meetings = useMeetings();
  const create = useCreateOn();
  const today = todayIso();
  const [day, setDay] = useState(today);
  if (meetings.isPending) return <Loading />;
  if (meetings.isError) {
    return <ErrorNote message={errorSentence(meetings.error)} onRetry={() => void meetings.refetch()} />;
  }
  return (
    <CalendarView
      meetings={meetings.data.rows}
      day={day}
      today={today}
      onDay={setDay}
      onCreate={(on) => create.mutate(on)}
    />
  );
}

/** Templates of meetings. */
export function TemplatesPage() {
  const templates = useTemplates();
  const bin = useBinTemplate();
  const [model, setModel] = useState<{ readonly id: number; readonly name: string | null } | null>(null);
  if (templates.isPending) return <Loading />;
  if (templates.isError) {
    return <ErrorNote message={errorSentence(templates.error)} onRetry={() => void templates.refetch()} />;
  }
  return (
    <>
      <TemplatesView templates={templates.data.rows} onUse={setModel} onBin={({ id }) => bin.mutate(id)} />
      <CopyDialog model={model} mayBeTemplate={false} onClose={() => setModel(null)} />
    </>
  );
}

/** One topic over the meetings. */
export function TopicPage({ id }: { readonly id: number }) {
  const topic = useTopic(id);
  if (topic.isPending) return <Loading />;
  if (topic.isError)
    return <ErrorNote message={errorSentence(topic.error)} onRetry={() => void topic.refetch()} />;
  return <TopicView data={topic.data} />;
}
