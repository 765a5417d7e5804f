import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../api/bridge.ts';

/** Names of the agencies that stood on a day, to be offered while typing. */
export function useAgencyNames(on: string): readonly string[] {
  const agencies = useQuery({ queryKey: ['agencies', on], queryFn: () => call('agencies.list', { on }) });
  return useNames(agencies.data?.rows);
}

/** Names of the areas that stood on a day. */
export function useAreaNames(on: string): readonly string[] {
  const areas = useQuery({ queryKey: ['areas', on], queryFn: () => call('areas.list', { on }) });
  return useNames(areas.data?.rows);
}

function useNames(rows: readonly { readonly name: string }[] | undefined): readonly string[] {
  return useMemo(() => [...new Set(rows?.map(({ name }) => name))], [rows]);
}
