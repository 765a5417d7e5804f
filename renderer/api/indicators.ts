import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReplyOf } from '../../shared/contract/index.ts';
import { call } from './bridge.ts';
import { complain } from './complain.ts';

/** An indicator of the catalogue. */
export type Indicator = ReplyOf<'indicators.catalogue'>['rows'][number];

/** The whole catalogue of indicators. */
export function useCatalogue() {
  return useQuery({ queryKey: ['indicators', 'catalogue'], queryFn: () => call('indicators.catalogue', {}) });
}

/** Units that stood on a day (ISO). */
export function useAreas(on: string) {
  return useQuery({ queryKey: ['areas', on], queryFn: () => call('areas.list', { on }) });
}

/** Every period of a year with its days. */
export function usePeriods(year: number) {
  return useQuery({
    queryKey: ['periods', year],
    queryFn: () => call('periods.list', { year }),
    placeholderData: keepPreviousData,
  });
}

/** Everything made of figures is asked for anew. */
export function useFiguresChanged() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [['indicators'], ['app', 'status']].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
}

/** Adds the made-up series, or takes every made-up value away. */
export function useSample() {
  const changed = useFiguresChanged();
  return useMutation({
    mutationFn: async (wanted: boolean) => {
      if (wanted) await call('sample.add', {});
      else await call('sample.remove', {});
    },
    onSuccess: changed,
    onError: complain,
  });
}
