import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';

/** One task with its origin and history. */
export function useTask(id: number, asOf: string) {
  return useQuery({
    queryKey: ['tasks', id, asOf],
    queryFn: () => call('tasks.get', { id, asOf }),
    placeholderData: keepPreviousData,
  });
}

/** The units that a collective task would be expanded into. */
export function useExpansion(id: number) {
  return useQuery({ queryKey: ['tasks', id, 'expansion'], queryFn: () => call('tasks.expansion', { id }) });
}
