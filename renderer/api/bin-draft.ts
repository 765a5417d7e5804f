import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from './bridge.ts';
import { complain } from './complain.ts';
import { offerUndo } from './undo-notice.tsx';

/** Puts a draft into the bin, and offers to take it out again; `leave` goes from its page once it is there. */
export function useBinDraft(leave: (id: number) => void) {
  const client = useQueryClient();
  const settle = () => client.invalidateQueries();
  return useMutation({
    mutationFn: (id: number) => call('drafts.bin', { id }),
    onSuccess: async ({ id }) => {
      leave(id);
      await settle();
      offerUndo('Đã bỏ dự thảo vào thùng rác.', 'Lấy lại', () => {
        call('drafts.unbin', { id }).then(settle, complain);
      });
    },
    onError: complain,
  });
}
