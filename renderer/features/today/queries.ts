import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';

/** The question for what is late, what is due and the latest meetings, as of a day. */
export function todayQuery(asOf: string) {
  return queryOptions({ queryKey: ['today', asOf], queryFn: () => call('today.get', { asOf }) });
}

/** What is late, what is due and the latest meetings, as of a day. */
export function useToday(asOf: string) {
  return useQuery({ ...todayQuery(asOf), placeholderData: keepPreviousData });
}
