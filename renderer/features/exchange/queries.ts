import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';

/** Agencies that owe open tasks on a day. */
export function useOwingAgencies(asOf: string, restricted: boolean) {
  return useQuery({
    queryKey: ['exchange', 'agencies', asOf, restricted],
    queryFn: () => call('exchange.agencies', { asOf, restricted }),
    placeholderData: keepPreviousData,
  });
}
