import { useQuery } from '@tanstack/react-query';
import { call } from './bridge.ts';

/** Where the data is, when it was last copied, who works, whether made-up data is present. */
export function useAppStatus() {
  return useQuery({ queryKey: ['app', 'status'], queryFn: () => call('app.status', {}) });
}
