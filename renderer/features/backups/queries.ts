import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';

/** Every copy there is, with what each holds. */
export function useBackups() {
  return useQuery({ queryKey: ['backups'], queryFn: () => call('backups.list', {}) });
}
