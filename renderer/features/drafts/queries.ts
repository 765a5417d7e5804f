import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../api/bridge.ts';
import { saving } from './autosave.ts';

/** A draft as it was last saved; read once, for from then on the editor holds it. */
export function useDraftRecord(id: number) {
  return useQuery({
    queryKey: ['drafts', id],
    queryFn: async () => {
      await saving(id);
      return call('drafts.get', { id });
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Who can issue and who can sign. */
export function useDraftChoices() {
  return useQuery({ queryKey: ['drafts', 'choices'], queryFn: () => call('drafts.choices', {}) });
}

/** Meetings that a draft can be joined to, the latest first. */
export function useMeetings() {
  const { data } = useQuery({ queryKey: ['meetings'], queryFn: () => call('meetings.list', {}) });
  return useMemo(
    () => (data?.rows ?? []).toSorted((a, b) => (b.heldOn ?? '').localeCompare(a.heldOn ?? '')),
    [data],
  );
}

/** The number that the draft would take next, by its issuer and day. */
export function useNextNumber(issuerId: number | null, on: string | null) {
  return useQuery({
    queryKey: ['drafts', 'number', issuerId, on],
    queryFn: () =>
      issuerId === null || on === null ? { proposal: null } : call('drafts.number', { issuerId, on }),
    staleTime: 0,
  });
}
