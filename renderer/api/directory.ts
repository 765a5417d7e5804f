import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type EndedAgency, endedAgencies } from '../../shared/domain/agencies/index.ts';
import { call } from './bridge.ts';

/** Every agency by its name on a day, with its other spellings. */
export function useDirectory(on: string) {
  return useQuery({
    queryKey: ['directory', 'agencies', on],
    queryFn: () => call('directory.agencies', { on }),
    placeholderData: keepPreviousData,
  });
}

/** Finds in a line the agencies that had ended before the day. */
export function useEndedIn(on: string): (line: string) => readonly EndedAgency[] {
  const { data, isPlaceholderData } = useDirectory(on);
  return useMemo(
    () => endedAgencies(isPlaceholderData ? [] : (data?.rows ?? []), on),
    [data, isPlaceholderData, on],
  );
}

/** Every person with the post held on a day, by given name. */
export function usePeople(on: string) {
  return useQuery({
    queryKey: ['directory', 'people', on],
    queryFn: () => call('directory.people', { on }),
    placeholderData: keepPreviousData,
  });
}

/** Agencies in whose name documents go out. */
export function useIssuers() {
  return useQuery({ queryKey: ['directory', 'issuers'], queryFn: () => call('issuers.list', {}) });
}

/** One issuer with its signers and standard recipients. */
export function useIssuer(id: number) {
  return useQuery({ queryKey: ['directory', 'issuer', id], queryFn: () => call('issuers.get', { id }) });
}
