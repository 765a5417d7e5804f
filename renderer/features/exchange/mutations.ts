import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { call } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import { useRecorded } from '../../api/recorded.ts';
import { offerUndo } from '../../api/undo-notice.tsx';

/** Makes the forms and writes them where the clerk says; where that is given up, no form was made. */
export function useGiveForms() {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries();
  const undo = useMutation({
    mutationFn: (change: ParsedRequestOf<'changes.undo'>) => call('changes.undo', change),
    onError: complain,
    onSettled: refresh,
  });
  return useMutation({
    mutationFn: async (asked: ParsedRequestOf<'exchange.give'>) => {
      const { ids, change } = await call('exchange.give', asked);
      const saved = await call('exchange.save', { ids }).catch((thrown: unknown) => {
        undo.mutate(change);
        throw thrown;
      });
      if (saved.path === null) await undo.mutateAsync(change);
      return { path: saved.path, count: ids.length, change };
    },
    onSuccess: async ({ path, count, change }) => {
      if (path === null) return;
      offerUndo(`Đã lưu ${formatNumber(count)} phiếu: ${path}`, 'Hoàn tác', () => undo.mutate(change));
      await refresh();
    },
    onError: complain,
  });
}

/** Takes the accepted rows in, one undo for all of them. */
export function useAcceptForms() {
  return useRecorded(
    ({ signal, ...asked }: ParsedRequestOf<'exchange.accept'> & { readonly signal: AbortSignal }) =>
      call('exchange.accept', asked, signal),
    ({ forms }) => {
      const rows = forms.reduce((sum, form) => sum + form.rows.length, 0);
      return `Đã nhận ${formatNumber(rows)} việc của ${formatNumber(forms.length)} phiếu.`;
    },
  );
}
