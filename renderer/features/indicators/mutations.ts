import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { call } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';

export type ValueCell = ParsedRequestOf<'indicators.setValues'>['cells'][number];

function useRefresh() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [['indicators'], ['app', 'status']].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
}

/** Writes the values that were typed. */
export function useSetValues() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (cells: ValueCell[]) => call('indicators.setValues', { cells }),
    onSuccess: ({ written }) => {
      notifications.show({ message: `Đã lưu ${formatNumber(written)} ô số liệu.` });
      return refresh();
    },
  });
}

/** Adds the made-up series, or takes every made-up value away. */
export function useSample() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (wanted: boolean) => {
      if (wanted) await call('sample.add', {});
      else await call('sample.remove', {});
    },
    onSuccess: refresh,
    onError: complain,
  });
}

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
