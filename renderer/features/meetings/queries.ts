import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';

/** Every meeting. */
export function useMeetings(enabled = true) {
  return useQuery({ queryKey: ['meetings'], queryFn: () => call('meetings.list', {}), enabled });
}

/** One meeting with who attended and the notices that came of it. */
export function useMeeting(id: number) {
  return useQuery({ queryKey: ['meetings', id], queryFn: () => call('meetings.get', { id }) });
}
