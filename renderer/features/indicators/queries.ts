import { useQuery } from '@tanstack/react-query';
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

/** The trend of one indicator over areas. */
export function useTrend(indicator: string, areas: readonly string[]) {
  return useQuery({
    queryKey: ['indicators', 'trend', indicator, areas],
    queryFn: () => call('indicators.trend', { indicator, areas: [...areas] }),
    enabled: areas.length > 0,
  });
}
