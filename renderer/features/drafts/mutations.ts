import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatNumber } from '../../../shared/format/index.ts';
import { call } from '../../api/bridge.ts';
import { links, navigate } from '../../ui/router.ts';

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
