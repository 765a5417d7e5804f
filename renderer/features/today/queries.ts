import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';

/** What is late, what is due and the latest meetings, as of a day. */
export function useToday(asOf: string) {
  return useQuery({
    queryKey: ['today', asOf],
    queryFn: () => call('today.get', { asOf }),
    placeholderData: keepPreviousData,
  });
}
