import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';

/** Every notice of conclusions. */
export function useNotices(enabled = true) {
  return useQuery({ queryKey: ['notices'], queryFn: () => call('notices.list', {}), enabled });
}

/** One notice with its conclusions and tasks, as of a day. */
export function useNotice(id: number, asOf: string) {
  return useQuery({
    queryKey: ['notices', id, asOf],
    queryFn: () => call('notices.get', { id, asOf }),
    placeholderData: keepPreviousData,
  });
}

/** The notice as a paper. */
export function useNoticePaper(id: number) {
  return useQuery({ queryKey: ['notices', id, 'paper'], queryFn: () => call('notices.paper', { id }) });
}

/** Versions of what was read out of an imported notice. */
export function useReadings(id: number) {
  return useQuery({ queryKey: ['notices', id, 'readings'], queryFn: () => call('notices.readings', { id }) });
}

/** Every sentence of a notice with the state of its tasks, as of a day. */
export function useTrace(id: number, asOf: string) {
  return useQuery({
    queryKey: ['notices', id, 'trace', asOf],
    queryFn: () => call('notices.trace', { id, asOf }),
    placeholderData: keepPreviousData,
  });
}
