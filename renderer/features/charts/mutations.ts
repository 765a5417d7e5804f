import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';

/** Saves the chart as a picture where the clerk chooses. */
export function useSaveChart() {
  return useMutation({
    mutationFn: (request: ParsedRequestOf<'charts.save'>) => call('charts.save', request),
    onSuccess: ({ path }) => {
      if (path !== null) notifications.show({ title: 'Đã lưu', message: path });
    },
    onError: complain,
  });
}
