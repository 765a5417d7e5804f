import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ChosenFile } from '../../ui/dropped-files.ts';
import { type FormKind, type ReturnedFile, readFile, withoutDoubles } from './returned.ts';

/** How far the reading of files is. */
export interface Reading {
  readonly done: number;
  readonly total: number;
}

async function readAll<Told>(
  chosen: readonly ChosenFile[],
  kind: FormKind<Told>,
  signal: AbortSignal,
  onDone: (count: number) => void,
): Promise<ReturnedFile<Told>[]> {
  const files: ReturnedFile<Told>[] = [];
  for (const one of chosen) {
    onDone(files.length);
    files.push(await readFile(one, kind, signal));
  }
  return withoutDoubles(files);
}

const keyOf = (kind: string, chosen: readonly ChosenFile[]) => [
  ...['exchange', 'returned', kind],
  ...chosen.map(({ path, file }) => `${path} ${file.size} ${file.lastModified}`),
];

/** The files that came back, read one after the other, and anew whenever the record changes: against what is known then. */
export function useReturned<Told>(kind: FormKind<Told>) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([]);
  const [done, setDone] = useState(0);
  const lastRead = useRef<readonly ChosenFile[]>([]);
  const { data, isFetching } = useQuery({
    queryKey: keyOf(kind.id, chosen),
    queryFn: async ({ signal }) => {
      const files = await readAll(chosen, kind, signal, setDone);
      lastRead.current = chosen;
      return files;
    },
    enabled: chosen.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
  const files = chosen.length === 0 ? [] : (data ?? []);
  const reading: Reading | null = isFetching ? { done, total: chosen.length } : null;
  return {
    files,
    reading,
    add: (more: readonly ChosenFile[]) => {
      const paths = new Set(more.map(({ path }) => path));
      setChosen([...chosen.filter(({ path }) => !paths.has(path)), ...more]);
    },
    remove: ({ chosen: gone }: Pick<ReturnedFile<Told>, 'chosen'>) =>
      setChosen(chosen.filter(({ path }) => path !== gone.path)),
    /** Reads them anew: something was changed since. */
    again: () => void client.invalidateQueries({ queryKey: keyOf(kind.id, chosen) }),
    /** Gives the reading up: what was read before stays. */
    stop: () => {
      void client.cancelQueries({ queryKey: keyOf(kind.id, chosen) });
      setChosen(lastRead.current);
    },
  };
}
