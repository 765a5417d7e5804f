import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import type { ParsedRequestOf, ReplyOf } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';
import { keyOf } from './grid-places.ts';

/** Values of indicators over areas, each by the key of its place; `stored` once all of them are there. */
export function useValuesOf(indicators: readonly string[], areas: readonly string[]) {
  return useQueries({
    queries: indicators.map((indicator) => ({
      queryKey: ['indicators', 'values', indicator, areas],
      queryFn: () => call('indicators.values', { indicator, areas: [...areas] }),
      enabled: areas.length > 0,
    })),
    combine: gathered,
  });
}

/** Outside the hook, so that the same answers give the same map. */
function gathered(answers: readonly UseQueryResult<ReplyOf<'indicators.values'>>[]) {
  const isWhole = answers.every(({ isSuccess }) => isSuccess);
  const rows = answers.flatMap(({ data }) => data?.rows ?? []);
  return {
    error: answers.find(({ isError }) => isError)?.error ?? null,
    stored: isWhole ? new Map(rows.map((row) => [keyOf(row), row])) : null,
    refetch: () => {
      for (const { refetch } of answers) void refetch();
    },
  };
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
