import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';

/** Every task, with how it stands on a day. */
export function useTasks(asOf: string, enabled = true) {
  return useQuery({
    queryKey: ['tasks', 'list', asOf],
    queryFn: () => call('tasks.list', { asOf }),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** One task with its origin and history. */
export function useTask(id: number, asOf: string) {
  return useQuery({
    queryKey: ['tasks', id, asOf],
    queryFn: () => call('tasks.get', { id, asOf }),
    placeholderData: keepPreviousData,
  });
}

/** The register of tasks as a paper. */
export function useTaskRegister(asOf: string) {
  return useQuery({
    queryKey: ['tasks', 'register', asOf],
    queryFn: () => call('tasks.register', { asOf }),
    placeholderData: keepPreviousData,
  });
}
