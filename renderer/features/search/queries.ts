import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';

/** What is found for a query; what was found before stays until the next answer is there. */
export function useHits(query: string) {
  return useQuery({
    queryKey: ['search', query],
    queryFn: () => call('search.find', { query }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
    // Records change while the box is closed.
    staleTime: 0,
  });
}
