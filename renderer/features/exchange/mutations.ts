import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ParsedRequestOf, ReplyOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { call } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import { useRecorded } from '../../api/recorded.ts';
import { offerUndo } from '../../api/undo-notice.tsx';

/** Makes forms and writes them where the clerk says; where that is given up, no form was made. */
function useGiving<Asked>(give: (asked: Asked) => Promise<ReplyOf<'exchange.give'>>) {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries();
  const undo = useMutation({
    mutationFn: (change: ParsedRequestOf<'changes.undo'>) => call('changes.undo', change),
    onError: complain,
    onSettled: refresh,
  });
  return useMutation({
    mutationFn: async (asked: Asked) => {
      const { ids, change } = await give(asked);
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

/** Gives forms for tasks out. */
export function useGiveForms() {
  return useGiving((asked: ParsedRequestOf<'exchange.give'>) => call('exchange.give', asked));
}

/** Gives forms for figures out. */
export function useGiveFigureForms() {
  return useGiving((asked: ParsedRequestOf<'exchange.giveFigures'>) => call('exchange.giveFigures', asked));
}

/** Writes forms that were given out before once more, as they went out. */
export function useSaveAgain() {
  return useMutation({
    mutationFn: (ids: number[]) => call('exchange.save', { ids }),
    onSuccess: ({ path }, ids) => {
      if (path === null) return;
      notifications.show({ message: `Đã lưu lại ${formatNumber(ids.length)} phiếu: ${path}` });
    },
    onError: complain,
  });
}

interface Accepted {
  readonly forms: readonly { readonly rows: readonly unknown[] }[];
}

function useAccepting<Asked extends Accepted>(
  accept: (asked: Asked, signal: AbortSignal) => Promise<ReplyOf<'exchange.accept'>>,
  row: string,
) {
  return useRecorded(
    ({ asked, signal }: { readonly asked: Asked; readonly signal: AbortSignal }) => accept(asked, signal),
    ({ asked: { forms } }) => {
      const rows = forms.reduce((sum, form) => sum + form.rows.length, 0);
      return `Đã nhận ${formatNumber(rows)} ${row} của ${formatNumber(forms.length)} phiếu.`;
    },
  );
}

/** Takes the accepted rows of forms for tasks in, one undo for all of them. */
export function useAcceptForms() {
  return useAccepting(
    (asked: ParsedRequestOf<'exchange.accept'>, signal) => call('exchange.accept', asked, signal),
    'việc',
  );
}

/** Takes the accepted rows of forms for figures in, one undo for all of them. */
export function useAcceptFigureForms() {
  return useAccepting(
    (asked: ParsedRequestOf<'exchange.acceptFigures'>, signal) =>
      call('exchange.acceptFigures', asked, signal),
    'chỉ tiêu',
  );
}
