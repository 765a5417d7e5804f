import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';

/** Values of one indicator over areas. */
export function useValues(indicator: string, areas: readonly string[]) {
  return useQuery({
    queryKey: ['indicators', 'values', indicator, areas],
    queryFn: () => call('indicators.values', { indicator, areas: [...areas] }),
    enabled: areas.length > 0,
  });
}

/** Every period of a year with its days. */
export function usePeriods(year: number) {
  return useQuery({
    queryKey: ['periods', year],
    queryFn: () => call('periods.list', { year }),
    placeholderData: keepPreviousData,
  });
}

/** The closings of some periods. */
export function useClosings(periods: readonly string[]) {
  return useQuery({
    queryKey: ['closings', periods],
    queryFn: () => call('closings.list', { periods: [...periods] }),
  });
}

/** The targets of a year. */
export function useTargets(year: number) {
  return useQuery({ queryKey: ['targets', year], queryFn: () => call('targets.list', { year }) });
}

/** What is odd among the figures of a year. */
export function useWarnings(year: number) {
  return useQuery({
    queryKey: ['indicators', 'checks', year],
    queryFn: () => call('checks.list', { year, indicator: null }),
  });
}

/** Every revision of one value. */
export function useRevisions(place: ParsedRequestOf<'indicators.revisions'>) {
  return useQuery({
    queryKey: ['indicators', 'revisions', place],
    queryFn: () => call('indicators.revisions', place),
  });
}
