import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';
import { keyOf } from './grid-places.ts';

/** Values of indicators over areas in periods, each by the key of its place; `stored` once they are there. */
export function useValuesOf(asked: ParsedRequestOf<'indicators.values'>) {
  const { data, error, refetch } = useQuery({
    queryKey: ['indicators', 'values', asked],
    queryFn: () => call('indicators.values', asked),
  });
  const stored = useMemo(() => data && new Map(data.rows.map((row) => [keyOf(row), row])), [data]);
  return { stored, error, refetch };
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

/** Which area has told how many of the indicators due. */
export function useReporting(asked: ParsedRequestOf<'indicators.reporting'>) {
  return useQuery({
    queryKey: ['indicators', 'reporting', asked],
    queryFn: () => call('indicators.reporting', asked),
  });
}

/** The figures of a notice and the values made of them. */
export function useNoticeFigures(noticeId: number) {
  return useQuery({
    queryKey: ['indicators', 'notice-figures', noticeId],
    queryFn: () => call('indicators.noticeFigures', { noticeId }),
  });
}
