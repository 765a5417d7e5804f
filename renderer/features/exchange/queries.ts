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

/** Areas that report for a period. */
export function useFigureReceivers(period: string) {
  return useQuery({
    queryKey: ['exchange', 'areas', period],
    queryFn: () => call('exchange.areas', { period }),
  });
}
