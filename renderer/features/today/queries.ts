import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';
import { remembered, useRemembered } from '../../ui/stored.ts';

const kept = 'today.watcher';
const isWatcher = (value: unknown): value is number | null => value === null || Number.isInteger(value);

/** The watcher who uses this PC, whose tasks the first screen shows; null for everybody's. */
export function useWatcher() {
  return useRemembered<number | null>(kept, null, isWatcher);
}

/** The watcher who is kept on this PC, for what is asked before the screen stands. */
export function keptWatcher(): number | null {
  return remembered(kept, isWatcher);
}

/** The question for what is late, due, waiting or undated, and the latest meetings, as of a day. */
export function todayQuery(asOf: string, watcherId: number | null) {
  return queryOptions({
    queryKey: ['today', asOf, watcherId],
    queryFn: () => call('today.get', { asOf, watcherId }),
  });
}

/** What is late, due, waiting or undated, and the latest meetings, as of a day. */
export function useToday(asOf: string, watcherId: number | null) {
  return useQuery({ ...todayQuery(asOf, watcherId), placeholderData: keepPreviousData });
}
