import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatNumber } from '../../../shared/format/index.ts';
import { call } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import { links, navigate } from '../../ui/router.ts';
import { batchAddress } from './addresses.ts';
import type { ChosenFiles } from './chosen-files.ts';
import { forget, run } from './runner.ts';

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

/** Takes a whole batch back, until the signal stops it. */
export function useUndoBatch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, signal }: { readonly id: number; readonly signal: AbortSignal }) =>
      call('imports.undo', { id }, signal),
    onSuccess: ({ notices }, { id }) => {
      forget(id);
      navigate(links.importMany);
      notifications.show({
        title: 'Đã hoàn tác đợt nhập',
        message: `${formatNumber(notices)} thông báo đã ra khỏi sổ.`,
      });
      client.removeQueries({ queryKey: ['imports', id] });
      return client.invalidateQueries();
    },
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
