import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';

/** Every batch of files that was taken in. */
export function useBatches() {
  return useQuery({ queryKey: ['imports'], queryFn: () => call('imports.list', {}) });
}

/** One batch with every file of it. */
export function useBatch(id: number) {
  return useQuery({ queryKey: ['imports', id], queryFn: () => call('imports.get', { id }) });
}
