import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import { navigate } from '../../ui/router.ts';
import { batchAddress } from './addresses.ts';
import type { ChosenFiles } from './chosen-files.ts';
import { run } from './runner.ts';

/** Begins a batch of the chosen files, or goes on with the one of that name that was stopped. */
export function useBeginBatch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (chosen: ChosenFiles) => {
      const { id, waiting } = await call('imports.begin', {
        name: chosen.name,
        paths: chosen.files.map(({ path }) => path),
      });
      const due = new Set(waiting);
      return { id, files: chosen.files.filter(({ path }) => due.has(path)) };
    },
    onSuccess: ({ id, files }) => {
      // What the files become shows everywhere: lists, first screen, search.
      void run(id, files, () => client.invalidateQueries());
      navigate(batchAddress(id));
    },
    onError: complain,
  });
}

/** Marks a file of the report as looked at, or not. */
export function useSetSeen(batchId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (item: { readonly id: number; readonly seen: boolean }) => call('imports.setSeen', item),
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports', batchId] }),
    onError: complain,
  });
}
