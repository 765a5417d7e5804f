import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { useToday, useWatcher } from './queries.ts';
import { TodayView } from './today-view.tsx';

/** The first screen. */
export function TodayPage() {
  const { asOf } = useAsOf();
  const [watcherId, setWatcherId] = useWatcher();
  const today = useToday(asOf, watcherId);
  if (today.isPending) return <Loading />;
  if (today.isError)
    return <ErrorNote message={errorSentence(today.error)} onRetry={() => today.refetch()} />;
  return <TodayView today={today.data} asOf={asOf} watcherId={watcherId} onWatcher={setWatcherId} />;
}
