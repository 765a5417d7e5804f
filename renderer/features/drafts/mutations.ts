import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatNumber } from '../../../shared/format/index.ts';
import { call } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import { offerUndo } from '../../api/undo-notice.tsx';
import { links, navigate } from '../../ui/router.ts';

/** Puts a draft into the bin, and offers to take it out again. */
export function useBinDraft() {
  const client = useQueryClient();
  const settle = () => client.invalidateQueries();
  return useMutation({
    mutationFn: (id: number) => call('drafts.bin', { id }),
    onSuccess: async ({ id }) => {
      navigate(links.notices);
      await settle();
      offerUndo('Đã bỏ dự thảo vào thùng rác.', 'Lấy lại', () => {
        call('drafts.unbin', { id }).then(settle, complain);
      });
    },
    onError: complain,
  });
}

/** Issues a draft as it was last saved, and shows what it became. */
export function useIssueDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: { readonly id: number; readonly savedAt: string; readonly number: string }) =>
      call('drafts.issue', request),
    onSuccess: async ({ id, number, taskIds }) => {
      navigate(links.notice(id));
      await client.invalidateQueries();
      notifications.show({
        title: `Đã ban hành ${number}`,
        message: `${formatNumber(taskIds.length)} nhiệm vụ vào sổ theo dõi.`,
      });
    },
  });
}
