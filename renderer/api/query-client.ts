import { QueryClient } from '@tanstack/react-query';

/** Cache of the window. The PC has no network, so nothing may wait for one to appear. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, staleTime: 30_000 },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
