import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';

/** Every meeting; kept with the list of meetings. */
export function useMeetings() {
  return useQuery({ queryKey: ['meetings'], queryFn: () => call('meetings.list', {}) });
}

/** Every template. */
export function useTemplates() {
  return useQuery({ queryKey: ['meetings', 'templates'], queryFn: () => call('planning.templates', {}) });
}

/** What earlier meetings of the kind left open for this one. */
export function useCarryOver(id: number, today: string, enabled: boolean) {
  return useQuery({
    queryKey: ['meetings', id, 'carry-over', today],
    queryFn: () => call('planning.carryOver', { id, today }),
    enabled,
  });
}

/** A topic over the meetings. */
export function useTopic(id: number) {
  return useQuery({ queryKey: ['meetings', 'topic', id], queryFn: () => call('planning.topic', { id }) });
}
