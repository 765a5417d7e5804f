import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ParsedRequestOf, TrendRef } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';

/** The whole catalogue of indicators. */
export function useCatalogue() {
  return useQuery({ queryKey: ['indicators', 'catalogue'], queryFn: () => call('indicators.catalogue', {}) });
}

/** Units that stood on a day (ISO). */
export function useAreas(on: string) {
  return useQuery({ queryKey: ['areas', on], queryFn: () => call('areas.list', { on }) });
}

/** Values of one indicator over areas. */
export function useValues(indicator: string, areas: readonly string[]) {
  return useQuery({
    queryKey: ['indicators', 'values', indicator, areas],
    queryFn: () => call('indicators.values', { indicator, areas: [...areas] }),
    enabled: areas.length > 0,
  });
}

/** The trend of one indicator over areas, as reported or on the boundaries of a day. */
export function useTrend(trend: TrendRef) {
  return useQuery({
    queryKey: ['indicators', 'trend', trend],
    queryFn: () => call('indicators.trend', trend),
    enabled: trend.areas.length > 0,
    placeholderData: keepPreviousData,
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
