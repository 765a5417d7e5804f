import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ChartRef, ParsedRequestOf } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';

/** A chart with what its figures say; the former one stays while the next is made. */
export function useChart(chart: ChartRef) {
  return useQuery({
    queryKey: ['indicators', 'chart', chart],
    queryFn: () => call('charts.view', { chart }),
    enabled: chart.areas.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** What every indicator says of an area in a period. */
export function useProfile(profile: ParsedRequestOf<'charts.profile'>, enabled: boolean) {
  return useQuery({
    queryKey: ['indicators', 'profile', profile],
    queryFn: () => call('charts.profile', profile),
    enabled,
    placeholderData: keepPreviousData,
  });
}

/** The charts saved under names. */
export function useChartViews() {
  return useQuery({ queryKey: ['charts', 'views'], queryFn: () => call('charts.views', {}) });
}
