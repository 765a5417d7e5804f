import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ParsedRequestOf } from '../../shared/contract/index.ts';
import { call } from './bridge.ts';
import { complain } from './complain.ts';
import { offerUndo } from './undo-notice.tsx';

type Change = ParsedRequestOf<'changes.undo'>;

/** A command that can be taken back: once done, the notice says `said` and offers it; everything shown is asked for anew. */
export function useRecorded<Request, Reply extends { readonly change: Change }>(
  command: (request: Request) => Promise<Reply>,
  said: string | ((request: Request, reply: Reply) => string),
) {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries();
  const undo = useMutation({
    mutationFn: (change: Change) => call('changes.undo', change),
    onError: complain,
    onSettled: refresh,
  });
  return useMutation({
    mutationFn: command,
    onSuccess: async (reply, request) => {
      const { change } = reply;
      offerUndo(typeof said === 'string' ? said : said(request, reply), 'Hoàn tác', () =>
        undo.mutate(change),
      );
      await refresh();
    },
  });
}
