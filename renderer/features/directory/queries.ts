import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';

/** One agency with its names and what names it. */
export function useAgency(id: number) {
  return useQuery({
    queryKey: ['directory', 'agency', id],
    queryFn: () => call('directory.agency', { id }),
  });
}

/** One person with every post held. */
export function usePerson(id: number) {
  return useQuery({
    queryKey: ['directory', 'person', id],
    queryFn: () => call('directory.person', { id }),
  });
}

/** Agencies that ended before a day (ISO) and still stand on open tasks. */
export function useEndedAgencies(on: string) {
  return useQuery({ queryKey: ['tasks', 'ended', on], queryFn: () => call('tasks.ended', { on }) });
}
