import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';

/** Makes a copy now. */
export function useMakeBackup() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('backups.make', {}),
    onSuccess: ({ file }) => {
      notifications.show({ title: 'Đã sao lưu', message: file });
      return Promise.all(
        [['backups'], ['app', 'status']].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
    },
    onError: complain,
  });
}

/** Puts a copy in the place of the present data, which is itself copied first; until then the signal stops it. */
export function useRestoreBackup() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, signal }: { readonly file: string; readonly signal: AbortSignal }) =>
      call('backups.restore', { file }, signal),
    onSuccess: ({ keptAs }) => {
      notifications.show({
        title: 'Đã khôi phục',
        message: `Dữ liệu trước khi khôi phục được giữ tại ${keptAs}`,
        autoClose: false,
      });
      return client.resetQueries();
    },
  });
}
